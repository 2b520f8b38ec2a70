using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Says what each difference between two texts is.</summary>
/// <param name="story">The texts.</param>
/// <param name="labels">The labels among the expected words.</param>
internal sealed class TextCheck(StoryComparison story, List<LabelRange> labels)
{
    // Differences by the hundred are one fault, and nobody reads them.
    private const double LeastInCommon = 0.5;
    private const int FewTokens = 12;

    private readonly HashSet<Intervention> _toldBrackets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Origin> _toldCredits = new(ReferenceEqualityComparer.Instance);

    private TokenStream Old => story.Old;

    private TokenStream New => story.New;

    /// <summary>Reports every difference, but those that have been explained already.</summary>
    /// <param name="isExplained">Whether a difference is the consequence of something reported.</param>
    public void Run(Func<Hunk, bool> isExplained)
    {
        new MoveCheck(story, labels).Run();
        var labelCheck = new LabelCheck(story, labels);
        foreach (var hunk in story.Alignment.Hunks)
        {
            if (!isExplained(hunk) && !labelCheck.Explains(hunk) && !IsBracket(hunk))
            {
                Difference(hunk);
            }
        }
    }

    /// <summary>Whether the edition is one of another text, so that nothing else need be said about it; reports it.</summary>
    public bool IsOtherText()
    {
        // What is lost and has nothing in its place, however much, is told as what it is: the last pages, say.
        var kept = story.Alignment.NewOf.Count(place => place >= 0);
        var (lost, added) = (story.Alignment.Hunks.Sum(hunk => hunk.Lost), story.Alignment.Hunks.Sum(hunk => hunk.Added));
        if (Old.Count < FewTokens || kept >= LeastInCommon * Old.Count || added < lost * LeastInCommon)
        {
            return false;
        }

        var words = story.Excerpts.Words(Old, 0, Old.Count);
        var wordsKept = Enumerable.Range(0, Old.Count).Count(i => story.Alignment.NewOf[i] >= 0 && story.Excerpts.IsWord(Old, i));
        story.Report(DiagnosticCodes.TextReplaced, SourceSpan.Whole(story.SourceFile), words, wordsKept);
        return true;
    }

    private bool IsBracket(Hunk hunk)
    {
        if (hunk.Lost == 0 || hunk.Added > hunk.Lost)
        {
            return false;
        }

        for (var i = hunk.OldStart; i < hunk.OldEnd; i++)
        {
            if (story.OriginOf(i).Bracket is null)
            {
                return false;
            }
        }

        for (var i = hunk.OldStart; i < hunk.OldEnd; i++)
        {
            var bracket = story.OriginOf(i).Bracket!;
            if (_toldBrackets.Add(bracket))
            {
                var words = string.Concat(DocumentWalker.Descendants(bracket.Inlines).OfType<Model.Text>().Select(text => text.Content));
                story.Report(DiagnosticCodes.BracketLost, bracket.Span, ShortWords.Of(words), story.In(i));
            }
        }

        return true;
    }

    private void Difference(Hunk hunk)
    {
        if (hunk.Lost == 0)
        {
            Added(hunk);
            return;
        }

        var parts = Parts(hunk).ToList();
        var hasCredit = parts.Exists(part => part.Place == ExpectedPlace.Credit);
        var isFirst = true;
        foreach (var part in parts)
        {
            var (addedStart, addedEnd) = isFirst ? (hunk.NewStart, hunk.NewEnd) : (hunk.NewEnd, hunk.NewEnd);
            if (part.Place == ExpectedPlace.Credit)
            {
                Credit(part.Start, part.End, addedStart, addedEnd);
            }
            else if (part.Place != ExpectedPlace.End || !hasCredit || addedStart < addedEnd)
            {
                // A heading that goes with the credit is no loss of its own.
                Words(part.Start, part.End, addedStart, addedEnd);
            }

            isFirst = false;
        }
    }

    private IEnumerable<(ExpectedPlace Place, int Start, int End)> Parts(Hunk hunk)
    {
        for (int start = hunk.OldStart, end; start < hunk.OldEnd; start = end)
        {
            var place = story.OriginOf(start).Place;
            for (end = start + 1; end < hunk.OldEnd && IsSame(story.OriginOf(end).Place, place); end++)
            {
            }

            yield return (place, start, end);
        }

        // Bullets and asterisks go with the words around them.
        static bool IsSame(ExpectedPlace one, ExpectedPlace other) => one == other || (IsText(one) && IsText(other));
        static bool IsText(ExpectedPlace place) => place is ExpectedPlace.Text or ExpectedPlace.Ornament;
    }

    private void Words(int start, int end, int addedStart, int addedEnd)
    {
        if (addedStart < addedEnd)
        {
            Altered(start, end, addedStart, addedEnd);
            return;
        }

        if (LabelRange.Clauses(labels, start, end) is { } clauses)
        {
            story.Report(DiagnosticCodes.ClauseLost, clauses[0].Label.Span, LabelRange.Name(clauses, "is", "are"), story.Excerpts.Of(Old, start, end));
            return;
        }

        var inside = labels.Where(range => range.Start >= start && range.End <= end).ToList();
        var among = inside.Count == 0 ? "" : inside.Count == 1
            ? $"; the label of clause {inside[0].Label.Address} is among them"
            : $"; the labels of clauses {inside[0].Label.Address} to {inside[^1].Label.Address} are among them";
        story.Report(DiagnosticCodes.TextLost, story.Span(start, end), story.Subject(Old, start, end), story.Before(start) + among);
    }

    private void Altered(int start, int end, int addedStart, int addedEnd)
    {
        (start, end, addedStart, addedEnd) = story.WholeWords(new Hunk(start, end, addedStart, addedEnd));
        story.Report(
            DiagnosticCodes.TextAltered,
            story.Span(start, end),
            story.Excerpts.Of(Old, start, end),
            story.Excerpts.Of(New, addedStart, addedEnd),
            story.In(start));
    }

    private void Added(Hunk hunk)
    {
        var (start, end, length) = (hunk.NewStart, hunk.NewEnd, hunk.Added);
        if (DoubledAt(hunk) is { } original)
        {
            if (LabelRange.Clauses(labels, original, original + length) is { } clauses)
            {
                story.Report(DiagnosticCodes.ClauseDoubled, clauses[0].Label.Span, LabelRange.Name(clauses, "stands", "stand"));
                return;
            }

            story.Report(
                DiagnosticCodes.TextDoubled,
                story.Span(original, original + length),
                story.Subject(Old, original, original + length, "stands", "stand"),
                story.In(original));
            return;
        }

        story.Report(DiagnosticCodes.TextAdded, story.Point(hunk.OldStart), story.Subject(New, start, end), story.After(hunk.OldStart));
    }

    /// <summary>The expected words that are added once more next to themselves, or null.</summary>
    private int? DoubledAt(Hunk hunk)
    {
        var length = hunk.Added;
        return IsSame(hunk.OldStart - length) ? hunk.OldStart - length : IsSame(hunk.OldStart) ? hunk.OldStart : null;

        bool IsSame(int from)
        {
            if (from < 0 || from + length > Old.Count)
            {
                return false;
            }

            for (var i = 0; i < length; i++)
            {
                if (Old[from + i].Text != New[hunk.NewStart + i].Text)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private void Credit(int start, int end, int addedStart, int addedEnd)
    {
        var where = IsBeforeText(start) ? "before the text" : "behind the text";
        var isWhole = Old[start].BeginsParagraph && (end == Old.Count || Old[end].BeginsParagraph);
        if (isWhole && addedStart == addedEnd)
        {
            story.Report(DiagnosticCodes.CreditLost, story.Span(start, end), where);
        }
        else if (_toldCredits.Add(story.OriginOf(start)))
        {
            // A word around the change tells what was lost or added.
            var (from, to) = (Math.Max(0, start - 1), Math.Min(Old.Count, end + 1));
            var (newFrom, newTo) = (Math.Max(0, addedStart - 1), Math.Min(New.Count, addedEnd + 1));
            story.Report(
                DiagnosticCodes.CreditAltered, story.Span(start, end), where, story.Excerpts.Of(Old, from, to), story.Excerpts.Of(New, newFrom, newTo));
        }
    }

    private bool IsBeforeText(int token)
    {
        for (var i = token; i >= 0; i--)
        {
            if (story.OriginOf(i).Place is ExpectedPlace.Text or ExpectedPlace.Ornament)
            {
                return false;
            }
        }

        return true;
    }
}
