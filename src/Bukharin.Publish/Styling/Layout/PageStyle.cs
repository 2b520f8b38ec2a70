namespace Bukharin.Publish.Styling.Layout;

/// <summary>The trimmed size of a page and its margins, in points.</summary>
/// <param name="WidthPt">Trimmed width.</param>
/// <param name="HeightPt">Trimmed height.</param>
/// <param name="TopPt">Upper margin, to the top of the text.</param>
/// <param name="BottomPt">Lower margin.</param>
/// <param name="InnerPt">Margin at the binding; the left one where pages do not face each other.</param>
/// <param name="OuterPt">Margin at the fore-edge; the right one where pages do not face each other.</param>
public sealed record PageStyle(double WidthPt, double HeightPt, double TopPt, double BottomPt, double InnerPt, double OuterPt)
{
    /// <summary>The measure: the width of the text between the margins, in points.</summary>
    public double MeasurePt => WidthPt - InnerPt - OuterPt;
}
