using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Divides the measure among the columns of a table.</summary>
internal static class ColumnWidths
{
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
