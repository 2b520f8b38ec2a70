using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Model;

/// <summary>By which ids links and cross-references of a source call what has no id of its own in the tree.</summary>
/// <remarks><c>fn:name</c> is what PHP Markdown Extra, kramdown and Markdig call the note <c>[^name]</c>. An id of the text's own that is the same goes before it.</remarks>
internal static partial class PlaceIds
{
    /// <summary>Before the name of a note.</summary>
    public const string NoteLead = "fn:";

    /// <summary>Before the number of a page of the source.</summary>
    public const string PageLead = "page-";

    /// <summary>Before what PDFs call the place of a division that no heading names.</summary>
    public const string DivisionLead = "division:";

    /// <summary>Before what PDFs call the places of what stands around the text.</summary>
    public const string EditionLead = "edition:";

    /// <summary>What a note of the author's is called.</summary>
    public static string Of(Note note) => NoteLead + note.Label;

    /// <summary>What a page of the source is called: <c>page-12</c> for <c>[Pg 12]</c>, <c>page-3v</c> for <c>[fol. 3v]</c>, <c>page-xii</c> for <c>[xii]</c>.</summary>
    /// <param name="page">An intervention of the kind page.</param>
    /// <returns>The id; null for another intervention, and for a page without a number.</returns>
    public static string? OfPage(Intervention page)
    {
        if (page.Kind != InterventionKind.Page)
        {
            return null;
        }

        var words = PlainWords.Of(page.Inlines);
        var id = new StringBuilder(PageLead);
        foreach (var character in words.AsSpan(NumberIn(words)))
        {
            _ = char.IsLetterOrDigit(character) ? id.Append(char.ToLowerInvariant(character)) : character is '-' or '–' ? id.Append('-') : id;
        }

        return id.Length > PageLead.Length ? id.ToString() : null;
    }

    /// <summary>Whether the name of a page is a number, in figures or Roman, with nothing before it that says what it numbers.</summary>
    public static bool BeginsWithNumber(string name) => char.IsAsciiDigit(name[0]) || RomanNumber().Match(name) is { Success: true, Index: 0 };

    /// <summary>Where the number begins in a page's name: at its first figure, else at its first word that is a Roman number, else at its last word.</summary>
    private static int NumberIn(string name) => name.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var figure ? figure
        : RomanNumber().Match(name) is { Success: true, Index: var roman } ? roman
        : name.LastIndexOf(' ') + 1;

    [GeneratedRegex(@"(?<=^|[ \u00A0])(?=[ivxlcdm])m*(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})(?![\p{L}\p{N}]|\. *\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();
}
