using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Decides which candidates are labels, and how they nest.</summary>
/// <remarks>
/// A stack of open labels is kept. A label that follows an open one in its series is its sibling; else a first label opens a level;
/// else one that skips forward in an open series is a sibling with a gap; anything else is text. One that begins a paragraph looks
/// for siblings among those that began paragraphs, then among those inside lines; one inside a line looks among all. A block without
/// a label ends the clauses below the one that it belongs to: nothing goes below those any more, and siblings look for them last.
/// Items of one of Markdown's lists are siblings where that is what their indentation says. A first label whose series is open begins
/// another list beside that one, when words stand between the two or nothing does, and a label that nothing open goes before begins a
/// series in the middle, when there is evidence of it.
/// </remarks>
internal sealed class LabelNesting
{
    // Of a text whose labels all begin anew, each would stand below the one before; no author goes so deep.
    private const int DeepestLevel = 32;

    private readonly LabelEvidence _evidence;
    private readonly LabelPlacements _placements = new();
    private OpenLabel? _innermost;

    // How many times each label has come that stands below no other.
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    // Whether words without a label have come since the last label.
    private bool _hasWordsSince;

    private LabelNesting(LabelEvidence evidence) => _evidence = evidence;

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
        if (paragraph.Candidates is not [{ BeginsParagraph: true } first, ..] || AtBeginning(first, _innermost) is null)
        {
            EndBelow(paragraph.Indent);
        }

        var candidates = paragraph.Candidates.Where(c => c.BeginsParagraph || c.MayStandInLine).ToList();
        var followers = new Followers(candidates, next);
        var steps = new List<Step>();
        var from = 0;
        while (true)
        {
            for (var i = from; i < candidates.Count; i++)
            {
                steps.Add(Look(candidates[i], steps.Count > 0 ? steps[^1] : new Step(null, _innermost, 0), followers));
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
            _hasWordsSince = false;
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
        _hasWordsSince = true;
        var open = OpenLabel.Stack(_innermost).Where(label => label is { IsBlock: true, IsEnded: false, HeadingLevel: 0 }).ToList();
        foreach (var label in open.SkipLast(1).TakeWhile(label => !OpenLabel.Holds(label.Candidate.Indent, indent)))
        {
            label.IsEnded = true;
        }
    }

    /// <summary>Index of the last first label inside the line that no second one follows; -1 when there is none.</summary>
    private int LastSingle(List<Step> steps, OpenLabel? after, FlowParagraph? next)
    {
        var followed = steps.Select(s => s.Found?.Previous).OfType<OpenLabel>().ToHashSet(ReferenceEqualityComparer.Instance);
        if (next?.Candidates is [{ BeginsParagraph: true } leading, ..]
            && AtBeginning(leading, after)?.Previous is { } continued)
        {
            followed.Add(continued);
        }

        return steps.FindLastIndex(s => s.Found is { IsBlock: false, Previous: null, Candidate.IsStated: false } first && !followed.Contains(first));
    }

    private Step Look(LabelCandidate candidate, Step before, Followers followers)
    {
        if (candidate.ClosesParenthesis)
        {
            return before with { Found = null };
        }

        var found = candidate.BeginsParagraph ? AtBeginning(candidate, before.Innermost) : InLine(candidate, before, followers);
        return found is null ? before with { Found = null } : new Step(found, found, candidate.SentencesBefore);
    }

    private OpenLabel? AtBeginning(LabelCandidate candidate, OpenLabel? innermost)
    {
        var stack = OpenLabel.Stack(innermost).ToList();
        if (candidate.List is { } list && stack.Find(l => l.Candidate.List == list) is { } earlier)
        {
            return Item(candidate, earlier);
        }

        // What is stated has no evidence of its own, so that its indentation is believed.
        var searched = stack.OrderBy(l => l.IsBlock ? l.IsEnded ? 1 : 0 : 2)
            .Where(l => !candidate.IsStated || !OpenLabel.Holds(l.Candidate.Indent, candidate.Indent))
            .ToList();
        return Sibling(candidate, searched, isBlock: true, withGap: false)
            ?? Beside(candidate, stack)
            ?? Part(candidate, stack)
            ?? (Twin(candidate, stack) is { } twin ? First(candidate, twin.Parent, isBlock: true, followers: null) : null)
            ?? First(candidate, Holder(stack), isBlock: true, followers: null)
            ?? Sibling(candidate, searched, isBlock: true, withGap: true)
            ?? (_evidence.BeginsAnywhere(candidate) ? Opening(candidate, candidate.Readings[0], Holder(stack), isBlock: true) : null);
    }

    private static OpenLabel? InLine(LabelCandidate candidate, Step before, Followers followers)
    {
        var stack = OpenLabel.Stack(before.Innermost).ToList();
        // A paragraph's end is a sentence's end.
        var sentenceEnded = !before.HasLabelInParagraph || candidate.SentencesBefore > before.SentencesBefore;
        var searched = stack.OrderBy(l => l.IsEnded).ToList();
        return Sibling(candidate, searched, isBlock: false, withGap: false)
            ?? First(candidate, sentenceEnded ? Holder(stack) : before.Innermost, isBlock: false, candidate.IsStated ? null : followers)
            ?? Sibling(candidate, searched, isBlock: false, withGap: true)
            ?? (candidate.IsStated ? Opening(candidate, candidate.Readings[0], sentenceEnded ? Holder(stack) : before.Innermost, isBlock: false) : null);
    }

    /// <summary>
    /// A decimal number whose siblings are not open: below the label whose number has a part less, else beside the one that has as
    /// many parts, else where any first label would stand.
    /// </summary>
    private static OpenLabel? Part(LabelCandidate candidate, List<OpenLabel> stack)
    {
        if (candidate.Readings[0] is not { Series: { Kind: NumeralKind.Decimal } series } reading || stack.Exists(open => open.Reading.Series == series))
        {
            return null;
        }

        if (stack.Find(open => open.Candidate.Numeral == series.Stem) is { } whole)
        {
            return Opening(candidate, reading, whole, isBlock: true);
        }

        var beside = stack.Find(open => open.Reading.Series.Kind == NumeralKind.Decimal && Parts(open.Candidate) <= Parts(candidate));
        return Opening(candidate, reading, beside is null ? Holder(stack) : beside.Parent, isBlock: true);
    }

    private static int Parts(LabelCandidate candidate) => candidate.Numeral.Count(c => c == '.');

    /// <summary>A stated label beside an open one of its form that is indented as it is, whatever the two numbers are.</summary>
    private static OpenLabel? Beside(LabelCandidate candidate, List<OpenLabel> stack) =>
        candidate.IsStated
        && stack.Find(open => open is { IsBlock: true, HeadingLevel: 0 } && open.Candidate.Indent == candidate.Indent && candidate.Readings.Any(reading => reading.Series == open.Reading.Series)) is { } beside
            ? Opening(candidate, candidate.Readings.First(reading => reading.Series == beside.Reading.Series), beside.Parent, isBlock: true)
            : null;

    /// <summary>The open label whose series a first label begins again, beside it and not below it.</summary>
    private OpenLabel? Twin(LabelCandidate candidate, List<OpenLabel> stack)
    {
        // What stands below a clause that has ended cannot go on there.
        var twins = stack.FindAll(open => open is { IsBlock: true, HeadingLevel: 0, Parent: null or { IsEnded: false } }
            && candidate.Indent <= open.Candidate.Indent
            && candidate.Readings.Any(r => r.IsFirst && r.Series == open.Reading.Series));
        var twin = twins.Find(open => open.Candidate.Indent == candidate.Indent) ?? (candidate.List is null ? twins.FirstOrDefault() : null);
        var before = stack.Find(open => open.IsBlock);
        return twin is not null && (_hasWordsSince || twin == before || before!.Candidate.Indent > candidate.Indent) ? twin : null;
    }

    /// <summary>The clause that a first label stands below.</summary>
    private static OpenLabel? Holder(List<OpenLabel> stack) => stack.Find(label => label is { IsBlock: true, IsEnded: false });

    /// <summary>The next item of a list, whatever its number.</summary>
    private static OpenLabel Item(LabelCandidate candidate, OpenLabel earlier) => new()
    {
        Candidate = candidate,
        Reading = candidate.Readings[0],
        Parent = earlier.Parent,
        Previous = earlier,
        HasGapBefore = candidate.Readings[0].Ordinal > earlier.Reading.Ordinal + 1,
        IsBlock = true,
    };

    private static OpenLabel? Sibling(LabelCandidate candidate, List<OpenLabel> searched, bool isBlock, bool withGap)
    {
        foreach (var open in searched.Where(label => label.HeadingLevel == 0))
        {
            foreach (var reading in candidate.Readings)
            {
                if (withGap ? reading.SkipsForwardFrom(open.Reading) : reading.Follows(open.Reading))
                {
                    return new OpenLabel
                    {
                        Candidate = candidate,
                        Reading = reading,
                        Parent = open.Parent,
                        Previous = open,
                        HasGapBefore = withGap,
                        IsBlock = isBlock,
                    };
                }
            }
        }

        return null;
    }

    private static OpenLabel? First(LabelCandidate candidate, OpenLabel? parent, bool isBlock, Followers? followers)
    {
        foreach (var reading in candidate.Readings)
        {
            if ((reading.IsFirst || candidate.List is not null) && followers?.Of(reading.Series, candidate) != false)
            {
                return Opening(candidate, reading, parent, isBlock);
            }
        }

        return null;
    }

    private static OpenLabel? Opening(LabelCandidate candidate, LabelReading reading, OpenLabel? parent, bool isBlock) => parent is { Level: >= DeepestLevel }
        ? null
        : new OpenLabel { Candidate = candidate, Reading = reading, Parent = parent, Previous = null, IsBlock = isBlock };

    /// <summary>Where the paragraph has labels that are not first in their series: what comes after the last of them begins none.</summary>
    private sealed class Followers
    {
        private readonly Dictionary<LabelSeries, SourceSpan> _last = [];
        private readonly HashSet<LabelSeries> _next = [];

        public Followers(List<LabelCandidate> candidates, FlowParagraph? next)
        {
            foreach (var candidate in candidates)
            {
                foreach (var reading in candidate.Readings.Where(r => !r.IsFirst))
                {
                    _last[reading.Series] = candidate.Span;
                }
            }

            if (next?.Candidates is [{ BeginsParagraph: true } leading, ..])
            {
                _next.UnionWith(leading.Readings.Where(r => !r.IsFirst).Select(r => r.Series));
            }
        }

        /// <summary>Whether something of the series comes after a candidate, here or at the start of the next paragraph.</summary>
        public bool Of(LabelSeries series, LabelCandidate candidate) =>
            _next.Contains(series)
            || (_last.TryGetValue(series, out var last) && (last.Line, last.Column).CompareTo((candidate.Span.Line, candidate.Span.Column)) > 0);
    }

    /// <summary>The state after a candidate.</summary>
    /// <param name="Found">The label that it is, or null.</param>
    /// <param name="Innermost">The innermost open label.</param>
    /// <param name="SentencesBefore">Sentences of the paragraph that had ended at the last label in it.</param>
    private sealed record Step(OpenLabel? Found, OpenLabel? Innermost, int SentencesBefore)
    {
        /// <summary>Whether a label stands before in the same paragraph.</summary>
        public bool HasLabelInParagraph { get; init; } = Found is not null;
    }
}
