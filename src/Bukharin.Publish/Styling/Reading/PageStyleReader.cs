using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads a <c>page</c> of a style, which is a preset, a preset with some of its lengths changed, or all six lengths.</summary>
internal static class PageStyleReader
{
    // The least width and height of the text, about a dozen characters; anything less is a mistake, and no line breaks well in it.
    private const double LeastTextPt = 72;

    public static PageStyle Read(StyleMapping map)
    {
        // A preset resets the page: lengths from an extended style were meant for another page and do not apply.
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
