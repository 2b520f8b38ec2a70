using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Which expected tokens are which label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="ClauseEnd">Index behind the last token of its clause, sub-clauses included.</param>
internal sealed record LabelRange(ClauseLabel Label, int Start, int End, int ClauseEnd)
{
    /// <summary>Finds the labels of a story, in order.</summary>
    public static List<LabelRange> Of(StoryComparison story)
    {
        var ranges = new List<LabelRange>();
        for (var i = 0; i < story.Old.Count; i++)
        {
            if (story.OriginOf(i).Label is not { } label)
            {
                continue;
            }

            var end = i + 1;
            while (end < story.Old.Count && story.Old[end].Origin == story.Old[i].Origin)
            {
                end++;
            }

            ranges.Add(new LabelRange(label, i, end, end));
            i = end - 1;
        }

        // A clause ends where the next label begins that is not below it, or where words of no clause begin.
        for (var r = 0; r < ranges.Count; r++)
        {
            var label = ranges[r].Label;
            var clauseEnd = ranges[r].End;
            while (clauseEnd < story.Old.Count && IsWithin(story.OriginOf(clauseEnd).Clause, label))
            {
                clauseEnd++;
            }

            ranges[r] = ranges[r] with { ClauseEnd = clauseEnd };
        }

        return ranges;
    }

    /// <summary>The clauses that a range of words is, whole ones and nothing but them; null where it is not.</summary>
    public static List<LabelRange>? Clauses(List<LabelRange> labels, int start, int end)
    {
        var inside = labels.Where(range => range.Start >= start && range.End <= end).ToList();
        if (inside.Count == 0 || inside[0].Start != start || inside.Any(range => range.ClauseEnd > end))
        {
            return null;
        }

        // Only the outermost; and nothing may follow the last.
        var outermost = inside.Where(range => !inside.Any(other => other != range && other.Start <= range.Start && other.ClauseEnd >= range.ClauseEnd)).ToList();
        return outermost[^1].ClauseEnd == end ? outermost : null;
    }

    /// <summary>What a message calls some clauses in a row, as the subject of a sentence with its verb: <c>Clause 2 is</c>, <c>Clauses 2 to 4 are</c>.</summary>
    public static string Name(List<LabelRange> clauses, string verb, string verbs) => clauses.Count == 1
        ? $"Clause {clauses[0].Label.Address} {verb}"
        : $"Clauses {clauses[0].Label.Address} to {clauses[^1].Label.Address} {verbs}";

    private static bool IsWithin(ClauseLabel? clause, ClauseLabel outer) => clause is not null
        && (ReferenceEquals(clause, outer) || (clause.Level > outer.Level && clause.Address.StartsWith(outer.Address + ".", StringComparison.Ordinal)));
}
