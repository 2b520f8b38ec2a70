using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads a page of a style: a preset, a preset with some measures of its own, or all six measures.</summary>
internal static class PageStyleReader
{
    // Room for a dozen characters: what is narrower is a slip of the pen, and no line breaks well in it.
    private const double LeastTextPt = 72;

    public static PageStyle Read(StyleMapping map)
    {
        // Who names a preset begins anew: the measures of a style that is extended were meant for another page.
        map = map.DownTo("preset");
        var preset = map.Has("preset") ? map.Choice("preset", [.. PagePresets.All]) : null;
        var page = new PageStyle(
            Length("width", preset?.WidthPt),
            Length("height", preset?.HeightPt),
            Length("top", preset?.TopPt),
            Length("bottom", preset?.BottomPt),
            Length("inner", preset?.InnerPt),
            Length("outer", preset?.OuterPt));
        map.End();
        if (!map.HasFaults && (page.MeasurePt < LeastTextPt || page.HeightPt - page.TopPt - page.BottomPt < LeastTextPt))
        {
            map.ReportWhole("measures whose margins leave an inch or more for the text, each way");
        }

        return page;

        double Length(string key, double? ofPreset) => ofPreset is { } points && !map.Has(key) ? points : map.Length(key);
    }
}
