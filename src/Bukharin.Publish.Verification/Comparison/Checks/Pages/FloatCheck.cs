using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Checks that figures which do not stand where they are written stand at the head or the foot of a page that is right for them.</summary>
/// <remarks>Which page that is follows from the words before the figure and behind its part of the text, and from the figure before it, wherever these stand in the edition.</remarks>
/// <param name="story">The text.</param>
/// <param name="expected">The pictures that there must be.</param>
/// <param name="found">The edition.</param>
/// <param name="style">The style, which says where figures stand whose source does not.</param>
internal sealed class FloatCheck(StoryComparison story, List<ExpectedFigure> expected, FoundEdition found, Style style)
{
    /// <summary>Reports figures on wrong pages, or at a wrong place on them.</summary>
    public void Run()
    {
        if (expected.Count != found.Figures.Count)
        {
            return;
        }

        (RecoveredFloat Place, Figure Figure)? before = null;
        for (var i = 0; i < expected.Count; i++)
        {
            var figure = expected[i].Figure;
            var placement = EditionDocument.PlacementOf(figure, style);
            if (found.Figures[i].Picture.Float is not { } place)
            {
                if (placement != FigurePlacement.Here && !IsAlone(i))
                {
                    Report(figure, "stands among the words where it is written, and not at the head or the foot of a page");
                }

                continue;
            }

            if (placement == FigurePlacement.Here)
            {
                Report(figure, $"stands at the head or the foot of page {place.Label}, and not where it is written");
                continue;
            }

            var isRight = placement switch { FigurePlacement.Top => place.IsAtHead, FigurePlacement.Bottom => place.IsAtFoot, _ => place.IsAtHead || place.IsAtFoot };
            if (!isRight)
            {
                Report(figure, $"does not stand at the {(placement == FigurePlacement.Top ? "head" : placement == FigurePlacement.Bottom ? "foot" : "head or the foot")} of page {place.Label}");
            }

            if (place.Page < PageBefore(expected[i].Position))
            {
                Report(figure, $"stands on page {place.Label}, before that on which it is called");
            }

            if (before is { } last && (place.Page < last.Place.Page || (place.Page == last.Place.Page && place.TopPt >= last.Place.BottomPt)))
            {
                Report(figure, $"does not stand behind '{last.Figure.Path}', which is written before it");
            }

            if (!IsInPart(expected[i], place.Page, place.IsAtHead))
            {
                Report(figure, $"stands on page {place.Label}, behind the end of its division");
            }

            before = (place, figure);
        }
    }

    private void Report(Figure figure, string what) => story.Report(DiagnosticCodes.FloatMisplaced, figure.Span with { Length = 0 }, figure.Path, what);

    /// <summary>Whether no word is before a figure on its page or behind it: it is at the head and at the foot then.</summary>
    private bool IsAlone(int index)
    {
        var label = found.Figures[index].Label;
        var turn = found.PageTurns.FindIndex(turn => turn.Turn.Label == label);
        var next = turn + 1 < found.PageTurns.Count ? found.PageTurns[turn + 1].Position : story.New.Count;
        return turn >= 0 && story.Alignment.OldOf[found.PageTurns[turn].Position..next].All(old => old >= 0 && IsOfFigure(old));
    }

    /// <summary>Whether a page has something of the part that a figure is written in, or comes before the next part begins.</summary>
    private bool IsInPart(ExpectedFigure figure, int page, bool isAtHead)
    {
        if (figure.PartEnd < 0)
        {
            return true;
        }

        var (next, last) = (figure.PartEnd, figure.PartEnd - 1);
        while (next < story.Old.Count && (IsOfFigure(next) || NewOf(next) < 0))
        {
            next++;
        }

        while (last >= 0 && (IsOfFigure(last) || NewOf(last) < 0))
        {
            last--;
        }

        var following = next < story.Old.Count ? PageOf(NewOf(next), isEnd: false) : int.MaxValue;
        return page < following || (page == following && (isAtHead || last < figure.End || page <= PageOf(NewOf(last), isEnd: true)));
    }

    /// <summary>The page on which the last word before a place of the source stands; 0 where there is none.</summary>
    private int PageBefore(int position)
    {
        var last = position - 1;
        while (last >= 0 && (IsOfFigure(last) || NewOf(last) < 0))
        {
            last--;
        }

        return last < 0 ? 0 : PageOf(NewOf(last), isEnd: true);
    }

    private int NewOf(int old) => story.Alignment.NewOf[old];

    /// <summary>The page on which a word of the edition begins, or ends.</summary>
    private int PageOf(int token, bool isEnd) =>
        found.PageTurns.FindLastIndex(turn => turn.Position < token || (turn.Position == token && (!turn.IsInWord || isEnd))) + 1;

    /// <summary>Whether a word of the source is of a caption or a credit, which stand with their picture.</summary>
    private bool IsOfFigure(int old)
    {
        var (low, high) = (0, expected.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expected[middle].End <= old ? (middle + 1, high) : (low, middle);
        }

        return low < expected.Count && expected[low].Position <= old;
    }
}
