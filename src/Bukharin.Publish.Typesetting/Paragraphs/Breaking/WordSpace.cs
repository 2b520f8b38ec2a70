namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A word space of the endless line, as far as it tells where the white is once the line is fitted.</summary>
/// <param name="X">Width from the paragraph's start to the space.</param>
/// <param name="WidthPt">Its natural width.</param>
/// <param name="Stretch">Stretch of the spaces before.</param>
/// <param name="StretchPt">Its own.</param>
/// <param name="Shrink">Shrink of the spaces before.</param>
/// <param name="ShrinkPt">Its own.</param>
/// <param name="GlyphFlex">By how much the glyphs before may be widened or narrowed.</param>
/// <param name="Letterspace">What letterspacing has in this.</param>
internal readonly record struct WordSpace(
    double X, double WidthPt, double Stretch, double StretchPt, double Shrink, double ShrinkPt, double GlyphFlex, double Letterspace);
