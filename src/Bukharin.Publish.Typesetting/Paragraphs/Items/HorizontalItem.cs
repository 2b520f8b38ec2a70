namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>An element of the horizontal list.</summary>
internal abstract class HorizontalItem
{
    /// <summary>Natural width in points.</summary>
    public double WidthPt { get; set; }

    /// <summary>How much its glyphs can be widened or narrowed, by expansion and letterspacing together.</summary>
    public double GlyphFlexPt { get; set; }

    /// <summary>The part of that which is letterspacing.</summary>
    public double LetterspacePt { get; set; }
}
