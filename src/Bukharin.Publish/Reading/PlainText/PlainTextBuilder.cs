using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>Makes blocks of lines and their roles.</summary>
internal sealed class PlainTextBuilder(TextLines text, PlainInlines inlines, TypedNotes typedNotes, bool linesAreBreaks, DiagnosticLog log)
{
    private readonly ClauseArranger _arranger = new(new LabelKeys(), log);

    public ImmutableArray<Block> Build(RoleTree root)
    {
        var blocks = Blocks(root, 0, text.Lines.Length - 1, LabelPlace.Text, BracketBlock.Running);
        LabelReports.ReportOnce(_arranger, log);
        return blocks;
    }

    private ImmutableArray<Block> Blocks(RoleTree tree, int first, int last, LabelPlace place, BracketBlock block)
    {
        var flow = new List<FlowItem>();
        var next = first;
        foreach (var child in tree.Children)
        {
            var decision = child.Decision!;
            Paragraphs(next, decision.First - 1, block, flow);
            next = decision.Last + 1;
            if (Item(child, decision) is { } item)
            {
                flow.Add(item);
            }
        }

        Paragraphs(next, last, block, flow);
        return _arranger.Arrange(flow, place, linesAreBreaks);
    }

    private FlowItem? Item(RoleTree tree, RoleDecision decision)
    {
        var span = text.Source.Between(text.Lines[decision.First].Start, text.Lines[decision.Last].End);
        switch (decision.Role)
        {
            case RoleDecision.Title:
                return null;
            case RoleDecision.Heading:
                var words = inlines.Pieces(text.Lines.AsSpan()[decision.First..(decision.Last + 1)], BracketBlock.Heading);
                return new FlowHeading(Level: 1, Id: "", new FlowParagraph(words, indent: 0, span));
            default:
                var role = Words.Role(decision.Role)!.Value;
                var blocks = Blocks(tree, decision.First, decision.Last, LabelPlaces.Of(role), BracketBlocks.Of(role));
                return new FlowBlock(new Division { Role = role, Blocks = blocks, Span = span }, Indent: 0);
        }
    }

    private void Paragraphs(int first, int last, BracketBlock block, List<FlowItem> flow)
    {
        for (var start = first; start <= last;)
        {
            var end = Math.Min(last, text.EndOf(start, typedNotes));
            if (typedNotes.NoteAt(text.Lines[start].Start) is not null)
            {
                // It stands where its mark is.
                start = end + 1;
                continue;
            }

            var pieces = inlines.Pieces(text.Lines.AsSpan()[start..(end + 1)], block);
            flow.Add(new FlowParagraph(pieces, indent: 0, text.Source.Between(text.Lines[start].Start, text.Lines[end].End)));
            start = end + 1;
        }
    }
}
