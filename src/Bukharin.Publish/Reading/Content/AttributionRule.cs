namespace Bukharin.Publish.Reading.Content;

/// <summary>Which last line of a quotation says whose its words are: reStructuredText's rule, with what tells such a line from words that somebody says.</summary>
/// <remarks>It is the source's lines that are asked, as they are written: a dash with a backslash, or one written as a character reference, begins none.</remarks>
internal static class AttributionRule
{
    private const int MostLines = 2;
    private const string Emphasis = "*_";
    private const string Around = " *_\"'”’»“)]}";

    /// <summary>Whether a paragraph that stands last in a quotation is one.</summary>
    /// <param name="before">The lines of what stands before it in the quotation.</param>
    /// <param name="lines">Its lines.</param>
    public static bool IsParagraph(IEnumerable<string> before, IReadOnlyList<string> lines) =>
        lines.Count is > 0 and <= MostLines && BeginsWithDash(lines[0]) && !IsSpoken(lines[^1]) && IsQuoted(before);

    /// <summary>Whether the last line of the last paragraph is one: the line before it must have come to an end, and a name begins with a capital.</summary>
    /// <param name="before">The lines before it in the quotation.</param>
    /// <param name="line">The line.</param>
    /// <param name="isBroken">Whether the source itself ends the line before it.</param>
    public static bool IsLine(IReadOnlyList<string> before, string line, bool isBroken) =>
        before.Count > 0
        && (isBroken || before[^1].TrimEnd().TrimEnd(Around.ToCharArray()) is [.., '.' or '!' or '?' or '…'])
        && !char.IsLower(FirstLetter(line))
        && IsParagraph(before, [line]);

    /// <summary>Whether it may be somebody who speaks: a dash as printers set it before what is said, or no name behind it.</summary>
    /// <param name="line">The first line of an attribution.</param>
    /// <param name="language">The language of the text.</param>
    public static bool IsDoubtful(string line, string language) =>
        char.IsLower(FirstLetter(line)) || (Opening(line)[0] != '-' && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line begins with a dash and words: one that is typed as two hyphens or three, or as what it is.</summary>
    public static bool BeginsWithDash(string line)
    {
        var words = Opening(line);
        var dashes = words.Length - words.TrimStart('-').Length;
        words = dashes is 2 or 3 ? words[dashes..] : dashes == 0 && words is ['—' or '–' or '―', ..] ? words[1..] : "";
        words = words.TrimStart();
        return words.Length > 0 && words[0] is not ('-' or '—' or '–') && words.Any(char.IsLetterOrDigit);
    }

    private static bool IsQuoted(IEnumerable<string> before)
    {
        var lines = before.Where(line => line.Trim(" >|\t".ToCharArray()).Length > 0).ToList();
        return lines.Count > 0 && !lines.Exists(BeginsWithDash);
    }

    /// <summary>Whether a line ends as speech does, or goes on.</summary>
    private static bool IsSpoken(string line) => line.TrimEnd().TrimEnd(Around.ToCharArray()) is [.., '?' or '!' or '…' or ':' or '-' or '—' or '–'] or [.., '.', '.', '.'];

    private static string Opening(string line) => line.TrimStart(" \t>|".ToCharArray()).TrimStart(Emphasis.ToCharArray());

    private static char FirstLetter(string line) => line.FirstOrDefault(char.IsLetterOrDigit);
}
