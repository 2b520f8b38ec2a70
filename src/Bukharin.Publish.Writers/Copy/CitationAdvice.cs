using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What an edition says of how it is cited: by clause, by page of the printed edition, by link, each by the example of one clause.</summary>
internal static class CitationAdvice
{
    /// <summary>The lines for a text, a heading first.</summary>
    /// <param name="copy">The text.</param>
    /// <param name="folioOf">The label of the printed page on which the place of an id stands; null where there is none.</param>
    /// <param name="firstFolio">The label of a page for a text without clauses; null where no pages are known.</param>
    /// <returns>None where the style says nothing of it, or there is nothing to cite the text by.</returns>
    public static ImmutableArray<MatterLine> Of(PreparedCopy copy, Func<string, string?> folioOf, string? firstFolio)
    {
        if (copy.Words.Cite is not { } words)
        {
            return [];
        }

        // A clause below another shows most of how addresses are made. One in a note is none of the text.
        var inNotes = DocumentWalker.Descendants(DocumentWalker.Notes(copy.Document).SelectMany(note => note.Blocks))
            .Select(node => (node as Clause)?.Label ?? (node as InlineLabel)?.Label).OfType<ClauseLabel>().Select(label => label.Id).ToHashSet(StringComparer.Ordinal);
        var labels = DocumentWalker.Labels(copy.Document).Select(placed => placed.Label).Where(label => !inNotes.Contains(label.Id)).ToList();
        var clause = labels.Find(label => label.Level > 1) ?? labels.FirstOrDefault();
        var page = clause is null ? firstFolio : folioOf(clause.Id);
        ImmutableArray<string> lines =
        [
            .. Line(words.Clause, CitationWords.ClausePlace, clause?.Address),
            .. Line(words.Page, CitationWords.PagePlace, page),
            .. Line(words.Link, CitationWords.LinkPlace, clause is null ? null : $"#{clause.Id}"),
        ];
        return lines.IsEmpty ? [] : [Plain(TitlePart.CitationHeading, words.Heading), .. lines.Select(line => Plain(TitlePart.Citation, line))];

        MatterLine Plain(TitlePart part, string line) => new(part, line, copy.Document.SourceFile);
    }

    private static IEnumerable<string> Line(string form, string place, string? value) => string.IsNullOrEmpty(value) ? [] : [form.Replace(place, value, StringComparison.Ordinal)];
}
