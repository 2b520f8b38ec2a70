using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds the clauses that running heads name against the words of their pages.</summary>
/// <remarks>
/// Each word of a page leads back to its place in the source, and that to its clause; so nothing is believed of the layout. Where words
/// of a page are lost or added, that has been told of, and nothing is said of its head.
/// </remarks>
/// <param name="document">The source.</param>
/// <param name="story">The text.</param>
/// <param name="found">The edition, with the places at which its pages begin.</param>
internal sealed class PageClauseCheck(Document document, StoryComparison story, FoundEdition found)
{
    private const char Through = '\u2013';
    private const string Between = ", ";

    // Where the numberings of a page have no room, the last are left out, and this says so.
    private const string AndMore = ", …";

    /// <summary>Reports heads that name other clauses than their pages have, or none where there are some.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="titles">Titles and headings, which stand at the heads of pages too; some look like the address of a clause.</param>
    public void Run(RecoveredEdition edition, IEnumerable<string> titles)
    {
        var lines = (edition.PageLines.IsDefault ? [] : edition.PageLines).ToLookup(line => line.Page, line => line.Text);
        var addresses = LabelRange.Of(story).Select(range => range.Label.Address).ToHashSet(StringComparer.Ordinal);
        var others = titles.Where(title => IsRange(title, addresses)).ToHashSet(StringComparer.Ordinal);
        var firsts = NumberedTogether.In(document);
        if (found.PageTurns.Count < lines.Max(page => (int?)page.Key))
        {
            // With the words of a page its beginning is lost: which of the others is which cannot be told.
            return;
        }

        for (var page = 1; page <= found.PageTurns.Count; page++)
        {
            var (clauses, place, isWhole) = OnPage(page);
            var ranges = lines[page].Where(line => IsRange(line, addresses)).ToList();

            // A folio looks like the address of a clause.
            ranges.Remove(found.PageTurns[page - 1].Turn.Label);
            var named = string.Join(' ', ranges);
            var expected = Ranges(clauses, firsts);
            if (isWhole && !IsSaid(named, expected) && !IsSaid(string.Join(' ', ranges.Where(range => !others.Contains(range))), expected))
            {
                story.Report(
                    DiagnosticCodes.PageClausesWrong,
                    place ?? SourceSpan.Whole(story.SourceFile),
                    page,
                    named.Length == 0 ? "no clause" : named,
                    expected.Length == 0 ? "is none" : $"{(addresses.Contains(expected) ? "is" : "are")} {expected}");
            }
        }
    }

    /// <summary>Whether a line at a page's head or foot names clauses, and is no folio.</summary>
    /// <param name="line">The line.</param>
    /// <param name="addresses">The addresses of all clauses.</param>
    public static bool IsRange(string line, IReadOnlySet<string> addresses) =>
        Array.TrueForAll((line.EndsWith(AndMore, StringComparison.Ordinal) ? line[..^AndMore.Length] : line).Split(Between), range => range.Split(Through) is [_] or [_, _] && Array.TrueForAll(range.Split(Through), addresses.Contains));

    private static bool IsSaid(string named, string expected) =>
        named == expected || (named.EndsWith(AndMore, StringComparison.Ordinal) && expected.StartsWith(named[..^1], StringComparison.Ordinal));

    /// <summary>What a head says of the clauses of a page: from the first to the last of each numbering.</summary>
    private static string Ranges(List<ClauseLabel> clauses, Dictionary<ClauseLabel, ClauseLabel> firsts)
    {
        var said = new List<string>();
        for (int start = 0, end; start < clauses.Count; start = end)
        {
            end = start + 1;
            while (end < clauses.Count && ReferenceEquals(firsts.GetValueOrDefault(clauses[end]), firsts.GetValueOrDefault(clauses[start])))
            {
                end++;
            }

            var (first, last) = (clauses[start].Address, clauses[end - 1].Address);
            said.Add(first == last ? first : $"{first}{Through}{last}");
        }

        return string.Join(Between, said);
    }

    private (List<ClauseLabel> Clauses, SourceSpan? Place, bool IsWhole) OnPage(int page)
    {
        var turns = found.PageTurns;
        var end = page < turns.Count ? turns[page].Position + (turns[page].IsInWord ? 1 : 0) : story.New.Count;
        var (clauses, place, isWhole) = (new List<ClauseLabel>(), default(SourceSpan?), true);
        for (var i = turns[page - 1].Position; i < end; i++)
        {
            if (story.Alignment.OldOf[i] is var old && old < 0)
            {
                isWhole = false;
            }
            else if (story.OriginOf(old) is { Place: ExpectedPlace.Text, Clause: { } clause } origin)
            {
                clauses.Add(clause);
                place ??= origin.Span;
            }
        }

        return (clauses, place, isWhole);
    }
}
