using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>The margin at the binding, which swallows more of a thick book's pages than of a thin one's.</summary>
/// <remarks>
/// The steps are those of the gutters that printers on demand ask for: 0.375 in up to 150 pages, then an eighth of an inch
/// more beyond 150, 300, 500 and 700. A style's inner margin is that of a thin book; the steps are added to it.
/// </remarks>
internal static class Gutter
{
    private const double StepPt = 72 / 8.0;

    // Hyphens and points hang out of lines by less.
    private const double HangingPt = 4;

    private static readonly ImmutableArray<int> LastPages = [150, 300, 500, 700];

    /// <summary>Most pages of a book that needs no step.</summary>
    public static int PagesOfThinBook => LastPages[0];

    /// <summary>How many steps a book is beyond a thin one.</summary>
    public static int Steps(int pageCount) => LastPages.Count(last => pageCount > last);

    /// <summary>The least inner margin that a printer asks for, with room for what hangs out of the lines.</summary>
    /// <param name="printer">The printer.</param>
    /// <param name="pageCount">The book's pages.</param>
    public static double Least(PrinterProfile printer, int pageCount) => printer.GutterPt(pageCount) + HangingPt;

    /// <summary>A page with its inner margin wider by some steps; its text is narrower by as much.</summary>
    public static PageStyle Widen(PageStyle page, int steps) => page with { InnerPt = page.InnerPt + (steps * StepPt) };
}
