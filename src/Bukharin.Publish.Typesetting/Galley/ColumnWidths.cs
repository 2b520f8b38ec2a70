using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Shares a measure out between the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>Gives each column its width, as browsers do (CSS 2.2, 17.5.2.2).</summary>
    /// <param name="columns">For each column the width of its widest word, and that of its longest line if none is broken.</param>
    /// <param name="roomPt">The width that the columns may have together.</param>
    /// <returns>
    /// The longest lines where they have room; else the widest words, and of what is left the more to a column the longer its lines
    /// are. Where the words themselves are too wide the columns are wider than the room.
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
