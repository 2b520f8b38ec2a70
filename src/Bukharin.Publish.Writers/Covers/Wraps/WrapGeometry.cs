using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>The measures of a whole cover, in points.</summary>
/// <param name="WidthPt">The width of a page, which that of front and back is.</param>
/// <param name="HeightPt">The height of a page.</param>
/// <param name="SpinePt">How thick the book is.</param>
/// <param name="PageCount">The pages of the printer's file.</param>
/// <param name="Printer">The printer.</param>
internal sealed record WrapGeometry(double WidthPt, double HeightPt, double SpinePt, int PageCount, PrinterProfile Printer)
{
    /// <summary>The measures of an edition; null where nothing says how thick the book is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="printer">The printer.</param>
    /// <param name="trade">What the front matter says.</param>
    /// <param name="pageCount">The pages of the printer's file.</param>
    public static WrapGeometry? Of(PageStyle page, PrinterProfile printer, TradeData trade, int pageCount) =>
        printer.SpinePt(pageCount, trade) is { } spine ? new WrapGeometry(page.WidthPt, page.HeightPt, spine, pageCount, printer) : null;

    /// <summary>The bleed.</summary>
    public double BleedPt => Printer.CoverBleedPt;

    /// <summary>The sheet's width.</summary>
    public double SheetWidthPt => (2 * (BleedPt + WidthPt)) + SpinePt;

    /// <summary>The sheet's height.</summary>
    public double SheetHeightPt => HeightPt + (2 * BleedPt);

    /// <summary>Where the back begins on the sheet.</summary>
    public double BackPt => BleedPt;

    /// <summary>Where the spine begins on the sheet.</summary>
    public double SpineLeftPt => BleedPt + WidthPt;

    /// <summary>Where the front begins on the sheet.</summary>
    public double FrontPt => BleedPt + WidthPt + SpinePt;

    /// <summary>Whether the spine may have words.</summary>
    public bool HasSpineWords => PageCount >= Printer.FewestPagesForSpineWords;
}
