using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds what stands in the margins against the pages of the source, where a style puts these there.</summary>
/// <remarks>
/// Each page is named beside the line that has the word before it or the word behind it. Of names that stand in the margin
/// directly below each other, all but the first may have had to give way, and belong to any line or note that they reach.
/// </remarks>
/// <param name="story">The text.</param>
/// <param name="expected">What the edition must hold.</param>
/// <param name="found">The edition.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="tokenizer">Folds and parts words.</param>
internal sealed class SourcePageCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, ExpectedReferences references, Tokenizer tokenizer)
{
    // The words of the text on either side of the last page that was looked for: pages and words have one order, but in cells.
    private int _before = -1;
    private int _behind;

    // The pages that are named in marginal notes. The words of such a note come before those of the line that it stands beside, and may stand behind them in the source.
    private HashSet<Node> _inMarginNotes = [];

    /// <summary>Reports pages that are lost, moved or added.</summary>
    /// <param name="document">The document with its pages.</param>
    /// <param name="noteOf">For each expected note the index of the found one, or -1.</param>
    public void Run(Document document, int[] noteOf)
    {
        _inMarginNotes = DocumentWalker.Descendants(document).OfType<Division>().Where(division => division.Role == DivisionRole.Margin)
            .SelectMany(note => DocumentWalker.Descendants(note.Blocks)).ToHashSet<Node>(ReferenceEqualityComparer.Instance);
        var pages = new List<(Intervention Page, SourceSpan? Note, string Before, HashSet<(int, int)>? Cell)>();
        Collect(document.Blocks, note: null, pages, before: " ", cell: null);
        var pagesOf = pages.ToLookup(one => one.Note);
        Compare([.. pagesOf[null].Select(one => new NamedPage(one.Page, Note: null, one.Before, one.Cell))], found.Marginals.SelectMany(Names));
        var notes = Enumerable.Range(0, expected.Notes.Count).Where(note => noteOf[note] >= 0).ToList();
        Compare(
            [.. notes.SelectMany(note => pagesOf[expected.Notes[note].Span].Select(one => new NamedPage(one.Page, note, one.Before, Cell: null)))],
            notes.SelectMany(note => found.Notes[noteOf[note]].Marginals.SelectMany(marginal => Names(marginal, note))));
    }

    /// <summary>The pages, each with the place of the note in which it is printed, null for the text, with the two characters before it, and with the places of all that its cell of a table has.</summary>
    private static string Collect(IEnumerable<Node> nodes, SourceSpan? note, List<(Intervention Page, SourceSpan? Note, string Before, HashSet<(int, int)>? Cell)> pages, string before, HashSet<(int, int)>? cell)
    {
        foreach (var node in nodes)
        {
            if (node is Intervention { Kind: InterventionKind.Page } page)
            {
                pages.Add((page, note, before, cell));
            }
            else
            {
                // What is taken out of a line leaves what stands before it.
                var isTaken = node is Note or Intervention { Kind: InterventionKind.Gloss };
                var within = node is TableCell ? PlacesIn(node) : cell;
                var last = Collect(DocumentWalker.ChildrenOf(node), note ?? (isTaken ? node.Span : null), pages, before, within);
                before = isTaken ? before : node is Model.Text text ? (before + text.Content)[^Math.Min(2, before.Length + text.Content.Length)..] : node is Intervention ? "]" : last;
            }
        }

        return before;
    }

    /// <summary>The places of all that a cell has, also behind a space with which its words begin; null where it has no page.</summary>
    private static HashSet<(int Line, int Column)>? PlacesIn(Node cell) =>
        DocumentWalker.Descendants(DocumentWalker.ChildrenOf(cell)).ToList() is var nodes && nodes.Exists(node => node is Intervention { Kind: InterventionKind.Page })
            ? [.. nodes.SelectMany(node => ((int, int)[])[(node.Span.Line, node.Span.Column), (node.Span.Line, node.Span.Column + 1)])]
            : null;

    /// <summary>The names that stand beside a line of the text.</summary>
    private IEnumerable<Name> Names((RecoveredMarginal Words, int Line) marginal) => Parts(marginal.Words.Text).Select((words, i) =>
        new Name(words, Note: null, marginal.Line, Math.Min(marginal.Line + (i == 0 ? marginal.Words.Level : marginal.Words.Depth), found.Lines.Count - 1), marginal.Words.IsBeside));

    /// <summary>The names that stand beside a note; a line below it may be the next note's.</summary>
    private static IEnumerable<Name> Names(RecoveredMarginal marginal, int note) =>
        Parts(marginal.Text).Select((words, i) => new Name(words, note, note, i == 0 ? note : note + marginal.Depth, IsBeside: true));

    private void Compare(List<NamedPage> pages, IEnumerable<Name> names)
    {
        var expectedNames = pages.ConvertAll(page => Tokens(TextOf(page.Source)));
        var next = 0;
        foreach (var name in names)
        {
            var tokens = Tokens(name.Words);
            var index = expectedNames.FindIndex(next, tokens.IsSameAs);
            if (index < 0)
            {
                var place = name.Note is not null || name.Line < 0 ? SourceSpan.Whole(story.SourceFile) : story.SpanAt(found.Lines[name.Line].Position);
                story.Report(DiagnosticCodes.SourcePageAdded, place, name.Words, In(name));
                continue;
            }

            pages[next..index].ForEach(Lost);
            next = index + 1;
            if (!name.IsBeside || !Begins(pages[index], name))
            {
                story.Report(DiagnosticCodes.SourcePageMoved, pages[index].Source.Span, name.Words, In(name));
            }
        }

        pages[next..].ForEach(Lost);
    }

    private void Lost(NamedPage page) => story.Report(DiagnosticCodes.SourcePageLost, page.Source.Span, TextOf(page.Source), Beside(page.Note));

    private bool Begins(NamedPage page, Name name) =>
        page.Note is { } note ? note >= name.Line && note <= name.LastLine : name.Line < 0 || Begins(page.Source, page.Before, Around(page), name);

    /// <summary>The words of the text on either side of a page. Beside a cell that spans rows, what is read before a word may stand behind it in the source: only the cell's own words are asked.</summary>
    private (int Before, int Behind) Around(NamedPage page)
    {
        if (page.Cell is { } cell)
        {
            var own = Enumerable.Range(0, story.Old.Count).Where(token => story.OriginOf(token) is { Place: ExpectedPlace.Text } origin
                && (origin.Words?.Span ?? origin.Span) is var span && cell.Contains((span.Line, span.Column))).ToList();
            var end = own.FindIndex(token => IsBehind(token, page.Source.Span));
            if (own.Count > 0)
            {
                return (end == 0 ? -1 : own[end < 0 ? ^1 : end - 1], end < 0 ? -1 : own[end]);
            }
        }

        var isInNote = _inMarginNotes.Contains(page.Source);
        while (_behind < story.Old.Count && (IsOther(_behind) || !IsBehind(_behind, page.Source.Span)))
        {
            _before = story.OriginOf(_behind).Place == ExpectedPlace.Text && !IsOther(_behind) ? _behind : _before;
            _behind++;
        }

        return (_before, _behind);

        bool IsOther(int token) => !isInNote && story.OriginOf(token).Divisions.Contains(DivisionRole.Margin);
    }

    /// <summary>Whether a page begins in one of the lines of its name; lines whose words are others say nothing of it.</summary>
    private bool Begins(Intervention page, string charactersBefore, (int Before, int Behind) words, Name name)
    {
        var (before, behind) = (NewOf(words.Before), NewOf(words.Behind));
        if (behind >= 0 && story.New[behind].HasSpaceBefore && IsStopBehind(page, words.Behind) && charactersBefore is [var first, ' '] && !char.IsWhiteSpace(first))
        {
            SpacingCheck.Report(story, words.Behind, isLost: false);
        }

        if (before < 0 && behind < 0)
        {
            return true;
        }

        for (var i = name.Line; i <= name.LastLine; i++)
        {
            var end = i + 1 < found.Lines.Count ? found.Lines[i + 1].Position + (found.Lines[i + 1].IsInWord ? 1 : 0) : story.New.Count;
            var start = found.Lines[i].Position;
            if (Has(before) || Has(behind))
            {
                return true;
            }

            // A line that has nothing but marks of notes stands between the words.
            if (start == end && before < start && (behind < 0 || behind >= start))
            {
                return true;
            }

            bool Has(int token) => token >= start && token < end;
        }

        return false;
    }

    /// <summary>Whether the source has a stop directly behind a page: in a line without the page, no space stands before it.</summary>
    private bool IsStopBehind(Intervention page, int behind) => story.Span(behind, behind + 1) is var span && span.Line == page.Span.Line && span.Column == page.Span.Column + page.Span.Length
        && story.Excerpts.Reading(story.Old, behind) is [',' or '.' or ';' or ':' or '!' or '?' or ')' or ']', ..];

    /// <summary>Where a word of the source stands in the edition; -1 for none.</summary>
    private int NewOf(int token) => token >= 0 && token < story.Old.Count ? story.Alignment.NewOf[token] : -1;

    /// <summary>Whether a word is the text's and ends behind a place of the source.</summary>
    private bool IsBehind(int token, SourceSpan place)
    {
        var (span, origin) = (story.Span(token, token + 1), story.OriginOf(token));

        // The place of a bracket is that of all that it holds.
        var length = origin.Bracket is not null && story.Excerpts.Of(story.Old, token, token + 1) == "[" ? 1 : span.Length;
        return origin.Place == ExpectedPlace.Text && (span.Line > place.Line || (span.Line == place.Line && span.Column + length > place.Column));
    }

    private string Beside(int? note) => note is { } index ? $", beside note {expected.Notes[index].Mark}" : "";

    private string In(Name name) =>
        name.Note is not null ? Beside(name.Note)
        : name.Line >= 0 && found.Lines[name.Line].Position is var position && position < story.New.Count && story.Alignment.OldOf[position] is >= 0 and var old ? story.In(old) : "";

    /// <summary>A name as it is compared: without spaces, since a word may be parted anywhere where a margin is narrow.</summary>
    private TokenStream Tokens(string words)
    {
        var (line, tokens) = (new LineText(), new TokenStream());
        line.Append(string.Concat(words.Where(character => !char.IsWhiteSpace(character))), 0);
        tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, []);
        return tokens;
    }

    private string TextOf(Intervention page) => $"[{string.Concat(DocumentWalker.Descendants(page.Inlines).Select(inline => inline switch
    {
        Model.Text words => words.Content,
        InlineLabel label => label.Label.Text,
        Code code => code.Content,
        LineBreak => " ",
        CrossReference reference => references.NameOf(reference.Target),
        Emphasis or Strong or SmallCaps or Foreign or Mention or Link or Shifted or Intervention or Note or MarginAnchor => "", // Their words are asked for themselves.
        _ => throw new UnreachableException($"No words for {inline.GetType().Name}."),
    }))}]";

    /// <summary>The names in some words: of brackets that stand side by side, each is a name of its own.</summary>
    private static IEnumerable<string> Parts(string words)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            depth += words[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0 && words[i] == ']')
            {
                yield return words[start..(i + 1)].Trim();
                start = i + 1;
            }
        }

        if (words[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>A page of the source.</summary>
    /// <param name="Source">Where the source has it.</param>
    /// <param name="Note">The expected note in which it is printed; null in the text.</param>
    /// <param name="Before">The two characters before it: a line closes up by a plain space, and by no other.</param>
    /// <param name="Cell">The places in the source of all that its cell of a table has; null where it stands in none.</param>
    private sealed record NamedPage(Intervention Source, int? Note, string Before, HashSet<(int Line, int Column)>? Cell);

    /// <summary>A name in the margin.</summary>
    /// <param name="Words">The name.</param>
    /// <param name="Note">The expected note that it stands beside; null beside the text.</param>
    /// <param name="Line">The line that it stands beside: an index among those of the text, or that of its note.</param>
    /// <param name="LastLine">The last line, or note, to which it may belong.</param>
    /// <param name="IsBeside">Whether it stands on a line's baseline.</param>
    private sealed record Name(string Words, int? Note, int Line, int LastLine, bool IsBeside);
}
