using System.Collections.Immutable;

namespace Bukharin.Publish.Benchmarks;

/// <summary>Measures the type of a book from its pages as they are printed.</summary>
internal sealed class TypeMeasurement
{
    private const int LeastRiver = 4;

    private readonly ImmutableArray<ImmutableArray<PrintedLine>> _pages;
    private readonly double _size;
    private readonly double[] _edges;

    private TypeMeasurement(ImmutableArray<ImmutableArray<PrintedLine>> pages)
    {
        // The running text is what there is most of; rectos have their right edge at one place, versos at another.
        _size = pages.SelectMany(page => page).GroupBy(line => line.SizePt).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        _pages = [.. pages.Select(page => Body(page))];
        _edges = [Edge(0), Edge(1)];
    }

    /// <summary>Measures a book.</summary>
    /// <param name="pages">Its pages, the first of them a recto.</param>
    public static TypeFigures Of(ImmutableArray<ImmutableArray<PrintedLine>> pages) => new TypeMeasurement(pages).Measure(pages);

    private TypeFigures Measure(ImmutableArray<ImmutableArray<PrintedLine>> all)
    {
        var lines = _pages.SelectMany((page, p) => page.Select((line, i) => Read(page, p, i))).ToImmutableArray();
        var spaces = lines.Where(line => line.IsFull && line.Line.WordSpaces.Length >= 2).Select(line => line.Line.MeanSpaceEm).Order().ToImmutableArray();
        var mean = spaces.Average();
        var median = spaces[spaces.Length / 2];
        var indent = Common(lines.Where(line => line.IndentPt > 0).Select(line => line.IndentPt));
        var ends = lines.Where((line, i) => !line.IsStart && (i + 1 == lines.Length || lines[i + 1].IsStart)).ToImmutableArray();
        return new TypeFigures
        {
            Lines = lines.Length,
            FullLines = spaces.Length,
            SpaceVariation = Math.Sqrt(spaces.Average(space => (space - mean) * (space - mean))) / mean,
            LoosestTwentieth = spaces[(int)(spaces.Length * 0.95)] / median,
            Loosest = spaces[^1] / median,
            Tightest = spaces[0] / median,
            LooseLines = spaces.Count(space => space > 1.5 * median),
            HyphenatedLines = lines.Count(line => line.Line.IsHyphenated),
            LongestHyphenRun = LongestRun(lines),
            HyphenatedPages = _pages.Count(page => !page.IsEmpty && page[^1].IsHyphenated),
            Widows = ends.Count(line => line.IndexOnPage == 0),
            Orphans = lines.Where((line, i) => line.IsStart && line.IsLastOnPage && i + 1 < lines.Length && !lines[i + 1].IsStart).Count(),
            ShortLastLines = ends.Count(line => line.Line.RightPt - line.Line.LeftPt < indent - 0.5),
            UnequalFacingPages = UnequalPages(all),
            Rivers = Rivers(),
        };
    }

    private ImmutableArray<PrintedLine> Body(ImmutableArray<PrintedLine> page) =>
        [.. page.Where(line => Math.Abs(line.SizePt - _size) < 0.05 && !IsFolio(page, line))];

    /// <summary>Whether a line has nothing but the number of the page, beside which the clauses of the page may stand: '4 1–2.a'.</summary>
    private static bool IsFolio(ImmutableArray<PrintedLine> page, PrintedLine line)
    {
        var words = string.Concat(line.Text.Select(character => char.IsLetter(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isNumeral = words.All(word => word.All(character => "ivxlc".Contains(character, StringComparison.Ordinal)));
        return (line == page[0] || line == page[^1]) && (isNumeral || (line.Text.Any(char.IsAsciiDigit) && words.All(word => word.Length <= 2)));
    }

    private double Edge(int parity) =>
        Common(_pages.Where((_, i) => i % 2 == parity).SelectMany(page => page).Where(line => line.WordSpaces.Length > 3).Select(line => line.RightPt));

    private ReadLine Read(ImmutableArray<PrintedLine> page, int pageIndex, int index)
    {
        var line = page[index];
        var isFull = IsFull(pageIndex, line);
        var next = index + 1 < page.Length ? page[index + 1] : null;
        var indent = next is not null && !line.HasLabel && !next.HasLabel && isFull ? line.LeftPt - next.LeftPt : 0;
        indent = indent > 0.5 * _size && indent < 4 * _size ? indent : 0;
        var previous = index > 0 ? page[index - 1] : pageIndex > 0 && !_pages[pageIndex - 1].IsEmpty ? _pages[pageIndex - 1][^1] : null;
        var isStart = previous is null || line.HasLabel || indent > 0 || !IsFull(index > 0 ? pageIndex : pageIndex - 1, previous);
        return new ReadLine(line, isFull, isStart, indent, index, index == page.Length - 1);
    }

    /// <summary>A line is full that reaches the right edge, but for what hangs past it.</summary>
    private bool IsFull(int pageIndex, PrintedLine line) =>
        line.WordSpaces.Length >= 1 && line.RightPt > _edges[pageIndex % 2] - (0.2 * _size);

    private static int LongestRun(ImmutableArray<ReadLine> lines)
    {
        var longest = 0;
        var run = 0;
        foreach (var line in lines)
        {
            run = line.Line.IsHyphenated ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private int UnequalPages(ImmutableArray<ImmutableArray<PrintedLine>> all)
    {
        var count = 0;
        var top = _pages.Where(page => page.Length >= 5).Select(page => page[0].BaselinePt).DefaultIfEmpty(0).Max();
        var isHeaded = Enumerable.Range(0, all.Length).Count(page => IsText(page) && HasHead(page)) * 2 > _pages.Count(page => page.Length >= 5);
        for (var verso = 1; verso + 2 < all.Length; verso += 2)
        {
            // A part begins lower than other pages do, or without the head that they have. The page before it may end where it
            // likes; so may the last.
            var recto = verso + 1;
            if (IsText(verso) && IsText(recto) && IsText(recto + 1) && !BeginsPart(recto) && !BeginsPart(recto + 1))
            {
                count += Math.Abs(Foot(all[verso]) - Foot(all[recto])) > 0.5 ? 1 : 0;
            }
        }

        return count;

        bool IsText(int page) => _pages[page].Length >= 5;
        bool HasHead(int page) => all[page][0].BaselinePt > _pages[page][0].BaselinePt + _size;
        bool BeginsPart(int page) => _pages[page][0].BaselinePt < top - (2 * _size) || (isHeaded && !HasHead(page));
    }

    /// <summary>The lowest line that goes across the page: text or note, but no folio.</summary>
    private double Foot(ImmutableArray<PrintedLine> page) =>
        page.Where(line => line.SizePt <= _size + 0.05 && !IsFolio(page, line)).Min(line => line.BaselinePt);

    private int Rivers()
    {
        var rivers = 0;
        foreach (var page in _pages)
        {
            var open = new List<(double Start, double End, int Length)>();
            foreach (var line in page)
            {
                var next = new List<(double Start, double End, int Length)>();
                foreach (var (start, end) in line.WordSpaces)
                {
                    var above = open.Where(river => river.Start < end && river.End > start).Select(river => river.Length).DefaultIfEmpty(0).Max();
                    next.Add((start, end, above + 1));
                    rivers += above + 1 == LeastRiver ? 1 : 0;
                }

                open = next;
            }
        }

        return rivers;
    }

    private static double Common(IEnumerable<double> values) =>
        values.GroupBy(value => Math.Round(value * 2) / 2).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).Select(group => group.Key).FirstOrDefault();

    private sealed record ReadLine(PrintedLine Line, bool IsFull, bool IsStart, double IndentPt, int IndexOnPage, bool IsLastOnPage);
}
