using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the clause in which each run of the text stands.</summary>
internal static class RunClauses
{
    /// <summary>The runs that stand in clauses, in the order of the text, each with the innermost one that has been begun before it.</summary>
    /// <remarks>A label in a sentence holds to the end of its paragraph. A clause's own label is no run.</remarks>
    public static IEnumerable<(Run Run, ClauseLabel Clause)> Of(PreparedCopy copy) => Of(copy, ImmutableArray<Node>.CastUp(copy.Document.Blocks), clause: null);

    private static IEnumerable<(Run Run, ClauseLabel Clause)> Of(PreparedCopy copy, ImmutableArray<Node> nodes, ClauseLabel? clause)
    {
        foreach (var node in nodes)
        {
            var inside = node is Clause { Label: var own } ? own : clause;
            var found = node is Paragraph or Heading ? InLine(copy.Runs((Block)node), inside) : Of(copy, DocumentWalker.ChildrenOf(node), inside);
            foreach (var one in found)
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<(Run Run, ClauseLabel Clause)> InLine(ImmutableArray<Run> runs, ClauseLabel? clause)
    {
        foreach (var run in runs)
        {
            clause = run is LabelRun label ? label.Label : clause;
            if (clause is not null)
            {
                yield return (run, clause);
            }
        }
    }
}
