using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>A line of words on a cover. Measures are in pixels of the cover, and so are the font's size and the glyphs' advances.</summary>
/// <param name="X">Where its first glyph begins.</param>
/// <param name="Baseline">Its baseline, from the top.</param>
/// <param name="Font">The font of all glyphs.</param>
/// <param name="Glyphs">The glyphs in reading order.</param>
internal sealed record CoverLine(double X, double Baseline, FontInstance Font, ImmutableArray<ShapedGlyph> Glyphs);
