using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds the contents that a reading system shows against the edition's own text, to which they lead.</summary>
/// <remarks>
/// What an entry says is read at the place to which it leads, in the edition, whose words are compared with the source elsewhere: so how
/// titles are made and cut is not repeated here. Every heading, and where the style lists clauses every one that stands on lines of its
/// own, has one entry; entries lead forward; each stands below that of the clause or the heading around it, and beside those of its rank.
/// </remarks>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="story">The text.</param>
/// <param name="found">The edition.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="vocabulary">What the numbers of words stand for.</param>
internal sealed class NavigationCheck(
    Document document, Style style, ExpectedReferences references, StoryComparison story, FoundEdition found, Tokenizer tokenizer, WordNumbers vocabulary)
{
    private const char Ellipsis = '\u2026';

    private readonly StyleWords _words = style.WordsFor(document.FrontMatter.Language);
    private readonly Dictionary<string, int> _places = [];
    private readonly Dictionary<string, ListedPlace> _listed = [];
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
            _places.TryAdd($"#{target.Id}", target.Position);
        }

        foreach (var one in ListedPlace.In(document.Blocks, heading => references.WordsOf(heading) is var words && Ids(words).Length > 0 ? words : null, NameOf, !document.Texts.IsEmpty))
        {
            _listed.Add(one.Target, one);
        }

        _clausePlaces.UnionWith(_listed.Values.Where(one => !one.IsHeading && _places.ContainsKey(one.Target)).Select(one => _places[one.Target]));
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
            var own = entry.Target is { } target ? _listed.GetValueOrDefault(target) : null;
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
            if (!(own is null ? (entry.Paragraph is null ? SaysAll(entry.Title, place) || IsNameOfDivision(entry.Title, place) : IsNameOfDocument(entry.Title, place))
                : own.IsHeading ? SaysAll(entry.Title, place)
                : _listsClauses && SaysBeginning(entry.Title, place)))
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
        var byTarget = entries.ToLookup(entry => entry.Target ?? "", StringComparer.Ordinal);
        var places = entries.Where(entry => entry.Target is ['#', ..] && PlaceOf(entry) is not null).ToLookup(entry => PlaceOf(entry)!.Value);
        var outer = Outer(entries);
        foreach (var one in _listed.Values.Where(one => one.IsHeading || _listsClauses))
        {
            var its = Its(one);
            if (its.Count == 0)
            {
                Report(DiagnosticCodes.ContentsEntryLost, one.Span, one.Title);
            }
            else if (its.Count > 1)
            {
                Report(DiagnosticCodes.ContentsEntryAdded, one.Span, its[^1].Title);
            }
            else if (one.Around is { Target: "", Title: var name } ? Above(its[0])?.Title != name
                : one.Around is { } around ? Its(around) is [var expected, ..] && !ReferenceEquals(Above(its[0]), expected)
                : one.Beside is { } beside && Its(beside) is [var other, ..] && !ReferenceEquals(Above(its[0]), Above(other)))
            {
                Report(DiagnosticCodes.ContentsNestedWrong, one.Span, its[0].Title);
            }
        }

        // A division that begins with a heading is listed by it, under an id of its own.
        // One without words, which stands before it, has the same place.
        List<RecoveredNavigationEntry> Its(ListedPlace one)
        {
            var own = byTarget[one.Target].ToList();
            return own.Count > 0 || !one.IsHeading || !_places.TryGetValue(one.Target, out var place) ? own : [.. places[place].Where(entry => SaysAll(entry.Title, place))];
        }

        RecoveredNavigationEntry? Above(RecoveredNavigationEntry entry) => outer.GetValueOrDefault(entry);
    }

    /// <summary>The token to which an entry leads; null for none.</summary>
    private int? PlaceOf(RecoveredNavigationEntry entry) => entry.Target is not { } target ? null
        : entry.Paragraph is { } paragraph ? (paragraph < found.Starts.Count ? found.Starts[paragraph] : found.Tokens.Count)
        : _places.TryGetValue(target, out var place) ? place : null;

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

    /// <summary>Whether an entry is called by the style's word for a division that begins at a place, or for one without words, which begins anywhere.</summary>
    private bool IsNameOfDivision(string title, int place) => DocumentWalker.Divisions(document).Any(division => NameOf(division.Role) == title
        && (Begins(ContainerNames.Of(division.Role), place) || !HasWords(division)));

    /// <summary>Whether something has words where it stands: those of a note or a gloss stand elsewhere.</summary>
    private static bool HasWords(Node node) => node is Model.Text or Code or Clause or InlineLabel or CrossReference
        || (node is not (Note or Intervention { Kind: InterventionKind.Gloss }) && DocumentWalker.ChildrenOf(node).Any(HasWords));

    private bool Begins(string container, int place) => place < found.Tokens.Count && found.StructureOf(place).Containers.Any(
        one => one.Kind == container && (place == 0 || found.StructureOf(place - 1).Containers.All(before => before.Key != one.Key)));

    private string? NameOf(DivisionRole role) => role switch
    {
        DivisionRole.Introduction => _words.Introduction,
        DivisionRole.Letter => _words.Letter,
        DivisionRole.Postscript => _words.Postscript,
        DivisionRole.Commentary => _words.Commentary,
        _ => null,
    };

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
