using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>The requirements of a printer for a book's pages and cover. Lengths are in points.</summary>
public sealed record PrinterProfile
{
    /// <summary>The name by which the front matter selects the printer: <c>kdp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name by which people know the printer: <c>Kindle Direct Publishing</c>.</summary>
    public required string Title { get; init; }

    /// <summary>How far the sheets of the pages extend beyond the trim; null where the style decides.</summary>
    public double? PageBleedPt { get; init; }

    /// <summary>Whether the printer refuses crop marks.</summary>
    public bool RefusesMarks { get; init; }

    /// <summary>Least distance of anything printed from the trimmed head, foot and fore-edge.</summary>
    public double LeastMarginPt { get; init; }

    /// <summary>Least distances from the binding, each with the number of pages from which on it applies; the first applies from 0 pages.</summary>
    public ImmutableArray<(int Pages, double MarginPt)> Gutters { get; init; } = [(0, 0)];

    /// <summary>The fewest pages that the printer takes.</summary>
    public int FewestPages { get; init; }

    /// <summary>The most pages that the printer takes; null where it names no limit.</summary>
    public int? MostPages { get; init; }

    /// <summary>Whether the last page must be blank, because the printer puts its own mark there.</summary>
    public bool AsksForBlankLastPage { get; init; }

    /// <summary>The number of which a book's page count must be a multiple, as a function of trimmed width and height.</summary>
    internal Func<double, double, int> PagesOfSheet { get; init; } = (_, _) => 2;

    /// <summary>
    /// The thickness of a book as a function of its pages and paper; null where the printer has no formula, or none for that paper.
    /// </summary>
    internal Func<int, Paper?, double?> Spine { get; init; } = (_, _) => null;

    /// <summary>Whether the printer has a formula for the thickness of a book of a named sort of paper.</summary>
    internal bool HasSpinesByPaper => Paper.Names.Any(sort => Spine(1, new Paper(sort, null)) is not null);

    /// <summary>How far a cover extends beyond the trim, on all sides.</summary>
    public double CoverBleedPt { get; init; }

    /// <summary>Least distance of words on a cover from its trimmed edges and from the folds.</summary>
    public double CoverMarginPt { get; init; }

    /// <summary>Fewest pages of a book whose spine may have words.</summary>
    public int FewestPagesForSpineWords { get; init; }

    /// <summary>Least distance of a spine's words from its folds, as a function of the spine's width.</summary>
    internal Func<double, double> SpineMargin { get; init; } = _ => Inches(0.0625);

    /// <summary>The most ink at any point of a cover, as the sum of the percentages of its four inks.</summary>
    public int MostInkPercent { get; init; } = 300;

    /// <summary>Least distance from the binding in a book with the given number of pages.</summary>
    public double GutterPt(int pages) => Gutters.Last(gutter => pages >= gutter.Pages).MarginPt;

    /// <summary>The number of pages in the printer's file, with the blank pages that are added at the end.</summary>
    /// <param name="pages">The number of pages before blank ones are added.</param>
    /// <param name="widthPt">Trimmed width, in points.</param>
    /// <param name="heightPt">Trimmed height, in points.</param>
    public int FilePages(int pages, double widthPt, double heightPt)
    {
        var step = PagesOfSheet(widthPt, heightPt);
        return (pages + (AsksForBlankLastPage ? 1 : 0) + step - 1) / step * step;
    }

    /// <summary>The thickness of the book, in points; null where neither the printer nor the front matter determines it.</summary>
    /// <param name="pages">The number of pages in the printer's file, blank ones included.</param>
    /// <param name="trade">What the front matter says of paper and spine.</param>
    public double? SpinePt(int pages, TradeData trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return trade.SpinePt ?? Spine(pages, trade.Paper) ?? (trade.Paper?.LeafPt is { } leaf ? pages / 2.0 * leaf : null);
    }

    /// <summary>Converts inches to points.</summary>
    internal static double Inches(double inches) => 72 * inches;
}
