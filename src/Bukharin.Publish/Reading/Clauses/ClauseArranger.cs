using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Makes the blocks of one place (a document, a division, a quotation, a note) out of its flow: nests its clauses.</summary>
internal sealed class ClauseArranger(LabelKeys keys, DiagnosticLog log)
{
    /// <summary>Columns of indentation that CommonMark reads as code when nothing is continued.</summary>
    private const int CodeIndent = 4;

    /// <summary>Whether lists are counted as Markdown counts them.</summary>
    public bool CountsLists { get; init; }

    /// <summary>The first label that Markdown counted to something else; null when there is none.</summary>
    public LabelCandidate? FirstCounted { get; private set; }

    /// <summary>The first label that no other one of its series stands beside; null when there is none.</summary>
    public LabelCandidate? FirstAlone { get; private set; }

    /// <summary>The first label that is a figure before words, without a sign; null when there is none.</summary>
    public LabelCandidate? FirstUnmarked { get; private set; }

    /// <summary>Where the first paragraph is that a Markdown reader would take for code; null when there is none.</summary>
    public SourceSpan? FirstIndented { get; private set; }

    /// <summary>Nests the clauses.</summary>
    /// <param name="items">The flow, in order.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="linesAreBreaks">Whether the line ends within paragraphs are the author's.</param>
    /// <param name="proved">What is known to be labels by others that stand elsewhere; null for nothing.</param>
    public ImmutableArray<Block> Arrange(IReadOnlyList<FlowItem> items, LabelPlace place, bool linesAreBreaks = false, IReadOnlySet<LabelCandidate>? proved = null)
    {
        // A block in which there is nothing to see will be left out of the tree, so it does not part the labels around it. It is kept here for what is told of it there.
        var visible = items.Where(item => item.IsVisible).ToList();
        var invisible = items.Where(item => !item.IsVisible).Select(Whole);

        // Which lines begin items is to be known before paragraphs are parted at them, and what is left is looked at anew.
        var evidence = LabelEvidence.Of(InColumn(visible), place, proved);
        var flow = visible
            .SelectMany<FlowItem, FlowItem>(item => item is FlowParagraph paragraph ? LineItems.Part(paragraph, linesAreBreaks, evidence) : [item])
            .ToList();
        evidence = LabelEvidence.Of(InColumn(flow), place, proved);
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i] is FlowParagraph paragraph)
            {
                flow[i] = paragraph with { Candidates = paragraph.Candidates.RemoveAll(candidate => !evidence.Admits(candidate)) };
            }
        }

        FirstCounted = CountsLists ? Earlier(FirstCounted, MarkdownLists.Count(flow)) : null;
        var placements = LabelNesting.Resolve(InColumn(flow), evidence);
        FirstAlone = placements.Alone.Where(label => proved?.Contains(label) != true).Aggregate(FirstAlone, Earlier);
        FirstUnmarked = evidence.Unmarked.Where(label => placements.TryGet(label, out _)).Aggregate(FirstUnmarked, Earlier);
        var blocks = new Place(placements, keys, log) { Indented = span => FirstIndented = Earlier(FirstIndented, span) };
        foreach (var item in flow)
        {
            blocks.Add(item);
        }

        return [.. blocks.Finish(), .. invisible];
    }

    /// <summary>What stands in the column: labels go on past what stands beside it.</summary>
    private static List<FlowItem> InColumn(List<FlowItem> items) => items.FindAll(item => item is not FlowBlock { IsBeside: true });

    /// <summary>A block as it stands, where no label can be.</summary>
    private static Block Whole(FlowItem item) => item switch
    {
        FlowHeading heading => new Heading { Level = heading.Level, Id = heading.Id, Inlines = FlowPiece.ToInlines(heading.Words.Pieces), Span = heading.Span },
        FlowParagraph paragraph => new Paragraph { Inlines = FlowPiece.ToInlines(paragraph.Pieces), Span = paragraph.Span },
        FlowBlock block => block.Block,
        _ => throw new UnreachableException(),
    };

    private static LabelCandidate? Earlier(LabelCandidate? one, LabelCandidate? other) =>
        one is null || (other is not null && (other.Span.Line, other.Span.Column).CompareTo((one.Span.Line, one.Span.Column)) < 0) ? other : one;

    private static SourceSpan Earlier(SourceSpan? one, SourceSpan other) =>
        one is { } first && (first.Line, first.Column).CompareTo((other.Line, other.Column)) <= 0 ? first : other;

    private sealed class Place(LabelPlacements placements, LabelKeys keys, DiagnosticLog log)
    {
        private readonly List<Block> _blocks = [];
        private readonly List<ClauseInTheMaking> _open = [];

        // What stands beside the next paragraph, with which it stands in one clause.
        private readonly List<Block> _beside = [];

        /// <summary>Told of what is indented like code.</summary>
        public required Action<SourceSpan> Indented { get; init; }

        public void Add(FlowItem item)
        {
            switch (item)
            {
                case FlowBlock { IsBeside: true } block:
                    _beside.Add(block.Block);
                    break;
                case FlowBlock { ClosesLabels: true } block:
                    CloseTo(0);
                    Append(_blocks, block.Block);
                    break;
                case FlowHeading heading:
                    CloseTo(0);
                    Append(_blocks, HeadingOf(heading));
                    break;
                case FlowBlock block:
                    Unlabelled(block.Block, block.Indent);
                    break;
                case FlowParagraph paragraph:
                    Paragraph(paragraph);
                    break;
            }
        }

        public ImmutableArray<Block> Finish()
        {
            CloseTo(0);
            return [.. _blocks, .. _beside];
        }

        private void Paragraph(FlowParagraph paragraph)
        {
            LabelReports.Report(paragraph, placements, log);
            var assembler = new InlineAssembler(paragraph, placements, keys);
            var blockLabels = paragraph.Candidates
                .Select(c => placements.TryGet(c, out var label) && label.IsBlock ? label : null)
                .OfType<OpenLabel>()
                .ToList();
            var lead = assembler.Before(blockLabels.FirstOrDefault()?.Candidate);
            if (Words(lead) is { } leading)
            {
                Unlabelled(leading, paragraph.Indent);
            }

            for (var i = 0; i < blockLabels.Count; i++)
            {
                var label = blockLabels[i];
                var next = i + 1 < blockLabels.Count ? blockLabels[i + 1].Candidate : null;

                // A lifted label counts as one column further in than its paragraph: so one can indent under it, or less.
                Begin(label, paragraph.Indent + (label.IsLifted ? 1 : 0));
                if (Words(assembler.Between(label.Candidate, next)) is { } words)
                {
                    _open[^1].Blocks.Add(words);
                }
            }
        }

        private Heading HeadingOf(FlowHeading heading) => new()
        {
            Level = heading.Level,
            Id = heading.Id,
            Inlines = new InlineAssembler(heading.Words, placements, keys).Before(null),
            Span = heading.Span,
        };

        private static Paragraph? Words(ImmutableArray<Inline> inlines) =>
            inlines.IsEmpty ? null : new Paragraph { Inlines = inlines, Span = Cover(inlines[0].Span, inlines[^1].Span) };

        private void Begin(OpenLabel label, int indent)
        {
            var parents = OpenLabel.Stack(label.Parent).ToHashSet(ReferenceEqualityComparer.Instance);
            while (_open.Count > 0 && !parents.Contains(_open[^1].Label))
            {
                CloseTo(_open.Count - 1);
            }

            _open.Add(new ClauseInTheMaking(label, indent));
            _open[^1].Blocks.AddRange(_beside);
            _beside.Clear();
        }

        /// <summary>Adds a block behind what stands beside it.</summary>
        private void Append(List<Block> blocks, Block block)
        {
            blocks.AddRange(_beside);
            _beside.Clear();
            blocks.Add(block);
        }

        /// <summary>A block without a label belongs to the outermost clause, or to the innermost that it is indented under.</summary>
        private void Unlabelled(Block block, int indent)
        {
            if (_open.Count == 0)
            {
                if (indent >= CodeIndent)
                {
                    Indented(block.Span with { Length = 0 });
                }

                Append(_blocks, block);
                return;
            }

            var index = Math.Max(0, _open.FindLastIndex(clause => OpenLabel.Holds(clause.Indent, indent)));
            CloseTo(index + 1);
            Append(_open[^1].Blocks, block);
        }

        private void CloseTo(int count)
        {
            while (_open.Count > count)
            {
                var clause = _open[^1].ToClause(keys);
                _open.RemoveAt(_open.Count - 1);
                (_open.Count > 0 ? _open[^1].Blocks : _blocks).Add(clause);
            }
        }
    }

    private static SourceSpan Cover(SourceSpan first, SourceSpan last) =>
        first.Line == last.Line && last.Column >= first.Column ? first with { Length = last.Column - first.Column + last.Length } : first;

    private sealed class ClauseInTheMaking(OpenLabel label, int indent)
    {
        public OpenLabel Label => label;

        public int Indent => indent;

        public List<Block> Blocks { get; } = [];

        public Clause ToClause(LabelKeys keys) => new()
        {
            Label = InlineAssembler.LabelOf(label, keys),
            Blocks = [.. Blocks],
            IsLiftedFromLine = label.IsLifted,
            Span = label.Candidate.Span,
        };
    }
}
