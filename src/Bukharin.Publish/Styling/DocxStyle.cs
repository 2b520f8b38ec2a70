using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling;

/// <summary>The look of the DOCX. Lengths are in points.</summary>
public sealed record DocxStyle
{
    /// <summary>Page and margins.</summary>
    public required PageStyle Page { get; init; }

    /// <summary>Name of the text's font family.</summary>
    public required string Font { get; init; }

    /// <summary>Name of the headings' family; the text's where the style names none.</summary>
    public required string HeadingFont { get; init; }

    /// <summary>Name of the monospaced family that code is set in.</summary>
    public required string CodeFont { get; init; }

    /// <summary>Name of the family to use where one of these is not installed.</summary>
    public required string FallbackFont { get; init; }

    /// <summary>
    /// Faces of the text's family, or of one with the same widths: from these come the pages that the contents name. Null
    /// where the style has none; then widths are the PDF's faces'.
    /// </summary>
    public FontFamilyPaths? Fonts { get; init; }

    /// <summary>Whether the edition brings those faces with it, for machines that have neither family.</summary>
    public bool EmbedsFonts { get; init; }

    /// <summary>Running text; sizes are rounded to half points, as the format has them.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Footnotes.</summary>
    public required TextStyle Notes { get; init; }

    /// <summary>Hanging indent of a clause, added at each level.</summary>
    public required double ClauseIndentPt { get; init; }

    /// <summary>Indent of block quotes, both sides.</summary>
    public required double QuoteIndentPt { get; init; }

    /// <summary>Whether labels are numbers of Word's lists, which count, and not text. They show the same.</summary>
    public bool LabelsAreLists { get; init; }
}
