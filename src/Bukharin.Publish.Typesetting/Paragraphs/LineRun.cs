using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Glyphs of one look on a set line.</summary>
/// <param name="XPt">From the measure's left.</param>
/// <param name="RisePt">Above the line's baseline.</param>
/// <param name="Font">The font.</param>
/// <param name="Glyphs">The glyphs, justified.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Tag">What the text belongs to.</param>
internal sealed record LineRun(
    double XPt, double RisePt, FontInstance Font, ImmutableArray<ShapedGlyph> Glyphs, string Language, object? Tag)
{
    /// <summary>Number of the cell that it stands in; 0 outside of tables.</summary>
    public int Cell { get; init; }

    /// <summary>Whether a line goes through it.</summary>
    public bool IsStruckOut { get; init; }

    /// <summary>By what the glyphs' widths are multiplied; their advances have it in them already.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>White after each glyph, before the scale; their advances have it in them already.</summary>
    public double LetterspacePt { get; init; }
}
