namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The part of a page that the text fills. All lengths in points.</summary>
/// <param name="MeasurePt">Its width.</param>
/// <param name="HeightPt">Its height.</param>
/// <param name="GridPt">The step of the baseline grid: the leading of the main text.</param>
internal readonly record struct TextArea(double MeasurePt, double HeightPt, double GridPt);
