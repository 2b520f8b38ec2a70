using System.Collections.Immutable;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// Writes and reads the ISBNs of all formats as one value of an edition's metadata: <c>print 978-0-306-40615-7, epub
/// 978-0-306-40616-4</c>.
/// </summary>
internal static class IsbnList
{
    /// <summary>Writes ISBNs as one value; null where there are none.</summary>
    public static string? Write(ImmutableArray<FormatIsbn> isbns) =>
        isbns.IsEmpty ? null : string.Join(", ", isbns.Select(isbn => $"{isbn.Format} {isbn.Isbn.Hyphenated}"));

    /// <summary>Reads the ISBNs in a value; invalid entries are skipped.</summary>
    /// <param name="value">The metadata value, or null.</param>
    public static ImmutableArray<FormatIsbn> Read(string? value)
    {
        var isbns = ImmutableArray.CreateBuilder<FormatIsbn>();
        foreach (var words in (value ?? "").Split(", ").Select(one => one.Split(' ')))
        {
            if (words.Length == 2 && FormatIsbn.Formats.Contains(words[0]) && Isbn.Read(words[1]) is { } isbn)
            {
                isbns.Add(new FormatIsbn(words[0], isbn));
            }
        }

        return isbns.ToImmutable();
    }
}
