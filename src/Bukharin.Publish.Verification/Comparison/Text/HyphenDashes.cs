
namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Tells hyphens that stand for a dash: several in a row, one between spaces, one between two figures.</summary>
/// <remarks>What has no form may be on no page, and so may the spaces with which a line begins: neither counts.</remarks>
internal static class HyphenDashes
{
    // Before a dash that typography has set, where a hyphen stands before it.
    private const char NoBreakSpace = '\u00A0';

    // Inside the guillemets of some languages, beside which a hyphen is none the less one.
    private const char NarrowSpace = '\u202F';

    /// <summary>The end of a dash that begins with a hyphen; 0 where none does.</summary>
    /// <param name="text">The line.</param>
    /// <param name="i">Index of the hyphen.</param>
    /// <param name="isBehindSpace">Whether a space stands before it.</param>
    /// <param name="nextMark">The place of the next mark of a note; the end of the line where there is none.</param>
    /// <param name="nextApart">That place, if the space or the line's end behind the hyphen stands between two marks there; else -1.</param>
    /// <param name="isInnerSpaced">Whether guillemets have space on their inner sides.</param>
    public static int End(string text, int i, bool isBehindSpace, int nextMark, int nextApart, bool isInnerSpaced)
    {
        // A bracket that is a note in the edition parts two dashes.
        var end = i + 1;
        while (CharacterClass.NextVisible(text, end) is var next && next < text.Length && text[next] == '-' && !(nextMark >= end && nextMark <= next))
        {
            end = next + 1;
        }

        return end - i > 1 || (isBehindSpace && IsBehindSpacedWords(text, i) && (nextApart == end || IsBeforeSpace(text, end, nextMark))) || IsBetweenFigures(text, i) || EndsLineBehindFigure(text, i) || (isInnerSpaced && EndsLineBehindQuotationMark(text, i)) ? end : 0;
    }

    /// <summary>Whether a hyphen behind a figure is the last of a line: a page may not tell whether the paragraph has ended, or goes on with another figure.</summary>
    public static bool EndsLineBehindFigure(string text, int i) =>
        LastVisible(text, i - 1) is >= 0 and var before && char.IsAsciiDigit(text[before]) && IsRestUnseen(text, i + 1);

    /// <summary>Whether a hyphen behind a quotation mark is the last of a line: where guillemets have space on their inner sides, nothing tells that from a space of the source.</summary>
    public static bool EndsLineBehindQuotationMark(string text, int i)
    {
        var before = LastVisible(text, i - 1);
        while (before >= 0 && CharacterClass.IsSpace(text[before]))
        {
            before = LastVisible(text, before - 1);
        }

        return before >= 0 && CharacterClass.IsQuotationMark(text[before]) && IsRestUnseen(text, i + 1);
    }

    /// <summary>Whether nothing stands behind a place in the line but spaces and what has no form.</summary>
    private static bool IsRestUnseen(string text, int i)
    {
        while (i < text.Length && (CharacterClass.IsInvisible(text[i]) || CharacterClass.IsSpace(text[i])))
        {
            i++;
        }

        return i == text.Length;
    }

    /// <summary>Whether anything stands before a place in the line, with a space between that is none of a guillemet's.</summary>
    private static bool IsBehindSpacedWords(string text, int i)
    {
        i = LastVisible(text, i - 1);
        if (i >= 0 && text[i] == NarrowSpace)
        {
            return false;
        }

        while (i >= 0 && CharacterClass.IsSpace(text[i]))
        {
            i = LastVisible(text, i - 1);
        }

        return i >= 0;
    }

    /// <summary>Whether a space stands behind a hyphen; behind a mark, one that does not break is that of the dash which follows.</summary>
    private static bool IsBeforeSpace(string text, int end, int nextMark) => CharacterClass.NextVisible(text, end) is var i
        && (IsRestUnseen(text, i)
            || (CharacterClass.IsSpace(text[i]) && !IsGuillemets(text, i) && (text[i] != NoBreakSpace || nextMark != end)));

    /// <summary>Whether a space is the one on the inner side of a guillemet. That before a stop was a space in the source too.</summary>
    private static bool IsGuillemets(string text, int i) =>
        text[i] == NarrowSpace && !(CharacterClass.NextVisible(text, i + 1) is var next && next < text.Length && text[next] is ';' or ':' or '!' or '?');

    private static bool IsBetweenFigures(string text, int i) => LastVisible(text, i - 1) is >= 0 and var before
        && CharacterClass.NextVisible(text, i + 1) is var behind && behind < text.Length && char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(text[behind]);

    private static int LastVisible(string text, int i)
    {
        while (i >= 0 && CharacterClass.IsInvisible(text[i]))
        {
            i--;
        }

        return i;
    }
}
