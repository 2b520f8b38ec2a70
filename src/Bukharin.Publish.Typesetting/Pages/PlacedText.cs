using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Glyphs of one font on one baseline.</summary>
/// <param name="XPt">Where the first glyph begins.</param>
/// <param name="BaselinePt">The baseline, from the page's top.</param>
/// <param name="Font">The font of all the glyphs.</param>
/// <param name="Glyphs">The glyphs in reading order; word spaces are glyphs too, with the line's justification in their advance.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Tag"><inheritdoc cref="PlacedContent" path="/param[@name='Tag']" /></param>
public sealed record PlacedText(
    double XPt, double BaselinePt, FontInstance Font, ImmutableArray<ShapedGlyph> Glyphs, string Language, object? Tag)
    : PlacedContent(Tag)
{
    /// <summary>By what the glyphs' widths are multiplied; their advances have it in them already.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>White after each glyph, before the scale; their advances have it in them already.</summary>
    public double LetterspacePt { get; init; }
}
