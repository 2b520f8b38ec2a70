using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A horizontal rule, such as the one above the footnotes; never part of the text.</summary>
/// <param name="XPt">Left end.</param>
/// <param name="YPt">The rule's middle, from the page's top.</param>
/// <param name="WidthPt">Length.</param>
/// <param name="ThicknessPt">Thickness; printers ask for 0.2 pt or more.</param>
internal sealed record PlacedRule(double XPt, double YPt, double WidthPt, double ThicknessPt) : PlacedContent(Tag: null)
{
    // Half the x-height of most book faces.
    private const double StrikeHeightEm = 0.21;

    /// <summary>The line through a run that is struck out, at half the x-height; null for any other run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="left">Where its line's measure begins.</param>
    /// <param name="baseline">Its line's baseline.</param>
    /// <param name="thicknessPt">How thick rules are.</param>
    internal static PlacedRule? Through(LineRun run, double left, double baseline, double thicknessPt)
    {
        if (!run.IsStruckOut)
        {
            return null;
        }

        var words = run.Glyphs.AsSpan();
        while (words is [.., { Text: " " }])
        {
            words = words[..^1];
        }

        var width = 0.0;
        foreach (var glyph in words)
        {
            width += glyph.AdvancePt;
        }

        return width > 0 ? new PlacedRule(left + run.XPt, baseline - run.RisePt - (run.Font.SizePt * StrikeHeightEm), width, thicknessPt) : null;
    }
}
