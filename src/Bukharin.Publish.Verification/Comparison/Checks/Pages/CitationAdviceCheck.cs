using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Follows what an edition says of how it is cited: the clause that it names, the page that it gives for it, the link that it makes must be those of one clause of the edition.</summary>
/// <param name="document">The source.</param>
/// <param name="words">The style's words in the text's language.</param>
/// <param name="found">The edition.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class CitationAdviceCheck(Document document, StyleWords words, FoundEdition found, List<Diagnostic> findings)
{
    /// <summary>Reports lines that are missing, that nobody asked for, or that lead a reader to another place.</summary>
    /// <param name="lines">What the edition says.</param>
    public void Run(ImmutableArray<string> lines)
    {
        var places = found.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        var labels = DocumentWalker.Labels(document).Select(placed => placed.Label).Where(label => places.Contains(label.Id)).ToList();
        if (words.Cite is not { } cite || (labels.Count == 0 && found.PageTurns.Count == 0))
        {
            if (!lines.IsEmpty)
            {
                Report($"is '{lines[0]}', which the style does not say");
            }

            return;
        }

        var rest = lines.ToList();
        if (!rest.Remove(cite.Heading))
        {
            Report($"has not the heading '{cite.Heading}'");
        }

        // Any clause will do for an example; what is said of it must be true of that one.
        var clause = Take(rest, cite.Clause, CitationWords.ClausePlace);
        var link = Take(rest, cite.Link, CitationWords.LinkPlace);
        var named = labels.Where(one => one.Address == clause).ToList();
        var linked = labels.Find(one => link == $"#{one.Id}");
        var label = linked is not null && named.Contains(linked) ? linked : named.FirstOrDefault() ?? linked;
        if (named.Count == 0 && (clause is not null || labels.Count > 0))
        {
            Report(clause is null ? "does not name a clause" : $"names clause '{clause}', which the text does not have");
        }

        if (link != (label is null ? null : $"#{label.Id}"))
        {
            Report(label is null ? $"has the link '{link}', where the text has no such clause" : $"links clause {label.Address} by '{link}', where its id is '{label.Id}'");
        }

        Page(label, Take(rest, cite.Page, CitationWords.PagePlace));
        foreach (var line in rest)
        {
            Report($"is '{ShortWords.Of(line)}', which the style does not say");
        }
    }

    /// <summary>The page that is given is that on which the clause begins; where there is no clause, the first that has a number.</summary>
    private void Page(ClauseLabel? label, string? page)
    {
        var turn = label is null ? found.PageTurns.Find(turn => turn.Turn.Label.Length > 0 && char.IsAsciiDigit(turn.Turn.Label[^1]))
            : found.Targets.Find(target => target.Id == label.Id) is { Position: var place } ? TurnBefore(place)
            : null;
        if (turn is null ? page is null : page is not null && PlacedPageTurn.IsCalled(turn.Turn.Label, page))
        {
            return;
        }

        // A page that begins inside a label of two words is marked before the label, which begins on the page before.
        if (page is not null && turn is not null && label is not null && label.Text.Any(char.IsWhiteSpace)
            && found.PageTurns.IndexOf(turn) is > 0 and var index && PlacedPageTurn.IsCalled(found.PageTurns[index - 1].Turn.Label, page))
        {
            return;
        }

        Report(page is null ? "does not name a page"
            : label is null || turn is null ? $"names page {page}, which is not the first that is marked"
            : $"gives page {page} for clause {label.Address}, which does not begin there");
    }

    private FoundPageTurn? TurnBefore(int place) => found.PageTurns.FindLast(turn => turn.Position < place || (turn.Position == place && !turn.IsInWord));

    /// <summary>Takes the line that has a form out of some, and gives what stands in the form's place; null where there is none.</summary>
    private static string? Take(List<string> lines, string form, string place)
    {
        var at = form.IndexOf(place, StringComparison.Ordinal);
        var (before, after) = (form[..at], form[(at + place.Length)..]);
        var index = lines.FindIndex(line => line.Length > before.Length + after.Length && line.StartsWith(before, StringComparison.Ordinal) && line.EndsWith(after, StringComparison.Ordinal));
        if (index < 0)
        {
            return null;
        }

        var value = lines[index][before.Length..^after.Length];
        lines.RemoveAt(index);
        return value;
    }

    private void Report(string what) => findings.Add(DiagnosticCodes.CitationAdviceWrong.At(SourceSpan.Whole(document.SourceFile), what));
}
