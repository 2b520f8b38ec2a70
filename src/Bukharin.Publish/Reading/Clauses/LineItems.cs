using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Parts a paragraph at the lines that are items of a list.</summary>
/// <remarks>
/// As in CommonMark (5.3 Lists), a line of a paragraph begins an item when it begins with a figure and the line before it
/// that began an item, or the paragraph, did so in the same form; and a first figure may interrupt a paragraph. A line with
/// a letter or a Roman numeral begins an item when that label follows the one that began the paragraph or the last item; a first
/// one does where it is indented under an item and the next one begins a later line. A decimal number that is a label begins one always.
/// In plain text whose line ends are the author's, every line that begins with a label is an item.
/// </remarks>
internal static class LineItems
{
    public static IEnumerable<FlowParagraph> Part(FlowParagraph paragraph, bool linesAreBreaks, LabelEvidence evidence)
    {
        var cuts = new List<LabelCandidate>();
        LabelCandidate? last = null;
        foreach (var candidate in paragraph.Candidates.Where(evidence.Admits))
        {
            if (candidate.BeginsParagraph || (candidate.BeginsLine && (linesAreBreaks || BeginsItem(candidate, last) || BeginsInner(paragraph, candidate, last))))
            {
                if (!candidate.BeginsParagraph)
                {
                    cuts.Add(candidate);
                }

                last = candidate;
            }
        }

        return cuts.Count == 0 ? [paragraph] : Cut(paragraph, cuts);
    }

    private static bool BeginsItem(LabelCandidate candidate, LabelCandidate? last)
    {
        var isFigure = candidate.Readings is [{ Series: { Kind: NumeralKind.Figure, Form: LabelForm.Point or LabelForm.Parenthesis } }];
        if (isFigure && candidate.Readings[0].IsFirst)
        {
            return true;
        }

        // A decimal number says where it belongs, whatever the line before it.
        if (candidate.Readings[0].Series.Kind == NumeralKind.Decimal)
        {
            return true;
        }

        return last is not null && candidate.Readings.Any(reading => last.Readings.Any(earlier =>
            isFigure ? reading.Series == earlier.Series : reading.Follows(earlier)));
    }

    private static bool BeginsInner(FlowParagraph paragraph, LabelCandidate candidate, LabelCandidate? last) =>
        last is not null
        && ColumnOf(paragraph, candidate) > ColumnOf(paragraph, last)
        && paragraph.Candidates.Any(other => other.BeginsLine
            && ColumnOf(paragraph, other) == ColumnOf(paragraph, candidate)
            && other.Readings.Any(reading => candidate.Readings.Any(first => first.IsFirst && reading.Follows(first))));

    private static int ColumnOf(FlowParagraph paragraph, LabelCandidate candidate) => paragraph.Pieces[candidate.Piece].Run!.ColumnOf(candidate.Start);

    private static IEnumerable<FlowParagraph> Cut(FlowParagraph paragraph, List<LabelCandidate> cuts)
    {
        var (piece, start) = (0, 0);
        foreach (var cut in cuts)
        {
            if (Section(paragraph, piece, start, cut.Piece, cut.Start) is { } section)
            {
                yield return section;
            }

            (piece, start) = (cut.Piece, cut.Start);
        }

        if (Section(paragraph, piece, start, paragraph.Pieces.Length, 0) is { } last)
        {
            yield return last;
        }
    }

    private static FlowParagraph? Section(FlowParagraph paragraph, int fromPiece, int fromStart, int toPiece, int toStart)
    {
        var pieces = ImmutableArray.CreateBuilder<FlowPiece>();
        for (var p = fromPiece; p < paragraph.Pieces.Length && (p < toPiece || (p == toPiece && toStart > 0)); p++)
        {
            if (paragraph.Pieces[p].Run is not { } run)
            {
                pieces.Add(paragraph.Pieces[p]);
                continue;
            }

            var from = p == fromPiece ? fromStart : 0;
            var to = p == toPiece ? toStart : run.Length;
            if (to > from)
            {
                pieces.Add(new FlowPiece(run.Slice(from, to - from)));
            }
        }

        // The break before an item is the list's, not the sentence's.
        while (pieces.Count > 0 && pieces[^1].Inline is LineBreak)
        {
            pieces.RemoveAt(pieces.Count - 1);
        }

        if (pieces.Count == 0)
        {
            return null;
        }

        var span = pieces[0].Run is { } firstRun ? firstRun.SpanOf(0, firstRun.Length) : pieces[0].Inline!.Span;
        return fromPiece == 0 && fromStart == 0
            ? paragraph.UpTo(pieces.ToImmutable())
            : Line(paragraph, pieces.ToImmutable(), span);
    }

    /// <summary>Lines after the first are indented by themselves, if indentation says anything there.</summary>
    private static FlowParagraph Line(FlowParagraph paragraph, ImmutableArray<FlowPiece> pieces, SourceSpan span)
    {
        var indent = paragraph.Margin is { } margin && pieces[0].Run is { } run ? Math.Max(0, run.ColumnOf(0) - margin) : paragraph.Indent;
        return new FlowParagraph(pieces, indent, span) { Margin = paragraph.Margin, ContinuesParagraph = true };
    }
}
