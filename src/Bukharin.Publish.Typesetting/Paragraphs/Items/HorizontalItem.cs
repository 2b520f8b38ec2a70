namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>An element of the horizontal list.</summary>
internal abstract class HorizontalItem
{
    /// <summary>Natural width in points.</summary>
    public double WidthPt { get; set; }

    /// <summary>How much its glyphs may be widened or narrowed, by expansion and letterspacing at their greatest.</summary>
    public double GlyphFlexPt { get; set; }

    /// <summary>What letterspacing at its greatest has in this.</summary>
    public double LetterspacePt { get; set; }
}
