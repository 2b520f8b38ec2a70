using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>Puts the stretches of a line into the order in which they are seen from left to right (Unicode UAX #9, L2).</summary>
internal static class VisualOrder
{
    /// <summary>The visual order of stretches with some levels: from the highest level down to 1, each row of stretches at that level or above is reversed.</summary>
    /// <param name="levels">The levels in reading order.</param>
    /// <returns>Indices of the stretches from left to right.</returns>
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
