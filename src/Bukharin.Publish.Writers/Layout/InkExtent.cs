using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>How near to the edges of a page something is printed, in points from each.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Top">From the upper edge.</param>
/// <param name="Right">From the right edge.</param>
/// <param name="Bottom">From the lower edge.</param>
internal sealed record InkExtent(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The extent of a page; null of a blank one.</summary>
    public static InkExtent? Of(Page page)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var content in page.Contents)
        {
            switch (content)
            {
                case PlacedText text:
                    Add(text);
                    break;
                case PlacedRule rule:
                    Grow(rule.XPt, rule.YPt - (rule.ThicknessPt / 2), rule.XPt + rule.WidthPt, rule.YPt + (rule.ThicknessPt / 2));
                    break;
                case PlacedFrame frame:
                    Grow(frame.XPt, frame.TopPt, frame.XPt + frame.WidthPt, frame.TopPt + frame.HeightPt);
                    break;
                case PlacedPicture picture:
                    Grow(picture.XPt, picture.TopPt, picture.XPt + picture.WidthPt, picture.TopPt + picture.HeightPt);
                    break;
            }
        }

        return left > right ? null : new InkExtent(left, top, page.WidthPt - right, page.HeightPt - bottom);

        void Add(PlacedText text)
        {
            var (x, unit) = (text.XPt, text.Font.UnitPt);
            foreach (var glyph in text.Glyphs)
            {
                if (GlyphBounds.Of(text.Font.Face, glyph.Id) is { } box)
                {
                    var (origin, baseline) = (x + glyph.OffsetXPt, text.BaselinePt - glyph.OffsetYPt);
                    Grow(
                        origin + (box.XMin * unit * text.HorizontalScale), baseline - (box.YMax * unit),
                        origin + (box.XMax * unit * text.HorizontalScale), baseline - (box.YMin * unit));
                }

                x += glyph.AdvancePt;
            }
        }

        void Grow(double x0, double y0, double x1, double y1) =>
            (left, top, right, bottom) = (Math.Min(left, x0), Math.Min(top, y0), Math.Max(right, x1), Math.Max(bottom, y1));
    }
}
