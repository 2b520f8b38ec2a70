namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>Chooses which ways of filling the pages are pursued.</summary>
internal static class PageNodeRanking
{
    /// <summary>Removes all but the cheapest nodes.</summary>
    /// <param name="nodes">The nodes. They are sorted if any is removed.</param>
    /// <param name="count">How many to keep.</param>
    /// <param name="noteLineWorth">How much a note line that has been set saves later.</param>
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

        // Sorting is unstable, so the comparison must distinguish all nodes; else pages could differ from run to run.
        order = order != 0 ? order : b.NoteLine.CompareTo(a.NoteLine);
        order = order != 0 ? order : b.Line.CompareTo(a.Line);
        order = order != 0 ? order : a.Short.CompareTo(b.Short);
        order = order != 0 ? order : a.IsRecto.CompareTo(b.IsRecto);
        order = order != 0 ? order : b.Float.CompareTo(a.Float);
        return order != 0 ? order : b.Heads.CompareTo(a.Heads);
    }
}
