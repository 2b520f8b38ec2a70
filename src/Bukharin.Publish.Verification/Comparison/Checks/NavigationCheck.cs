using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Holds the contents that a reading system shows against the edition's own text, to which they lead.</summary>
/// <remarks>
/// What an entry says is read at the place to which it leads, in the edition, whose words are compared with the source elsewhere: so how
/// titles are made and cut is not repeated here. Every heading, and where the style lists clauses every one that stands on lines of its
/// own, has one entry; entries lead forward; a clause's stands below that of the clause around it.
/// </remarks>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="found">The edition.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="vocabulary">What the numbers of words stand for.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class NavigationCheck(Document document, Style style, ExpectedReferences references, FoundEdition found, Tokenizer tokenizer, WordNumbers vocabulary, List<Diagnostic> findings)
{
    private const char Ellipsis = '\u2026';

    private readonly StyleWords _words = style.WordsFor(document.FrontMatter.Language);
    private readonly Dictionary<string, int> _places = [];
    private readonly List<ListedPlace> _listed = [];
    private readonly HashSet<int> _clausePlaces = [];

    /// <summary>Reports entries that are missing, say other words, lead elsewhere or stand in another rank.</summary>
    /// <param name="lists">The contents.</param>
    public void Run(ImmutableArray<ImmutableArray<RecoveredNavigationEntry>> lists)
    {
        if (lists.IsDefaultOrEmpty)
        {
            return;
        }

        foreach (var target in found.Targets)
        {
            _places.TryAdd($"#{target.Id}", target.Position);
        }

        Walk(document.Blocks, around: null);
        _clausePlaces.UnionWith(_listed.Where(one => !one.IsHeading && _places.ContainsKey(one.Target)).Select(one => _places[one.Target]));
        foreach (var list in lists.Where(list => !list.IsDefaultOrEmpty))
        {
            Run(list);
        }
    }

    /// <summary>Gathers what the contents can list: headings and clauses in the flow of the text and its divisions, not those in lists, quotations and notes.</summary>
    private void Walk(ImmutableArray<Block> blocks, Clause? around)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading when around is null && PageTextCheck.Ids(references.WordsOf(heading), tokenizer).Length > 0:
                    _listed.Add(new($"#{heading.Id}", references.WordsOf(heading), heading.Span, IsHeading: true, Around: null));
                    break;
                case Division division when around is null:
                    Walk(division.Blocks, around: null);
                    break;
                case Clause clause:
                    _listed.Add(new($"#{clause.Label.Id}", clause.Label.Text, clause.Span, IsHeading: false, around is null ? null : $"#{around.Label.Id}"));
                    Walk(clause.Blocks, clause);
                    break;
            }
        }
    }

    private void Run(ImmutableArray<RecoveredNavigationEntry> entries)
    {
        var own = _listed.ToDictionary(one => one.Target, StringComparer.Ordinal);
        var last = -1;
        foreach (var entry in entries)
        {
            if (entry.Target is not { } target || (target[0] == '#' && !_places.ContainsKey(target)))
            {
                // An id that the text itself has lost is told of there.
                if (entry.Target is not { } lost || !own.ContainsKey(lost))
                {
                    Report(DiagnosticCodes.ContentsEntryAstray, null, entry.Title);
                }
            }
            else if (target[0] == '#')
            {
                var place = _places[target];
                var span = own.GetValueOrDefault(target)?.Span;
                if (place < last)
                {
                    Report(DiagnosticCodes.ContentsEntryAstray, span, entry.Title);
                }

                last = place;
                if (!(own.TryGetValue(target, out var one) && !one.IsHeading ? SaysBeginning(entry.Title, place) : SaysAll(entry.Title, place) || IsNameOfDivision(entry.Title)))
                {
                    Report(DiagnosticCodes.ContentsEntryAdded, span, entry.Title);
                }
            }
        }

        Missing(entries);
    }

    private void Missing(ImmutableArray<RecoveredNavigationEntry> entries)
    {
        var byTarget = entries.ToLookup(entry => entry.Target ?? "", StringComparer.Ordinal);
        var places = entries.Where(entry => entry.Target is not null && _places.ContainsKey(entry.Target)).ToLookup(entry => _places[entry.Target!]);
        var clauses = _listed.Count(one => !one.IsHeading);
        var all = DocumentWalker.Descendants(document).OfType<Clause>().Count();
        var isListed = style.Epub.Clauses == ClauseListing.Always || (style.Epub.Clauses == ClauseListing.LongTexts && all > EpubStyle.FewClauses);
        foreach (var one in _listed.Where(one => one.IsHeading || (isListed && clauses > 0)))
        {
            // A division that begins with a heading is listed by it, under an id of its own.
            // One without words, which stands before it, has the same place.
            var its = byTarget[one.Target].ToList();
            if (its.Count == 0 && one.IsHeading && _places.TryGetValue(one.Target, out var place))
            {
                its = [.. places[place].Where(entry => SaysAll(entry.Title, place))];
            }

            if (its.Count == 0)
            {
                Report(DiagnosticCodes.ContentsEntryLost, one.Span, one.Title);
            }
            else if (its.Count > 1)
            {
                Report(DiagnosticCodes.ContentsEntryAdded, one.Span, its[^1].Title);
            }
            else if (one.Around is { } around && byTarget[around].FirstOrDefault() is { } outer && its[0].Depth <= outer.Depth)
            {
                Report(DiagnosticCodes.ContentsNestedWrong, one.Span, its[0].Title);
            }
        }
    }

    /// <summary>Whether an entry has all the words of the paragraph at a place, with or without the names of the source's pages.</summary>
    private bool SaysAll(string title, int place) =>
        Ids(title).AsSpan().SequenceEqual(Paragraph(place, isClause: false).ToArray()) || Ids(title).AsSpan().SequenceEqual(Paragraph(place, isClause: false, withPages: true).ToArray());

    /// <summary>Whether an entry has the first words of the clause at a place, and says by an ellipsis where there are more.</summary>
    private bool SaysBeginning(string title, int place)
    {
        var isCut = title.EndsWith(Ellipsis);
        var said = Ids(title.TrimEnd(Ellipsis));
        var seen = Paragraph(place, isClause: true);
        return said.Length > 0 && (said.Length < seen.Count ? isCut || vocabulary[seen[said.Length]].All(char.IsPunctuation) : said.Length == seen.Count)
            && said[..^1].AsSpan().SequenceEqual(seen.GetRange(0, said.Length - 1).ToArray())

            // A word longer than the entry is cut too.
            && (said[^1] == seen[said.Length - 1] || (isCut && vocabulary[seen[said.Length - 1]].StartsWith(vocabulary[said[^1]], StringComparison.Ordinal)));
    }

    /// <summary>The words from a place on to the end of their paragraph; of a clause, to the label of another.</summary>
    private List<int> Paragraph(int place, bool isClause, bool withPages = false)
    {
        var words = new List<int>();
        for (var i = place; i < found.Tokens.Count && (i == place || !(found.Tokens[i].BeginsParagraph || (isClause && _clausePlaces.Contains(i)))); i++)
        {
            // Where the style has the source's pages in margins, what names them is no word of the clause.
            if (withPages || style.SourcePages != SourcePageForm.Margin || found.FormatOf(i).Mark != InterventionNames.ClassOf(InterventionKind.Page))
            {
                words.Add(found.Tokens[i].Text);
            }
        }

        return words;
    }

    private int[] Ids(string words) => PageTextCheck.Ids(words, tokenizer);

    private bool IsNameOfDivision(string title) => ((string[])[_words.Introduction, _words.Letter, _words.Postscript, _words.Commentary]).Contains(title, StringComparer.Ordinal);

    private void Report(DiagnosticCode code, SourceSpan? span, string title) =>
        findings.Add(code.At(span ?? SourceSpan.Whole(document.SourceFile), Excerpts.Cut(title)));

    /// <summary>Something that the contents can list.</summary>
    /// <param name="Target">Its id, behind a number sign.</param>
    /// <param name="Title">What it is called in a finding.</param>
    /// <param name="Span">Where it stands in the source.</param>
    /// <param name="IsHeading">Whether it is a heading; else it is a clause.</param>
    /// <param name="Around">The same of the clause that it is part of, or null.</param>
    private sealed record ListedPlace(string Target, string Title, SourceSpan Span, bool IsHeading, string? Around);
}
