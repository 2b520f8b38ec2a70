using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>Where sentences end, well enough to tell a new list of points from a deeper one.</summary>
/// <remarks>
/// A sentence ends at <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c>, closing quotes and brackets after it included, when white space
/// and then an upper-case letter or a quotation mark follow, or white space and the label that is asked about. A point after a
/// single capital is an initial, one after a usual abbreviation is the abbreviation's.
/// </remarks>
internal static class SentenceEnds
{
    private const string Closers = "\"'”’»)]";
    private const string Openers = "\"'“‘«([„";

    private static readonly ImmutableArray<string> Abbreviations =
        ["Mr", "Mrs", "Ms", "Dr", "St", "Prof", "No", "Nos", "vol", "p", "pp", "cf", "e.g", "i.e", "etc", "viz", "ca", "vs"];

    /// <summary>Whether a sentence ends at a stop.</summary>
    public static bool EndsSentence(string text, int stop, IReadOnlySet<int> labels)
    {
        if (text[stop] == '.' && IsAbbreviation(text, stop))
        {
            return false;
        }

        var next = stop + 1;
        while (next < text.Length && Closers.Contains(text[next], StringComparison.Ordinal))
        {
            next++;
        }

        var afterClosers = next;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length
            || (next > afterClosers
                && (labels.Contains(next) || char.IsUpper(text[next]) || Openers.Contains(text[next], StringComparison.Ordinal)));
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start - 1 > 0 && char.IsLetter(text[start - 2]))))
        {
            start--;
        }

        var word = text[start..stop];
        return (word.Length == 1 && char.IsUpper(word[0]) && word != "I")
            || Abbreviations.Contains(word, StringComparer.Ordinal);
    }
}
