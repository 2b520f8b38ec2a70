using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Follows what an edition says of how it is cited: the clause that it names, the page that it gives for it, the link that it makes must be those of one clause of the edition.</summary>
/// <param name="document">The source.</param>
/// <param name="words">The style's words in the text's language.</param>
/// <param name="found">The edition.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class CitationAdviceCheck(Document document, StyleWords words, FoundEdition found, List<Diagnostic> findings)
{
    /// <summary>Reports lines that are missing, that nobody asked for, or that lead a reader to another place.</summary>
    /// <param name="edition">The edition.</param>
    public void Run(RecoveredEdition edition)
    {
        var lines = edition.CitationAdvice.IsDefault ? [] : edition.CitationAdvice;
        var labels = DocumentWalker.Labels(document).Select(placed => placed.Label).ToList();
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

        var clause = Take(rest, cite.Clause, CitationWords.ClausePlace);
        var page = Take(rest, cite.Page, CitationWords.PagePlace);
        var link = Take(rest, cite.Link, CitationWords.LinkPlace);
        if (rest.Count > 0)
        {
            Report($"is '{Excerpts.Cut(rest[0])}', which the style does not say");
        }

        var label = labels.Find(one => one.Address == clause);
        if (labels.Count > 0 && label is null)
        {
            Report(clause is null ? "does not name a clause" : $"names clause '{clause}', which the text does not have");
        }
        else if (label is not null && link != $"#{label.Id}")
        {
            Report($"links clause {label.Address} by '{link}', where its id is '{label.Id}'");
        }

        Page(edition, label, page);
    }

    /// <summary>The page that is given must be listed, and the clause must stand on it: behind the place where it begins, before that where the next does.</summary>
    private void Page(RecoveredEdition edition, ClauseLabel? label, string? page)
    {
        if (found.PageTurns.Count == 0 || (label is not null && found.Targets.All(target => target.Id != label.Id)))
        {
            return;
        }

        var folios = (edition.PageLists.IsDefault ? [] : edition.PageLists).SelectMany(list => list)
            .Where(entry => entry.Target is not null)
            .DistinctBy(entry => entry.Target)
            .ToDictionary(entry => entry.Target!, entry => entry.Label, StringComparer.Ordinal);
        if (label is null)
        {
            if (page is null || !folios.ContainsValue(page))
            {
                Report(page is null ? "does not name a page" : $"names page {page}, which is not marked");
            }

            return;
        }

        var place = found.Targets.First(target => target.Id == label.Id).Position;
        var (from, to) = (-1, int.MaxValue);
        var isMarked = false;
        foreach (var turn in found.PageTurns)
        {
            if (isMarked)
            {
                to = turn.Position;
                break;
            }

            if (page is not null && folios.GetValueOrDefault(turn.Turn.Id) == page)
            {
                (isMarked, from) = (true, turn.Position);
            }
        }

        // A page may begin inside the label's first word, before which it is marked.
        if (!isMarked || place < from || place > to)
        {
            Report(page is null ? "does not name a page" : $"gives page {page} for clause {label.Address}, which does not begin there");
        }
    }

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
