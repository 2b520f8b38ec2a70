namespace Bukharin.Publish.Tests.Architecture;

/// <summary>Which namespaces know which.</summary>
/// <param name="edges">For each type its namespace and those of the types that it knows.</param>
internal sealed class FolderGraph(IEnumerable<(string From, IEnumerable<string> To)> edges)
{
    private readonly ILookup<string, string> _known = edges
        .SelectMany(edge => edge.To.Where(to => to != edge.From).Select(to => (edge.From, To: to))).Distinct().ToLookup(edge => edge.From, edge => edge.To);

    /// <summary>The circles, each by the edges that it is made of: those between namespaces of which each reaches the other.</summary>
    public List<string> Circles()
    {
        var reached = _known.ToDictionary(from => from.Key, from => Reached(from.Key));
        return
        [
            .. _known.SelectMany(from => from.Where(to => reached.TryGetValue(to, out var back) && back.Contains(from.Key)).Select(to => $"{from.Key} -> {to}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private HashSet<string> Reached(string start)
    {
        var seen = new HashSet<string>();
        var next = new Stack<string>([start]);
        while (next.TryPop(out var space))
        {
            foreach (var known in _known[space].Where(seen.Add))
            {
                next.Push(known);
            }
        }

        return seen;
    }
}
