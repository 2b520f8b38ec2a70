namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A word space of the unbroken paragraph, with what decides its place on a fitted line.</summary>
/// <param name="X">Width from the start of the paragraph to the space.</param>
/// <param name="WidthPt">Its natural width.</param>
/// <param name="Stretch">Stretch of the spaces before.</param>
/// <param name="StretchPt">Its own stretch.</param>
/// <param name="Shrink">Shrink of the spaces before.</param>
/// <param name="ShrinkPt">Its own shrink.</param>
/// <param name="GlyphFlex">How much the glyphs before can be widened or narrowed.</param>
/// <param name="Letterspace">The part of that which is letterspacing.</param>
internal readonly record struct WordSpace(
    double X, double WidthPt, double Stretch, double StretchPt, double Shrink, double ShrinkPt, double GlyphFlex, double Letterspace);
