using System.Collections.Immutable;

namespace Bukharin.Publish.Trade;

/// <summary>The printers whose requirements the program knows; a new printer is a new entry in <see cref="All"/>.</summary>
public static class Printers
{
    // Sheets of 6 pages up to 6.14 by 9.21 in, of 4 from 6.69 by 9.61 in on (Lightning Source, "Page count").
    private const double WidthOfSmallSheetsPt = 6.14 * 72;
    private const double HeightOfSmallSheetsPt = 9.21 * 72;

    /// <summary>All printers, by their names.</summary>
    /// <remarks>
    /// <para>All print-on-demand printers take pages without bleed in a file of the trimmed size, and no page of ours has anything at
    /// its edge.</para>
    /// <para>Sources: Kindle Direct Publishing, "Set trim size, bleed and margins" and "Create a paperback cover";
    /// Lightning Source, "Page count", and IngramSpark, "File creation guide"; Lulu, "Book creation guide" and "Spine width".</para>
    /// </remarks>
    public static ImmutableArray<PrinterProfile> All { get; } =
    [
        new()
        {
            Name = "kdp",
            Title = "Kindle Direct Publishing",
            PageBleedPt = 0,
            RefusesMarks = true,
            LeastMarginPt = In(0.25),
            Gutters = [(0, In(0.375)), (151, In(0.5)), (301, In(0.625)), (501, In(0.75)), (701, In(0.875))],
            FewestPages = 24,
            MostPages = 828,
            Spine = (pages, paper) => paper?.Name switch
            {
                Paper.White => In(pages * 0.002252),
                Paper.Cream => In(pages * 0.0025),
                Paper.Colour => In(pages * 0.002347),
                _ => null,
            },
            CoverBleedPt = In(0.125),
            CoverMarginPt = In(0.125),
            FewestPagesForSpineWords = 80,
        },
        new()
        {
            Name = "ingram",
            Title = "IngramSpark",
            PageBleedPt = 0,
            RefusesMarks = true,
            LeastMarginPt = In(0.5),
            Gutters = [(0, In(0.5))],
            FewestPages = 18,
            AsksForBlankLastPage = true,
            PagesOfSheet = (width, height) => width <= WidthOfSmallSheetsPt && height <= HeightOfSmallSheetsPt ? 6 : 4,
            CoverBleedPt = In(0.125),
            CoverMarginPt = In(0.25),
            FewestPagesForSpineWords = 48,
            SpineMargin = width => width >= In(0.35) ? In(0.0625) : In(0.03125),
            MostInkPercent = 240,
        },
        new()
        {
            Name = "lulu",
            Title = "Lulu",
            PageBleedPt = 0,
            RefusesMarks = true,
            LeastMarginPt = In(0.5),
            Gutters = [(0, In(0.5)), (61, In(0.625)), (151, In(1)), (401, In(1.125)), (601, In(1.25))],
            FewestPages = 32,
            MostPages = 800,
            Spine = (pages, _) => In((pages / 444.0) + 0.06),
            CoverBleedPt = In(0.125),
            CoverMarginPt = In(0.5),
            FewestPagesForSpineWords = 100,
            MostInkPercent = 270,
        },
        new()
        {
            // For any printer that takes PDF/X-1a: the least that printers ask for, with the bleed that is usual where paper is cut in millimetres.
            Name = "x-1a",
            Title = "a printer that takes PDF/X-1a",
            LeastMarginPt = In(0.25),
            Gutters = [(0, In(0.375))],
            CoverBleedPt = 72 / 25.4 * 3,
            CoverMarginPt = In(0.25),
            FewestPagesForSpineWords = 100,
        },
    ];

    /// <summary>The value of <c>printer</c> that stands for no printer.</summary>
    public const string None = "none";

    /// <summary>The values that <c>printer</c> can have: the names of all printers, and <see cref="None"/>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(printer => printer.Name), None];

    /// <summary>The printer of a name, or null where the name is <see cref="None"/> or null.</summary>
    /// <param name="name">One of <see cref="Names"/>, or null.</param>
    public static PrinterProfile? Named(string? name) => All.FirstOrDefault(printer => printer.Name == name);

    private static double In(double inches) => PrinterProfile.Inches(inches);
}
