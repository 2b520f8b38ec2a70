using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>Brings what stands on a line into the order in which it is seen from left to right (Unicode UAX #9, L2).</summary>
internal static class VisualOrder
{
    /// <summary>The order in which parts of these levels stand: from the highest level to the lowest odd one, each row of parts that are not below it is turned.</summary>
    /// <param name="levels">The levels in reading order.</param>
    /// <returns>Indices of the parts, from left to right.</returns>
    public static ImmutableArray<int> Of(IReadOnlyList<int> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        for (var level = levels.DefaultIfEmpty(0).Max(); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                if (end > start)
                {
                    Array.Reverse(order, start, end - start);
                    start = end;
                }
            }
        }

        return [.. order];
    }
}
