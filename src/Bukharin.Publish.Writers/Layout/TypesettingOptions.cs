using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>What a style's wishes are to the typesetter.</summary>
internal static class TypesettingOptions
{
    private const double LoneLineFactor = 4;

    public static LineBreakingOptions Lines(LineStyle style)
    {
        var options = new LineBreakingOptions
        {
            GlyphExpansion = style.GlyphExpansion,
            LetterspacingEm = style.LetterspacingEm,
            SpaceStretch = style.SpaceStretch,
            SpaceShrink = style.SpaceShrink,
            OpticalMargins = style.OpticalMargins,
            MaximumConsecutiveHyphens = style.HyphensInARow,
        };
        return style.AvoidRivers ? options : options with { RiverDemerits = 0 };
    }

    public static PageBreakingOptions Pages(PageBreakStyle style)
    {
        var options = new PageBreakingOptions { MinimumBodyLines = style.LinesAboveNotes };

        // Where no page is asked to be as deep as the one beside it, white at its foot costs less than a line that stands alone.
        return style.EqualDepth ? options : options with
        {
            FacingDifferenceCost = 0,
            OrphanCost = options.OrphanCost * LoneLineFactor,
            WidowCost = options.WidowCost * LoneLineFactor,
        };
    }
}
