using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What clauses are called in the PDF's outline and the EPUB's contents, decided here for both.</summary>
internal static class ClauseTitles
{
    // Enough of a clause's words to know it by, in UTF-16 units.
    private const int LongestWords = 40;

    /// <summary>The label with the first words, cut behind a word where there are more.</summary>
    public static string Of(PreparedCopy copy, Clause clause)
    {
        var words = Column.First(clause.Blocks) is Paragraph paragraph ? copy.TextInLine(copy.Runs(paragraph)) : "";
        return $"{clause.Label.Text} {Cut(words)}".TrimEnd();
    }

    /// <summary>Cuts words that are too long for a list, and says so by an ellipsis.</summary>
    /// <param name="words">The words, in one line.</param>
    internal static string Cut(string words)
    {
        if (words.Length <= LongestWords)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', LongestWords);
        if (end <= 0)
        {
            // A word longer than the line is cut between two characters as a reader sees them, never within one (UAX #29).
            end = 0;
            for (int next; (next = end + StringInfo.GetNextTextElementLength(words, end)) <= LongestWords;)
            {
                end = next;
            }
        }

        // An ellipsis takes the place of the stop, comma or dash before it: "the lamp, …" and "the lamp. …" read as errors. What closes
        // (a quotation mark, a bracket) stays, and what opens and has nothing behind it goes.
        var kept = words.AsSpan(0, Math.Max(end, 1)).TrimEnd();
        while (Rune.DecodeLastFromUtf16(kept, out var last, out var length) == System.Buffers.OperationStatus.Done && kept.Length > length && IsLeftOut(last))
        {
            kept = kept[..^length].TrimEnd();
        }

        return string.Concat(kept, "…");
    }

    private static bool IsLeftOut(Rune sign) => Rune.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => true,
        UnicodeCategory.OtherPunctuation => ".,;:!?…·،؛؟。、".Contains(sign.ToString(), StringComparison.Ordinal),
        _ => false,
    };
}
