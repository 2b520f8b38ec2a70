using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling;

/// <summary>The settings of a style for the DOCX; lengths are in points.</summary>
public sealed record DocxStyle
{
    /// <summary>The size of the page and its margins.</summary>
    public required PageStyle Page { get; init; }

    /// <summary>The name of the font family of running text, which the reader's machine must have.</summary>
    public required string Font { get; init; }

    /// <summary>The name of the font family of titles and headings; that of the text if the style names none.</summary>
    public required string HeadingFont { get; init; }

    /// <summary>The name of the monospaced font family for code.</summary>
    public required string CodeFont { get; init; }

    /// <summary>The name of the font family to use when one of the others is not installed.</summary>
    public required string FallbackFont { get; init; }

    /// <summary>
    /// Font files of the text's family, or of one with the same widths, from which the page numbers in the table of contents are
    /// computed; null if the style names none, and then the faces of the PDF serve for that.
    /// </summary>
    public FontFamilyPaths? Fonts { get; init; }

    /// <summary>
    /// Whether the faces of <see cref="Fonts"/> are embedded, for machines that have neither <see cref="Font"/> nor
    /// <see cref="FallbackFont"/>.
    /// </summary>
    public bool EmbedsFonts { get; init; }

    /// <summary>How running text is set; sizes are rounded to half points, because DOCX has no finer ones.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>How footnotes are set.</summary>
    public required TextStyle Notes { get; init; }

    /// <summary>The hanging indent of a clause, in points; each level of nesting adds one more.</summary>
    public required double ClauseIndentPt { get; init; }

    /// <summary>The indent of block quotes on both sides, and of verse and code at the left, in points.</summary>
    public required double QuoteIndentPt { get; init; }

    /// <summary>
    /// Whether clause labels are automatic numbers of Word's multilevel lists; otherwise they are text, which looks the same.
    /// </summary>
    public bool LabelsAreLists { get; init; }
}
