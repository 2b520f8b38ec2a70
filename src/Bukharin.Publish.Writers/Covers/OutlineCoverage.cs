using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>How much of each pixel outlines cover, by the exact area of their straight pieces.</summary>
/// <remarks>
/// The way of font rasterisers: each piece of a contour adds the area between itself and the right edge of its row, signed by its
/// direction, to the pixel in which it lies; the sums from the left are what is covered. So contours wind as those of fonts do: one
/// that runs against the one around it is a hole. All is reckoned in whole numbers and in steps that IEEE 754 defines to the bit, so
/// it is the same on every processor. A library of graphics would do it too, but reads all fonts of the machine when it begins.
/// </remarks>
internal sealed class OutlineCoverage
{
    /// <summary>Full coverage.</summary>
    public const int Full = 255;

    // Coordinates are whole numbers of these parts of a pixel, and areas of their squares, twice, for no half to be lost.
    private const int Parts = 256;
    private const int FullArea = 2 * Parts * Parts;

    // No coordinate is farther away, for what is reckoned with them to stay within its numbers.
    private const double Farthest = 1 << 24;

    // A curve is as many straight pieces as keep it within a fiftieth of a pixel, which no eye sees.
    private const double Tolerance = 0.02;

    // Rows are summed up in bands, so that the sums of a large picture need no more memory than those of a small one.
    private const int BandRows = 32;

    private readonly List<(int X0, int Y0, int X1, int Y1)> _pieces = [];
    private readonly int _width;
    private readonly int _height;

    /// <summary>Prepares a picture of outlines.</summary>
    /// <param name="width">Width of the picture in pixels. What stands beside it is not seen.</param>
    /// <param name="height">Its height.</param>
    /// <param name="outlines">The outlines, in pixels, y downwards.</param>
    public OutlineCoverage(int width, int height, IEnumerable<ImmutableArray<OutlineStep>> outlines)
    {
        (_width, _height) = (width, height);
        foreach (var outline in outlines)
        {
            Add(outline);
        }
    }

    /// <summary>Is given the picture row by row.</summary>
    /// <param name="y">Its number from the top.</param>
    /// <param name="coverage">What is covered of each of its pixels, up to <see cref="Full"/>.</param>
    public delegate void RowReader(int y, ReadOnlySpan<byte> coverage);

    /// <summary>Gives the rows of which something may be covered, from the top.</summary>
    public void Read(RowReader read)
    {
        // One more than the pixels of a row: what lies right of the picture adds to nothing.
        var sums = new int[BandRows * (_width + 1)];
        var coverage = new byte[_width];
        for (var top = 0; top < _height; top += BandRows)
        {
            var rows = Math.Min(BandRows, _height - top);
            var isEmpty = true;
            foreach (var piece in _pieces)
            {
                if (Math.Min(piece.Y0, piece.Y1) < (top + rows) * Parts && Math.Max(piece.Y0, piece.Y1) > top * Parts)
                {
                    isEmpty = false;
                    AddRows(sums, top, rows, piece);
                }
            }

            for (var row = 0; row < rows && !isEmpty; row++)
            {
                var line = sums.AsSpan(row * (_width + 1), _width + 1);
                SumUp(line[.._width], coverage);
                line.Clear();
                read(top + row, coverage);
            }
        }
    }

    /// <summary>Adds a row's areas up from its left. Few pixels have an edge; between two of them all are covered alike.</summary>
    private static void SumUp(ReadOnlySpan<int> areas, Span<byte> coverage)
    {
        var area = 0;
        for (var x = 0; x < areas.Length;)
        {
            area += areas[x];
            var next = areas[(x + 1)..].IndexOfAnyExcept(0) is >= 0 and var alike ? x + 1 + alike : areas.Length;
            coverage[x..next].Fill((byte)(((Math.Min(Math.Abs(area), FullArea) * (long)Full) + (FullArea / 2)) / FullArea));
            x = next;
        }
    }

    private void Add(ImmutableArray<OutlineStep> outline)
    {
        var (start, at) = ((X: 0.0, Y: 0.0), (X: 0.0, Y: 0.0));
        foreach (var step in outline)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    AddPiece(at, start);
                    start = (step.X, step.Y);
                    break;
                case OutlineVerb.Line:
                    AddPiece(at, (step.X, step.Y));
                    break;
                case OutlineVerb.Curve:
                    AddCurve(at, step);
                    break;
                default:
                    AddPiece(at, start);
                    break;
            }

            at = step.Verb == OutlineVerb.Close ? start : (step.X, step.Y);
        }

        // What is filled is closed, whether or not it says so.
        AddPiece(at, start);
    }

    private void AddCurve((double X, double Y) at, OutlineStep curve)
    {
        // A quadratic curve leaves its chord by a quarter of its second difference, and each piece of n by that through n squared.
        var (bendX, bendY) = (at.X - (2 * curve.ControlX) + curve.X, at.Y - (2 * curve.ControlY) + curve.Y);
        var pieces = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(Math.Sqrt((bendX * bendX) + (bendY * bendY)) / (4 * Tolerance))));
        var from = at;
        for (var i = 1; i <= pieces; i++)
        {
            var t = (double)i / pieces;
            var to = (X: Along(at.X, curve.ControlX, curve.X, t), Y: Along(at.Y, curve.ControlY, curve.Y, t));
            AddPiece(from, to);
            from = to;
        }

        static double Along(double first, double control, double last, double t) =>
            ((1 - t) * (1 - t) * first) + (2 * t * (1 - t) * control) + (t * t * last);
    }

    private void AddPiece((double X, double Y) from, (double X, double Y) to)
    {
        var piece = (X0: Whole(from.X), Y0: Whole(from.Y), X1: Whole(to.X), Y1: Whole(to.Y));
        if (piece.Y0 != piece.Y1)
        {
            _pieces.Add(piece);
        }

        static int Whole(double pixels) => (int)Math.Clamp(Math.Round(pixels * Parts), -Farthest, Farthest);
    }

    /// <summary>Adds the areas of a piece in some rows.</summary>
    private void AddRows(int[] sums, int top, int rows, (int X0, int Y0, int X1, int Y1) piece)
    {
        var (x0, y0, x1, y1, sign) = piece.Y0 < piece.Y1 ? (piece.X0, piece.Y0, piece.X1, piece.Y1, 1) : (piece.X1, piece.Y1, piece.X0, piece.Y0, -1);
        var (first, end) = (Math.Max(y0, top * Parts), Math.Min(y1, (top + rows) * Parts));
        for (var y = first; y < end;)
        {
            var next = Math.Min(end, ((y / Parts) + 1) * Parts);
            AddRow(sums.AsSpan(((y / Parts) - top) * (_width + 1), _width + 1), XAt(y), XAt(next), sign * (next - y));
            y = next;
        }

        int XAt(int y) => x0 + (int)((long)(x1 - x0) * (y - y0) / (y1 - y0));
    }

    /// <summary>Adds the areas of a piece that stays in one row.</summary>
    /// <param name="row">The row's sums.</param>
    /// <param name="from">Where the piece begins, in parts of a pixel.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="height">How high it is, signed by its direction.</param>
    private static void AddRow(Span<int> row, int from, int to, int height)
    {
        var (left, right) = (Math.Min(from, to), Math.Max(from, to));
        var (done, end) = (0, (row.Length - 1) * Parts);
        for (var x = left; ;)
        {
            // What lies left of the picture covers rows from their first pixel on, and what lies right of it covers none.
            var pixel = x < 0 ? -1 : Math.Min(x / Parts, row.Length - 1);
            var next = x >= end ? right : Math.Min(right, (pixel + 1) * Parts);

            // The heights of the parts add up to the whole to the last digit: what were lost would run on to the row's end.
            var until = next == right ? height : (int)((long)height * (next - left) / (right - left));
            var part = until - done;
            if (pixel < 0)
            {
                row[0] += part * 2 * Parts;
            }
            else if (x < end)
            {
                var inside = x + next - (2 * pixel * Parts);
                row[pixel] += part * ((2 * Parts) - inside);
                row[pixel + 1] += part * inside;
            }

            done = until;
            x = next;
            if (next == right)
            {
                return;
            }
        }
    }
}
