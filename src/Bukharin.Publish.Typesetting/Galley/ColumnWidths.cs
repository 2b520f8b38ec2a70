using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Divides the measure among the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>What each column needs: the width of its widest part of a word, of its widest word, and of its widest line.</summary>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="gapPt">White between two columns.</param>
    /// <param name="cells">For each cell its first column, how many it spans, and what its words need. What a cell over several columns lacks, these share in proportion to their lines.</param>
    public static List<(double PartPt, double WordPt, double LinePt)> Needed(
        int columns, double gapPt, IReadOnlyList<(int Column, int Span, (double PartPt, double WordPt, double LinePt) Needs)> cells)
    {
        var needed = new (double PartPt, double WordPt, double LinePt)[columns];
        foreach (var (column, span, needs) in cells.OrderBy(cell => cell.Span))
        {
            var own = needed.AsSpan(column, span).ToArray();
            var gaps = gapPt * (span - 1);
            var lines = own.Sum(one => one.LinePt);
            var (part, word, line) = (
                Math.Max(0, needs.PartPt - gaps - own.Sum(one => one.PartPt)),
                Math.Max(0, needs.WordPt - gaps - own.Sum(one => one.WordPt)),
                Math.Max(0, needs.LinePt - gaps - lines));
            for (var i = 0; i < span; i++)
            {
                // One column lacks what its cell has more than it, to the last bit.
                var share = lines > 0 ? own[i].LinePt / lines : 1.0 / span;
                needed[column + i] = span == 1
                    ? (Math.Max(own[0].PartPt, needs.PartPt), Math.Max(own[0].WordPt, needs.WordPt), Math.Max(own[0].LinePt, needs.LinePt))
                    : InOrder(own[i].PartPt + (part * share), own[i].WordPt + (word * share), own[i].LinePt + (line * share));
            }
        }

        return [.. needed];
    }

    private static (double PartPt, double WordPt, double LinePt) InOrder(double part, double word, double line) =>
        (part, Math.Max(part, word), Math.Max(Math.Max(part, word), line));

    /// <summary>Gives each column its width, as browsers do (CSS 2.2, 17.5.2.2).</summary>
    /// <param name="columns">For each column the width of its widest word, and the width it would take without line breaks.</param>
    /// <param name="roomPt">The width for all columns together.</param>
    /// <returns>
    /// The widths without line breaks if there is room for them; else the widest words, and the remaining room in proportion to what each
    /// column lacks. If even the words are too wide, the columns exceed the room.
    /// </returns>
    public static ImmutableArray<double> Share(IReadOnlyList<(double LeastPt, double MostPt)> columns, double roomPt)
    {
        var (least, most) = (columns.Sum(column => column.LeastPt), columns.Sum(column => column.MostPt));
        if (most <= roomPt)
        {
            return [.. columns.Select(column => column.MostPt)];
        }

        var share = most > least ? Math.Max(0, roomPt - least) / (most - least) : 0;
        return [.. columns.Select(column => column.LeastPt + (share * (column.MostPt - column.LeastPt)))];
    }
}
