using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the clauses in which the marks of notes stand.</summary>
internal static class NoteClauses
{
    /// <summary>For each note whose mark stands in one, the innermost clause that has been begun before it.</summary>
    public static Dictionary<Footnote, ClauseLabel> Of(PreparedCopy copy)
    {
        var clauses = new Dictionary<Footnote, ClauseLabel>(ReferenceEqualityComparer.Instance);
        foreach (var (run, clause) in RunClauses.Of(copy))
        {
            if (run is MarkRun mark)
            {
                clauses.Add(mark.Note, clause);
            }
        }

        return clauses;
    }
}
