using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Decides which candidates are labels, and how they nest.</summary>
/// <remarks>
/// A stack of open labels is kept, among which <see cref="LabelSearch"/> finds the place of the next. A block without a label ends
/// the clauses below the one that it belongs to: nothing goes below those any more, and siblings look for them last.
/// </remarks>
internal sealed class LabelNesting
{
    private readonly LabelSearch _search;
    private readonly LabelPlacements _placements = new();
    private OpenLabel? _innermost;

    // How many times each label has come that stands below no other: a second "1." has an address of its own by that.
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    private LabelNesting(LabelEvidence evidence) => _search = new LabelSearch(evidence);

    /// <summary>Finds the labels of one place.</summary>
    /// <param name="items">The flow.</param>
    /// <param name="evidence">What was found of its labels; of those that it does not admit, none is left in the flow.</param>
    public static LabelPlacements Resolve(IReadOnlyList<FlowItem> items, LabelEvidence evidence)
    {
        var nesting = new LabelNesting(evidence);
        var headings = HeadingLabels.Find(items);
        for (var i = 0; i < items.Count; i++)
        {
            switch (items[i])
            {
                case FlowParagraph paragraph:
                    nesting.Paragraph(paragraph, i + 1 < items.Count ? items[i + 1] as FlowParagraph : null);
                    break;
                case FlowHeading heading:
                    nesting.Heading(heading, headings.TryGetValue(heading, out var reading) ? reading : null);
                    break;
                case FlowBlock { ClosesLabels: true }:
                    nesting.EndStretch();
                    nesting._search.BeforeHeading = null;
                    nesting._innermost = OpenLabel.Stack(nesting._innermost).FirstOrDefault(label => label.HeadingLevel > 0);
                    break;
                case FlowBlock block:
                    nesting.EndBelow(block.Indent);
                    break;
            }
        }

        return nesting._placements;
    }

    /// <summary>Ends the clauses before a heading, and the headings that are not above it. Its label, if it has one, is open from here on.</summary>
    private void Heading(FlowHeading heading, LabelReading? reading)
    {
        // A chapter may have no clauses of its own.
        _search.BeforeHeading = OpenLabel.Stack(_innermost).LastOrDefault(label => label is { IsBlock: true, HeadingLevel: 0 }) ?? _search.BeforeHeading;
        _innermost = OpenLabel.Stack(_innermost).FirstOrDefault(label => label.HeadingLevel > 0 && label.HeadingLevel < heading.Level);
        EndStretch();
        if (reading is { } read)
        {
            _innermost = new OpenLabel
            {
                Candidate = heading.Words.Candidates[0],
                Reading = read,
                Parent = _innermost,
                Previous = null,
                IsBlock = true,
                HeadingLevel = heading.Level,
            };
            _placements.Place(_innermost);
        }
    }

    /// <summary>
    /// Finds the paragraph's labels. A first label inside the line that nothing follows is none: it is taken out, the last such one
    /// first, and what comes after it is looked at anew.
    /// </summary>
    private void Paragraph(FlowParagraph paragraph, FlowParagraph? next)
    {
        if (paragraph.Candidates is not [{ BeginsParagraph: true } first, ..] || _search.AtBeginning(first, _innermost) is null)
        {
            EndBelow(paragraph.Indent);
        }

        var candidates = paragraph.Candidates.Where(c => c.BeginsParagraph || c.MayStandInLine).ToList();
        var followers = new Followers(candidates, next);
        var steps = new List<LabelStep>();
        var from = 0;
        while (true)
        {
            for (var i = from; i < candidates.Count; i++)
            {
                steps.Add(Look(candidates[i], steps.Count > 0 ? steps[^1] : new LabelStep(null, _innermost, 0), followers));
            }

            var after = steps.Count > 0 ? steps[^1].Innermost : _innermost;
            from = LastSingle(steps, after, next);
            if (from < 0)
            {
                _innermost = after;
                break;
            }

            candidates.RemoveAt(from);
            steps.RemoveRange(from, steps.Count - from);
        }

        foreach (var label in steps.Select(s => s.Found).OfType<OpenLabel>())
        {
            label.Occurrence = label.Candidate.BeginsParagraph ? NextOccurrence(label) : 1;
            _placements.Place(label);
            _search.HasWordsSince = false;
            if (label is { IsBlock: true, Previous.IsBlock: false })
            {
                label.Previous.Lift();
            }
        }
    }

    private int NextOccurrence(OpenLabel label)
    {
        var occurrences = label.Parent?.Occurrences ?? _occurrences;
        return occurrences[label.Candidate.Text] = occurrences.GetValueOrDefault(label.Candidate.Text) + 1;
    }

    /// <summary>A heading or a division parts labels: what comes after it is counted anew.</summary>
    private void EndStretch()
    {
        _occurrences.Clear();
        foreach (var label in OpenLabel.Stack(_innermost))
        {
            label.Occurrences.Clear();
        }
    }

    /// <summary>Ends the clauses below the one that a block without a label belongs to.</summary>
    private void EndBelow(int indent)
    {
        _search.HasWordsSince = true;
        var open = OpenLabel.Stack(_innermost).Where(label => label is { IsBlock: true, IsEnded: false, HeadingLevel: 0 }).ToList();
        foreach (var label in open.SkipLast(1).TakeWhile(label => !OpenLabel.Holds(label.Candidate.Indent, indent)))
        {
            label.IsEnded = true;
        }
    }

    /// <summary>Index of the last first label inside the line that no second one follows; -1 when there is none.</summary>
    private int LastSingle(List<LabelStep> steps, OpenLabel? after, FlowParagraph? next)
    {
        var followed = steps.Select(s => s.Found?.Previous).OfType<OpenLabel>().ToHashSet(ReferenceEqualityComparer.Instance);
        if (next?.Candidates is [{ BeginsParagraph: true } leading, ..]
            && _search.AtBeginning(leading, after)?.Previous is { } continued)
        {
            followed.Add(continued);
        }

        return steps.FindLastIndex(s => s.Found is { IsBlock: false, Previous: null, Candidate.IsStated: false } first && !followed.Contains(first));
    }

    private LabelStep Look(LabelCandidate candidate, LabelStep before, Followers followers)
    {
        if (candidate.ClosesParenthesis)
        {
            return before with { Found = null };
        }

        var found = candidate.BeginsParagraph ? _search.AtBeginning(candidate, before.Innermost) : LabelSearch.InLine(candidate, before, followers);
        return found is null ? before with { Found = null } : new LabelStep(found, found, candidate.SentencesBefore);
    }
}
