using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>What a printer asks of a book's pages and of its cover. Lengths are in points.</summary>
public sealed record PrinterProfile
{
    /// <summary>What it is asked for by: <c>kdp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>How far sheets of the pages go beyond the trim; null where the style says it.</summary>
    public double? PageBleedPt { get; init; }

    /// <summary>Whether crop marks are refused.</summary>
    public bool RefusesMarks { get; init; }

    /// <summary>Least distance of anything printed from the trimmed head, foot and fore-edge.</summary>
    public double LeastMarginPt { get; init; }

    /// <summary>Least distance from the binding: from so many pages on, so much; the first begins at 0.</summary>
    public ImmutableArray<(int Pages, double MarginPt)> Gutters { get; init; } = [(0, 0)];

    /// <summary>Fewest pages.</summary>
    public int FewestPages { get; init; }

    /// <summary>Most pages; null where none are named.</summary>
    public int? MostPages { get; init; }

    /// <summary>Whether the last page must have nothing on it: the printer puts its own mark there.</summary>
    public bool AsksForBlankLastPage { get; init; }

    /// <summary>By how many pages a book grows, by its trimmed size.</summary>
    internal Func<double, double, int> PagesOfSheet { get; init; } = (_, _) => 2;

    /// <summary>How thick a book is; null where the printer has no formula, or none for the paper.</summary>
    internal Func<int, Paper?, double?> Spine { get; init; } = (_, _) => null;

    /// <summary>How far a cover goes beyond the trim, on all sides.</summary>
    public double CoverBleedPt { get; init; }

    /// <summary>Least distance of words on a cover from its trimmed edges and from the folds.</summary>
    public double CoverMarginPt { get; init; }

    /// <summary>Fewest pages of a book whose spine may have words.</summary>
    public int FewestPagesForSpineWords { get; init; }

    /// <summary>Least distance of a spine's words from its folds, by its width.</summary>
    internal Func<double, double> SpineMargin { get; init; } = _ => Inches(0.0625);

    /// <summary>The most ink at a place of a cover: the percentages of its four inks together.</summary>
    public int MostInkPercent { get; init; } = 300;

    /// <summary>Least distance from the binding in a book of so many pages.</summary>
    public double GutterPt(int pages) => Gutters.Last(gutter => pages >= gutter.Pages).MarginPt;

    /// <summary>How many pages the printer's file has: blank ones come behind the last.</summary>
    /// <param name="pages">The pages with something on them.</param>
    /// <param name="widthPt">Trimmed width.</param>
    /// <param name="heightPt">Trimmed height.</param>
    public int FilePages(int pages, double widthPt, double heightPt)
    {
        var step = PagesOfSheet(widthPt, heightPt);
        return (pages + (AsksForBlankLastPage ? 1 : 0) + step - 1) / step * step;
    }

    /// <summary>How thick the book is; null where neither the printer nor the front matter says it.</summary>
    /// <param name="pages">All pages of the printer's file.</param>
    /// <param name="trade">What the front matter says.</param>
    public double? SpinePt(int pages, TradeData trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return trade.SpinePt ?? Spine(pages, trade.Paper) ?? (trade.Paper?.LeafPt is { } leaf ? pages / 2.0 * leaf : null);
    }

    /// <summary>Points of some inches.</summary>
    internal static double Inches(double inches) => 72 * inches;
}
