using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What clauses are called in outlines and contents.</summary>
internal static class ClauseTitles
{
    // Enough of a clause's words to know it by.
    private const int LongestWords = 40;

    /// <summary>The label with the first words.</summary>
    public static string Of(PreparedCopy copy, Clause clause)
    {
        var words = clause.Blocks is [Paragraph paragraph, ..] ? copy.TextInLine(copy.Runs(paragraph)) : "";
        if (words.Length > LongestWords)
        {
            var end = words.LastIndexOf(' ', LongestWords);
            words = string.Concat(words.AsSpan(0, end > 0 ? end : LongestWords), "…");
        }

        return $"{clause.Label.Text} {words}".TrimEnd();
    }
}
