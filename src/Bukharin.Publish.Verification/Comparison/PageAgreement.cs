using System.Buffers;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Compares where the pages of two editions of one build begin: an EPUB that marks pages marks those of the PDF.</summary>
/// <remarks>
/// A page that begins inside a word may be marked before it: nobody marks a page inside a word that can be searched for.
/// What stands before and behind the text differs between formats, so there only the order counts.
/// </remarks>
internal static class PageAgreement
{
    /// <summary>Compares an edition that marks pages with one that has them.</summary>
    /// <param name="paged">The edition that has pages.</param>
    /// <param name="marked">The edition that marks them.</param>
    public static IEnumerable<Diagnostic> Check(VerificationResult paged, VerificationResult marked)
    {
        foreach (var page in paged.PageTurns)
        {
            var marks = marked.PageTurns.Where(mark => mark.IsSamePage(page)).ToList();
            if (marks.Count == 0)
            {
                yield return DiagnosticCodes.PageLost.At(page.Origin.Span, marked.Format, page.Label, paged.Format, page.Words, StoryComparison.InClause(page.Origin.Clause));
            }
            else if (!marks.Exists(mark => IsRight(page, mark)))
            {
                yield return DiagnosticCodes.PageElsewhere.At(page.Origin.Span, marked.Format, page.Label, marks[0].Words, paged.Format, page.Words);
            }
        }

        foreach (var mark in marked.PageTurns.Where(mark => !paged.PageTurns.Any(mark.IsSamePage)))
        {
            yield return DiagnosticCodes.PageAdded.At(mark.Origin.Span, marked.Format, mark.Label, paged.Format);
        }
    }

    /// <summary>Whether the page begins in a script that puts no spaces between words: there a place inside of what is not parted may be that of a word.</summary>
    private static bool IsWithoutSpaces(PlacedPageTurn mark) => Rune.DecodeFromUtf16(mark.Words, out var first, out _) == OperationStatus.Done && SpacelessScripts.IsSquare(first);

    private static bool IsRight(PlacedPageTurn page, PlacedPageTurn mark) => page.Token switch
    {
        PlacedPageTurn.BeforeText => mark.Token <= 0,
        PlacedPageTurn.BehindText => mark.Token == PlacedPageTurn.BehindText,
        _ when mark.IsInWord => IsWithoutSpaces(mark) && (mark.Token, mark.InWord) == (page.Token, page.InWord),
        _ => mark.Token == page.Token || mark.Token == page.WordStart,
    };
}
