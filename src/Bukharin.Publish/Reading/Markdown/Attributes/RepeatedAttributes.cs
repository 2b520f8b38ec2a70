using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown.Attributes;

/// <summary>Tells attributes that stand twice in a list: of two values only one could count, and a class says nothing more the second time.</summary>
internal static class RepeatedAttributes
{
    /// <summary>Reports each attribute of which the list has one already.</summary>
    /// <param name="list">The attributes.</param>
    /// <param name="source">The text.</param>
    /// <param name="offset">Where the list begins in it.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="isIdOfKey">Whether an id is another way to write the key, as of a name.</param>
    public static void Report(AttributeList list, SourceCharacters source, int offset, DiagnosticLog log, bool isIdOfKey = false)
    {
        if (list.Entries.Length < 2)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in list.Entries)
        {
            var slot = entry.Key switch
            {
                "class" => $".{entry.Value}",
                "id" when isIdOfKey => "key",
                var key => key,
            };
            if (!seen.Add(slot))
            {
                log.Add(DiagnosticCodes.RepeatedAttribute.At(source.Span(Math.Min(offset + entry.Start, source.Text.Length - entry.Length), entry.Length), entry.Key is "class" ? slot : entry.Key is "id" ? $"#{entry.Value}" : entry.Key));
            }
        }
    }
}
