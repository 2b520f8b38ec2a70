using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds the contents that a reading system shows against the edition's own text, to which they lead.</summary>
/// <remarks>
/// What an entry says is read at the place to which it leads, in the edition, whose words are compared with the source elsewhere: so how
/// titles are made and cut is not repeated here. Every heading, and where the style lists clauses every one that stands on lines of its
/// own, has one entry, and so has every division that none names; entries lead forward, and each stands below that of the section around it.
/// </remarks>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="story">The text.</param>
/// <param name="text">What the edition must hold.</param>
/// <param name="found">The edition.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="vocabulary">What the numbers of words stand for.</param>
internal sealed class NavigationCheck(
    Document document, Style style, ExpectedReferences references, StoryComparison story, ExpectedEdition text, FoundEdition found, Tokenizer tokenizer, WordNumbers vocabulary)
{
    private const char Ellipsis = '\u2026';

    private readonly StyleWords _words = style.WordsFor(document.FrontMatter.Language);
    private readonly Dictionary<string, FoundTarget> _targets = [];
    private readonly List<ListedSection> _sections = ListedSection.In(document, style, references);
    private readonly Dictionary<string, ListedSection> _byTarget = [];
    private readonly Dictionary<(string Target, string Title), ListedSection?> _divisions = [];
    private readonly HashSet<int> _clausePlaces = [];
    private readonly bool _listsClauses = ListsClauses(document, style);

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
            _targets.TryAdd($"#{target.Id}", target);
        }

        foreach (var section in _sections.Where(section => section.Id is not null))
        {
            _byTarget.Add($"#{section.Id}", section);
        }

        _clausePlaces.UnionWith(_sections.Where(one => one.Node is Clause && _targets.ContainsKey($"#{one.Id}")).Select(one => _targets[$"#{one.Id}"].Position));
        foreach (var list in lists.Where(list => !list.IsDefaultOrEmpty))
        {
            Run(list);
        }
    }

    private void Run(ImmutableArray<RecoveredNavigationEntry> entries)
    {
        var last = -1;
        foreach (var entry in entries)
        {
            var own = SectionOf(entry);
            if (PlaceOf(entry) is not { } place)
            {
                // An id that the text itself has lost is told of there.
                if (own is null)
                {
                    Report(DiagnosticCodes.ContentsEntryAstray, null, entry.Title);
                }

                continue;
            }

            if (place < last)
            {
                Report(DiagnosticCodes.ContentsEntryAstray, own?.Span, entry.Title);
            }

            last = place;
            if (!(own?.Node switch
            {
                null => entry.Paragraph is not null && IsNameOfDocument(entry.Title, place),
                Heading => SaysAll(entry.Title, place),
                Clause => _listsClauses && SaysBeginning(entry.Title, place),
                _ => true,
            }))
            {
                Report(DiagnosticCodes.ContentsEntryAdded, own?.Span, entry.Title);
            }
        }

        Missing(entries);
    }

    private static bool ListsClauses(Document document, Style style) => style.Epub.Clauses == ClauseListing.Always
        || (style.Epub.Clauses == ClauseListing.LongTexts && DocumentWalker.Descendants(document).OfType<Clause>().Count() > EpubStyle.FewClauses);

    /// <summary>The entry below which each stands, by the entry itself, since two may be alike; none of the outermost is there.</summary>
    private static Dictionary<RecoveredNavigationEntry, RecoveredNavigationEntry> Outer(ImmutableArray<RecoveredNavigationEntry> entries)
    {
        var outer = new Dictionary<RecoveredNavigationEntry, RecoveredNavigationEntry>(ReferenceEqualityComparer.Instance);
        var open = new Stack<RecoveredNavigationEntry>();
        foreach (var entry in entries)
        {
            while (open.TryPeek(out var last) && last.Depth >= entry.Depth)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around))
            {
                outer.TryAdd(entry, around);
            }

            open.Push(entry);
        }

        return outer;
    }

    private void Missing(ImmutableArray<RecoveredNavigationEntry> entries)
    {
        var outer = Outer(entries);
        var expected = _sections.Where(one => one.Node is not Clause || _listsClauses).ToList();
        var entriesOf = entries.ToLookup(SectionOf, ReferenceEqualityComparer.Instance);
        foreach (var one in expected)
        {
            var its = entriesOf[one].ToList();
            if (its.Count == 0)
            {
                Report(DiagnosticCodes.ContentsEntryLost, one.Span, one.Title);
            }
            else if (its.Count > 1)
            {
                Report(DiagnosticCodes.ContentsEntryAdded, one.Span, its[^1].Title);
            }
            else if (one.Around is null ? outer.ContainsKey(its[0]) : entriesOf[one.Around].FirstOrDefault() is { } around && !ReferenceEquals(outer.GetValueOrDefault(its[0]), around))
            {
                Report(DiagnosticCodes.ContentsNestedWrong, one.Span, its[0].Title);
            }
        }
    }

    /// <summary>The section whose entry this is: the one to whose id it leads; or, of a division, to whose beginning it leads by the name that it has.</summary>
    private ListedSection? SectionOf(RecoveredNavigationEntry entry) => entry.Target is not { } target ? null
        : _byTarget.GetValueOrDefault(target) ?? DivisionOf(target, entry.Title);

    /// <summary>The division with a name that begins at a place. Of several, one within another, the outer comes first, and each has a place of its own.</summary>
    private ListedSection? DivisionOf(string target, string title)
    {
        if (!_divisions.TryGetValue((target, title), out var division))
        {
            var there = !_targets.TryGetValue(target, out var place) ? [] : _sections.Where(section => section.Node is Division && section.Title == title && BeginsAt(section, place)).ToList();
            _divisions.Add((target, title), division = there.Find(one => !_divisions.ContainsValue(one)) ?? there.LastOrDefault());
        }

        return division;
    }

    private bool BeginsAt(ListedSection section, FoundTarget place) =>
        TargetCheck.IsRight(story, new ExpectedTarget("", text.PositionOf(section), Label: null, section.Span), place);

    /// <summary>The token to which an entry leads; null for none.</summary>
    private int? PlaceOf(RecoveredNavigationEntry entry) => entry.Target is not { } target ? null
        : entry.Paragraph is { } paragraph ? (paragraph < found.Starts.Count ? found.Starts[paragraph] : found.Tokens.Count)
        : _targets.TryGetValue(target, out var place) ? place.Position : null;

    /// <summary>Whether an entry has all the words of the paragraph at a place.</summary>
    private bool SaysAll(string title, int place) => Ids(title).AsSpan().SequenceEqual(Paragraph(place, isClause: false).ToArray());

    /// <summary>Whether an entry has the first words of the clause at a place, and says by an ellipsis where there are more, and only there.</summary>
    private bool SaysBeginning(string title, int place)
    {
        var isCut = title.EndsWith(Ellipsis);
        var said = Ids(title.TrimEnd(Ellipsis));
        var seen = Paragraph(place, isClause: true);
        if (said.Length == 0 || said.Length > seen.Count || !said[..^1].AsSpan().SequenceEqual(seen.GetRange(0, said.Length - 1).ToArray()))
        {
            return false;
        }

        // A word longer than the entry is cut too.
        return said[^1] == seen[said.Length - 1] ? isCut == said.Length < seen.Count
            : isCut && vocabulary[seen[said.Length - 1]].StartsWith(vocabulary[said[^1]], StringComparison.Ordinal);
    }

    /// <summary>The words from a place on to the end of their paragraph; of a clause, to the label of another.</summary>
    private List<int> Paragraph(int place, bool isClause)
    {
        var words = new List<int>();
        for (var i = place; i < found.Tokens.Count && (i == place || !(found.Tokens[i].BeginsParagraph || (isClause && _clausePlaces.Contains(i)))); i++)
        {
            // Where the style has the source's pages in margins, what names them is no word of the clause.
            if (!isClause || style.SourcePages != SourcePageForm.Margin || found.FormatOf(i).Mark != InterventionNames.ClassOf(InterventionKind.Page))
            {
                words.Add(found.Tokens[i].Text);
            }
        }

        return words;
    }

    private int[] Ids(string words) => PageTextCheck.Ids(words, tokenizer);

    /// <summary>Whether an entry is called as the document that begins at a place: by the style's words before the text, which these documents do not say themselves; else by its heading.</summary>
    private bool IsNameOfDocument(string title, int place) =>
        title == _words.TitlePage ? place == 0
        : title == _words.Colophon ? place > 0 && place < found.Tokens.Count && IsBeforeText(place)
        : SaysAll(title, place);

    private bool IsBeforeText(int token) => story.Alignment.OldOf[token] is >= 0 and var old
        && story.OriginOf(old) is { Place: ExpectedPlace.TitlePage or ExpectedPlace.Credit, Name: not LetterHeadLines.Name };

    private void Report(DiagnosticCode code, SourceSpan? span, string title) =>
        story.Report(code, span ?? SourceSpan.Whole(document.SourceFile), ShortWords.Of(title));
}
