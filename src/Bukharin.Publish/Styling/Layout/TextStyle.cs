namespace Bukharin.Publish.Styling.Layout;

/// <summary>How running text is set in the PDF.</summary>
/// <param name="SizePt">Size of type.</param>
/// <param name="LeadingPt">Distance of baselines.</param>
/// <param name="IndentPt">Indent of a paragraph's first line.</param>
/// <param name="Alignment">Justified or ragged right.</param>
/// <param name="Hyphenate">Whether words may be divided.</param>
public sealed record TextStyle(double SizePt, double LeadingPt, double IndentPt, TextAlignment Alignment, bool Hyphenate)
{
    /// <summary>White between paragraphs of the text, in points; notes have none.</summary>
    public double SpacePt { get; init; }
}
