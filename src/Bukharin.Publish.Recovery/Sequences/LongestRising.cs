namespace Bukharin.Publish.Recovery.Sequences;

/// <summary>The longest rising subsequence, by patience sorting (Fredman 1975).</summary>
internal static class LongestRising
{
    /// <summary>Finds one of the longest, where there are several.</summary>
    /// <param name="values">Different values.</param>
    /// <returns>The indices of its members, in order.</returns>
    public static List<int> Of(IReadOnlyList<int> values)
    {
        var tops = new List<int>();
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (values[tops[middle]] < values[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[low] = i;
            }
        }

        var rising = new List<int>(tops.Count);
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
        {
            rising.Add(i);
        }

        rising.Reverse();
        return rising;
    }
}
