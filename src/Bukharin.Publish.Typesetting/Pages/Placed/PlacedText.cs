using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>Glyphs of one font on one baseline.</summary>
/// <param name="XPt">Where the first glyph begins.</param>
/// <param name="BaselinePt">The baseline, from the page's top.</param>
/// <param name="Font">The font of all the glyphs.</param>
/// <param name="Glyphs">The glyphs in reading order. Word spaces are glyphs too; their advances include the justification.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Tag"><inheritdoc cref="PlacedContent" path="/param[@name='Tag']" /></param>
internal sealed record PlacedText(
    double XPt, double BaselinePt, FontInstance Font, ImmutableArray<ShapedGlyph> Glyphs, string Language, object? Tag)
    : PlacedContent(Tag)
{
    /// <summary>A run of a set line on a page.</summary>
    /// <param name="run">The run.</param>
    /// <param name="left">Where the line's measure begins.</param>
    /// <param name="baseline">The line's baseline.</param>
    /// <param name="tag">What it belongs to.</param>
    internal static PlacedText Of(LineRun run, double left, double baseline, object? tag) =>
        new(left + run.XPt, baseline - run.RisePt, run.Font, run.Glyphs, run.Language, tag)
        {
            HorizontalScale = run.HorizontalScale,
            LetterspacePt = run.LetterspacePt,
            Cell = run.Cell,
            IsGap = run.IsGap,
            IsNoteSign = run.IsNoteSign,
            EndsInsideWord = run.EndsInsideWord,
            StatedRisePt = run.HidesBaseline ? run.RisePt : 0,
        };

    /// <summary>The factor of the glyphs' widths, which their advances already include.</summary>
    public double HorizontalScale { get; init; } = 1;

    /// <summary>White after each glyph, before scaling, which their advances already include.</summary>
    public double LetterspacePt { get; init; }
}
