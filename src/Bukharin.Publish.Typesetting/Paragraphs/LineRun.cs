using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Glyphs with one format on a set line.</summary>
/// <param name="XPt">From the measure's left.</param>
/// <param name="RisePt">Height above the line's baseline.</param>
/// <param name="Font">The font.</param>
/// <param name="Glyphs">The glyphs, after justification.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Tag">The tag of the text.</param>
internal sealed record LineRun(
    double XPt, double RisePt, FontInstance Font, ImmutableArray<ShapedGlyph> Glyphs, string Language, object? Tag)
{
    /// <summary>The table cell that it belongs to.</summary>
    public RunCell Cell { get; init; }

    /// <summary>Whether nothing of its look, or of its line's, tells how far from the baseline it stands.</summary>
    public bool HidesBaseline { get; init; }

    /// <summary>Whether it is seen to stand on the line's baseline.</summary>
    internal bool ShowsBaseline => RisePt == 0 && Glyphs.Any(static glyph =>
        glyph.HasText && !char.IsWhiteSpace(glyph.Text[0]) && char.GetUnicodeCategory(glyph.Text[0]) != UnicodeCategory.Format);

    /// <summary>Whether a line goes through it.</summary>
    public bool IsStruckOut { get; init; }

    /// <summary>Whether it is a gap for pupils to fill in.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether it is the mark of a note, of signs that a text can have of its own.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>Whether its last word goes on on the next line, and no hyphen was added.</summary>
    public bool EndsInsideWord { get; init; }

    /// <summary>The factor of the glyphs' widths, which their advances already include.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>White after each glyph, before scaling, which their advances already include.</summary>
    public double LetterspacePt { get; init; }
}
