using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Model;

/// <summary>
/// The ids that links and cross-references use for places without an id of their own in the tree: notes, source pages and parts of
/// PDFs.
/// </summary>
/// <remarks>
/// PHP Markdown Extra, kramdown and Markdig also give the note <c>[^name]</c> the id <c>fn:name</c>. An equal id that the text itself
/// defines takes precedence.
/// </remarks>
internal static partial class PlaceIds
{
    /// <summary>Prefix of the id of a note, before its name.</summary>
    public const string NoteLead = "fn:";

    /// <summary>Prefix of the id of a source page, before its number.</summary>
    public const string PageLead = "page-";

    /// <summary>Prefix of the PDF destination of a division that has no heading.</summary>
    public const string DivisionLead = "division:";

    /// <summary>Prefix of the PDF destinations of matter around the text, such as title page and contents.</summary>
    public const string EditionLead = "edition:";

    /// <summary>Prefix of the id that editions give a figure without one that they list, before its number.</summary>
    public const string ListedFigureLead = "listed-figure-";

    /// <summary>Prefix of the id that editions give a table that they list, before its number.</summary>
    public const string ListedTableLead = "listed-table-";

    /// <summary>The id of a note by the author.</summary>
    public static string Of(Note note) => NoteLead + note.Label;

    /// <summary>
    /// The id of a source page: <c>page-12</c> for <c>[Pg 12]</c>, <c>page-3v</c> for <c>[fol. 3v]</c>, <c>page-xii</c> for
    /// <c>[xii]</c>.
    /// </summary>
    /// <param name="page">An intervention of kind <see cref="InterventionKind.Page"/>.</param>
    /// <returns>The id; null for an intervention of another kind and for a page without a number.</returns>
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

    /// <summary>Whether the name of a page begins with its number, in Arabic or Roman numerals, and not with a word such as <c>Pg</c>.</summary>
    public static bool BeginsWithNumber(string name) => char.IsAsciiDigit(name[0]) || RomanNumber().Match(name) is { Success: true, Index: 0 };

    /// <summary>Index at which the number begins in a page's name: its first digit, else its first Roman numeral, else its last word.</summary>
    private static int NumberIn(string name) => name.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var figure ? figure
        : RomanNumber().Match(name) is { Success: true, Index: var roman } ? roman
        : name.LastIndexOf(' ') + 1;

    [GeneratedRegex(@"(?<=^|[ \u00A0])(?=[ivxlcdm])m*(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})(?![\p{L}\p{N}]|\. *\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();
}
