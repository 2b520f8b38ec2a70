using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>A role with the roles that stand inside its lines.</summary>
/// <param name="Decision">The role; null for the whole text.</param>
internal sealed record RoleTree(RoleDecision? Decision)
{
    /// <summary>The roles directly within, in the order of the text.</summary>
    public List<RoleTree> Children { get; } = [];

    /// <summary>Nests roles by what they cover; of the same lines, <see cref="RoleDecision.Rank"/> says which holds the other.</summary>
    public static RoleTree Nest(IEnumerable<RoleDecision> decisions, DiagnosticLog log)
    {
        var root = new RoleTree((RoleDecision?)null);
        var open = new Stack<RoleTree>([root]);
        foreach (var decision in decisions.OrderBy(d => d.First).ThenByDescending(d => d.Last).ThenBy(d => d.Rank))
        {
            while (open.Peek().Decision is { } above && above.Last < decision.First)
            {
                open.Pop();
            }

            if (open.Peek().Decision is { } holder && !Holds(holder, decision))
            {
                log.Add(DiagnosticCodes.OverlappingRoles.At(decision.Span, decision.Role, holder.Role, holder.Span.Line));
                continue;
            }

            var tree = new RoleTree(decision);
            open.Peek().Children.Add(tree);
            open.Push(tree);
        }

        return root;
    }

    private static bool Holds(RoleDecision holder, RoleDecision inner) =>
        inner.Last <= holder.Last
        && holder.Role is not (RoleDecision.Title or RoleDecision.Heading)
        && (holder.First != inner.First || holder.Last != inner.Last || holder.Rank < inner.Rank);
}
