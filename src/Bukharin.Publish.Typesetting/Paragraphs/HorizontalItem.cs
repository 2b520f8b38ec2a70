namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>An element of the horizontal list.</summary>
internal abstract class HorizontalItem
{
    /// <summary>Natural width in points.</summary>
    public double WidthPt { get; set; }
}
