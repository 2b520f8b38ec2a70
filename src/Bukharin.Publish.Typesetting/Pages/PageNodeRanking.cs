namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Chooses which ways of filling pages are followed up.</summary>
internal static class PageNodeRanking
{
    /// <summary>Drops all but the cheapest, if there are more.</summary>
    /// <param name="nodes">The ways; they are sorted if any is dropped.</param>
    /// <param name="count">How many to keep.</param>
    /// <param name="noteLineWorth">What a note line that has been set saves later.</param>
    public static void KeepBest(List<PageNode> nodes, int count, double noteLineWorth)
    {
        if (nodes.Count <= count)
        {
            return;
        }

        nodes.Sort((a, b) => Compare(a, b, noteLineWorth));
        nodes.RemoveRange(count, nodes.Count - count);
    }

    private static int Compare(PageNode a, PageNode b, double noteLineWorth)
    {
        var order = (a.Cost - (a.NoteLine * noteLineWorth)).CompareTo(b.Cost - (b.NoteLine * noteLineWorth));

        // Sorting is not stable, so no two may be left equal: pages must not vary with its whims.
        order = order != 0 ? order : b.NoteLine.CompareTo(a.NoteLine);
        order = order != 0 ? order : b.Line.CompareTo(a.Line);
        order = order != 0 ? order : a.Short.CompareTo(b.Short);
        return order != 0 ? order : a.IsRecto.CompareTo(b.IsRecto);
    }
}
