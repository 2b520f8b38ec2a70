using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The glyphs of a text and their width.</summary>
/// <param name="Glyphs">The glyphs in reading order.</param>
/// <param name="WidthPt">Sum of the advances, in points.</param>
internal sealed record ShapedWord(ImmutableArray<ShapedGlyph> Glyphs, double WidthPt);
