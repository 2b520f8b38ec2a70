namespace Bukharin.Publish.Styling.Layout;

/// <summary>How running text or notes are set, in PDF and DOCX.</summary>
/// <param name="SizePt">The size of the type, in points.</param>
/// <param name="LeadingPt">The leading, from baseline to baseline, in points.</param>
/// <param name="IndentPt">The indent of a paragraph's first line, in points.</param>
/// <param name="Alignment">Whether lines are justified or ragged right.</param>
/// <param name="Hyphenate">Whether words may be divided at line ends.</param>
public sealed record TextStyle(double SizePt, double LeadingPt, double IndentPt, TextAlignment Alignment, bool Hyphenate)
{
    /// <summary>The white space between paragraphs of the text, in points; notes have none.</summary>
    public double SpacePt { get; init; }
}
