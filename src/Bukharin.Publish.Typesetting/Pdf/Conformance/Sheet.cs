using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>A page on a sheet that is larger than the trimmed page.</summary>
/// <param name="Page">The sheet with the page's contents in their new places, without links and destinations.</param>
/// <param name="Trim">The finished page (ISO 32000-1, 14.11.2: TrimBox).</param>
/// <param name="Bleed">The area that may be printed (BleedBox): the page with its bleed, without the room for marks.</param>
internal sealed record Sheet(Page Page, Box Trim, Box Bleed)
{
    /// <summary>Puts a page on its sheet.</summary>
    /// <param name="page">The trimmed page.</param>
    /// <param name="isRecto">Whether it is a right-hand page, which is bound at the left.</param>
    /// <param name="geometry">The bleed and the marks.</param>
    public static Sheet Of(Page page, bool isRecto, SheetGeometry geometry)
    {
        var left = isRecto ? geometry.BindingPt : geometry.OuterPt;
        var right = isRecto ? geometry.OuterPt : geometry.BindingPt;
        var height = page.HeightPt + (2 * geometry.OuterPt);
        var trim = new Box(left, geometry.OuterPt, left + page.WidthPt, geometry.OuterPt + page.HeightPt);
        var bleed = new Box(
            isRecto ? trim.Left : trim.Left - geometry.BleedPt,
            trim.Bottom - geometry.BleedPt,
            isRecto ? trim.Right + geometry.BleedPt : trim.Right,
            trim.Top + geometry.BleedPt);
        var contents = ImmutableArray.CreateBuilder<PlacedContent>(page.Contents.Length);
        foreach (var content in page.Contents)
        {
            contents.Add(Moved(content, left, geometry.OuterPt));
        }

        if (geometry.HasCropMarks)
        {
            CropMarks.Add(contents, trim, height, geometry);
        }

        return new Sheet(
            new Page { WidthPt = left + page.WidthPt + right, HeightPt = height, Folio = page.Folio, Contents = contents.DrainToImmutable() },
            trim,
            bleed);
    }

    private static PlacedContent Moved(PlacedContent content, double right, double down) => content switch
    {
        PlacedText text => text with { XPt = text.XPt + right, BaselinePt = text.BaselinePt + down },
        PlacedPicture picture => picture with { XPt = picture.XPt + right, TopPt = picture.TopPt + down },
        PlacedFrame frame => frame with { XPt = frame.XPt + right, TopPt = frame.TopPt + down },
        PlacedRule rule => rule with { XPt = rule.XPt + right, YPt = rule.YPt + down },
        _ => throw new System.Diagnostics.UnreachableException(content.GetType().Name),
    };
}
