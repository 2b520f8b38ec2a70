using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Makes the inlines of a stretch of a paragraph, inline labels among them.</summary>
internal sealed class InlineAssembler(FlowParagraph paragraph, LabelPlacements placements, LabelKeys keys)
{
    public static ClauseLabel LabelOf(OpenLabel label, LabelKeys keys) =>
        new(label.Candidate.Text, label.Address, keys.KeyOf(label), label.Level, label.Candidate.Span) { Look = label.Candidate.Look };

    /// <summary>What stands before a label, or the whole paragraph when there is none.</summary>
    public ImmutableArray<Inline> Before(LabelCandidate? end) =>
        Stretch(0, 0, end?.Piece ?? paragraph.Pieces.Length, end?.Start ?? 0);

    /// <summary>What stands after a label, up to another or the paragraph's end.</summary>
    public ImmutableArray<Inline> Between(LabelCandidate start, LabelCandidate? end) =>
        Stretch(start.Piece, start.End, end?.Piece ?? paragraph.Pieces.Length, end?.Start ?? 0);

    private ImmutableArray<Inline> Stretch(int fromPiece, int fromIndex, int toPiece, int toIndex)
    {
        var inlines = new List<Inline>();
        if (fromPiece == 0 && fromIndex == 0 && paragraph.SetOff is { } setOff && !(paragraph.Leading is { } leading && placements.TryGet(leading, out _)))
        {
            inlines.Add(setOff.Whole);
            (fromPiece, fromIndex) = (setOff.RestPiece, setOff.RestStart);
        }

        for (var p = fromPiece; p < paragraph.Pieces.Length && p <= toPiece; p++)
        {
            var piece = paragraph.Pieces[p];
            if (piece.Run is { } run)
            {
                Characters(run, p, p == fromPiece ? fromIndex : 0, p == toPiece ? toIndex : run.Length, inlines);
            }
            else if (p < toPiece)
            {
                inlines.Add(piece.Inline!);
            }
        }

        return InlineEdges.Trim(inlines);
    }

    private void Characters(FlowText run, int piece, int start, int end, List<Inline> inlines)
    {
        var position = start;
        foreach (var candidate in paragraph.Candidates)
        {
            if (candidate.Piece != piece || candidate.Start < start || candidate.Start >= end
                || !placements.TryGet(candidate, out var label) || label is { IsBlock: true, HeadingLevel: 0 })
            {
                continue;
            }

            Add(run.ToText(position, candidate.Start - position), inlines);
            inlines.Add(new InlineLabel { Label = LabelOf(label, keys), Span = candidate.Span });
            position = candidate.End;
        }

        Add(run.ToText(position, end - position), inlines);
    }

    private static void Add(Text? text, List<Inline> inlines)
    {
        if (text is not null)
        {
            inlines.Add(text);
        }
    }
}
