using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Builds the blocks of a text or a note from its paragraphs, each of which names the containers it stands in.</summary>
/// <param name="lines">Reads what stands in the paragraphs.</param>
/// <param name="headingId">The id of a heading (with a number sign) for a place that the edition names.</param>
/// <param name="pictures">Collects the pictures that are met.</param>
/// <param name="span">The place in the edition that the new nodes get.</param>
/// <param name="isNote">Whether the blocks are those of a note.</param>
internal sealed partial class BlockBuilder(LineReader lines, Func<string, string?> headingId, PictureBook pictures, SourceSpan span, bool isNote = false)
{
    private const string Bullets = "\u2022\u2013\u25E6\u25AA";

    private readonly Frame _root = new(new RecoveredContainer("", 0));
    private readonly List<Frame> _open = [];

    // Clauses that have been begun and whose labels have not been met yet.
    private readonly List<Frame> _unlabelled = [];

    /// <summary>A label without address and id. The Markdown reader computes both when the imported text is read.</summary>
    public static ClauseLabel LabelOf(string text, SourceSpan span) => new(text, "", "", 0, span);

    /// <summary>Makes the blocks.</summary>
    public ImmutableArray<Block> Build(IEnumerable<RecoveredParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Add(paragraph);
        }

        CloseTo(0);
        return [.. DefinitionLists.BlocksOf(_root.Blocks)];
    }

    private Frame Innermost => _open.Count > 0 ? _open[^1] : _root;

    private void Add(RecoveredParagraph paragraph)
    {
        var containers = paragraph.Structure.Containers;
        var common = 0;
        while (common < _open.Count && common < containers.Length && _open[common].GoesOnIn(containers[common]))
        {
            common++;
        }

        CloseTo(common);
        var begun = containers[common..].Select(container => new Frame(container)).ToList();
        _open.AddRange(begun);
        AddPictures(paragraph);
        TakeVerseNumber(paragraph);
        var pieces = WithoutSpacesAround(paragraph.Pieces.RemoveAll(piece => piece is RecoveredPicture or RecoveredVerseNumber));
        var isTypedItem = Innermost.Container.Kind != ContainerNames.Item && BulletPattern().IsMatch(paragraph.Kind);
        for (var items = isTypedItem ? 1 : begun.Count(frame => frame.Container.Kind == ContainerNames.Item); items > 0; items--)
        {
            pieces = WithoutBullet(pieces);
        }

        _unlabelled.RemoveAll(frame => !_open.Contains(frame));
        _unlabelled.AddRange(begun.Where(frame => frame.Container.Kind is ContainerNames.Clause or ContainerNames.RunIn));
        var isBeside = Innermost.Container.Kind == ContainerNames.Margin;
        foreach (var clause in isBeside ? [] : _unlabelled)
        {
            (clause.Label, pieces) = TakeLabel(pieces);
        }

        if (!isBeside && _unlabelled.Count == 0 && TypedLabel.Take(paragraph.Kind, pieces) is { } typed)
        {
            AddTyped(typed, lines.Inlines(typed.Words));
            return;
        }

        if (!isBeside)
        {
            _unlabelled.Clear();
        }

        if (isTypedItem)
        {
            AddItem(Innermost, new BulletItem { Blocks = [new Paragraph { Inlines = lines.Inlines(pieces), Span = span }], Span = span });
        }
        else if (paragraph.Structure.IsBreak)
        {
            Innermost.Blocks.Add(new ThematicBreak { Span = span });
        }
        else if (lines.Inlines(pieces) is { IsEmpty: false } inlines)
        {
            Innermost.Blocks.Add(paragraph.Structure.HeadingLevel > 0
                ? new Heading { Level = paragraph.Structure.HeadingLevel, Id = IdOf(paragraph), Inlines = inlines, Span = span }
                : new Paragraph { Inlines = inlines, Span = span });
        }
    }

    private void TakeVerseNumber(RecoveredParagraph stanza)
    {
        if (Innermost is { Container.Kind: ContainerNames.Verse, VerseNumber: null } verse)
        {
            var before = verse.Blocks.OfType<Paragraph>().Sum(paragraph => VerseLine.Of(paragraph.Inlines).Count());
            verse.VerseNumber = VerseBlocks.NumberIn(stanza.Pieces, before);
        }
    }

    private void AddPictures(RecoveredParagraph paragraph)
    {
        foreach (var picture in paragraph.Pieces.OfType<RecoveredPicture>())
        {
            // A name in front of the picture is the picture's, unless words share its paragraph.
            var id = paragraph.Pieces.OfType<RecoveredText>().Any() ? "" : IdOf(paragraph);
            var isPlaced = !isNote && !_open.Exists(frame => frame.Container.Kind is ContainerNames.Item or ContainerNames.Definition || ContainerNames.IsCell(frame.Container.Kind, out _, out _));
            if (pictures.FigureOf(picture, id, isPlaced) is { } figure)
            {
                Innermost.Blocks.Add(Innermost.Container.Kind == ContainerNames.Figure ? figure : pictures.Alone(figure));
            }
        }
    }

    /// <summary>Adds a clause that somebody has typed between the others. It goes next to the open clause of its level.</summary>
    private void AddTyped(TypedLabel typed, ImmutableArray<Inline> inlines)
    {
        var clauses = Enumerable.Range(0, _open.Count).Where(i => _open[i].Container.Kind is ContainerNames.Clause or ContainerNames.RunIn).ToList();
        CloseTo(typed.Level <= clauses.Count ? clauses[typed.Level - 1] : _open.Count);
        Innermost.Blocks.Add(new Clause { Label = LabelOf(typed.Label, span), Blocks = [new Paragraph { Inlines = inlines, Span = span }], Span = span });
    }

    private string IdOf(RecoveredParagraph heading)
    {
        var targets = heading.Pieces.TakeWhile(piece => piece is RecoveredTarget).OfType<RecoveredTarget>().ToList();

        // If the heading begins with a label, one of the names is the label's. On a page both are at one place, so their order says nothing.
        if (targets.Count > 0 && targets.Count < heading.Pieces.Length && heading.Pieces[targets.Count] is RecoveredText { Markup.Label: true })
        {
            var label = targets.FindLastIndex(target => target.Id.StartsWith("clause-", StringComparison.Ordinal));
            targets.RemoveAt(label < 0 ? targets.Count - 1 : label);
        }

        return targets.Select(target => headingId(target.Id)).LastOrDefault(id => id is not null)?.TrimStart('#') ?? "";
    }

    /// <summary>The pieces of a paragraph without leading and trailing spaces, which are left over when somebody splits a paragraph.</summary>
    private static ImmutableArray<RecoveredPiece> WithoutSpacesAround(ImmutableArray<RecoveredPiece> pieces)
    {
        pieces = Trimmed(pieces, pieces.FirstOrDefault(piece => piece is not RecoveredTarget), text => text.TrimStart(' '));
        return Trimmed(pieces, pieces.LastOrDefault(piece => piece is not RecoveredTarget), text => text.TrimEnd(' '));

        static ImmutableArray<RecoveredPiece> Trimmed(ImmutableArray<RecoveredPiece> pieces, RecoveredPiece? piece, Func<string, string> trim)
        {
            if (piece is not RecoveredText { Markup.IsCode: false } words || (trim(words.Text) is var text && text.Length == words.Text.Length))
            {
                return pieces;
            }

            var at = pieces.IndexOf(words, 0, pieces.Length, ReferenceEqualityComparer.Instance);
            return text.Length == 0 ? pieces.RemoveAt(at) : pieces.SetItem(at, words with { Text = text });
        }
    }

    private static ImmutableArray<RecoveredPiece> WithoutBullet(ImmutableArray<RecoveredPiece> pieces)
    {
        var at = pieces.IndexOf(pieces.OfType<RecoveredText>().FirstOrDefault()!);
        if (at < 0 || pieces[at] is not RecoveredText { Text: [var sign, ..] text } words || !Bullets.Contains(sign, StringComparison.Ordinal))
        {
            return pieces;
        }

        var rest = text[1..].TrimStart();
        return rest.Length == 0 ? pieces.RemoveAt(at) : pieces.SetItem(at, words with { Text = rest });
    }

    /// <summary>Takes the label from a paragraph's beginning, and the gap behind it.</summary>
    private (ClauseLabel? Label, ImmutableArray<RecoveredPiece> Words) TakeLabel(ImmutableArray<RecoveredPiece> pieces)
    {
        var at = pieces.IndexOf(pieces.FirstOrDefault(piece => piece is not RecoveredTarget)!);
        if (at < 0 || pieces[at] is not RecoveredText { Markup.Label: true } label)
        {
            return (null, pieces);
        }

        var rest = pieces.RemoveRange(0, at + 1);
        var next = rest.IndexOf(rest.FirstOrDefault(piece => piece is not RecoveredTarget)!);
        if (next >= 0 && rest[next] is RecoveredText { Markup.Label: false } words)
        {
            var text = words.Text.TrimStart(' ');
            rest = text.Length == 0 ? rest.RemoveAt(next) : rest.SetItem(next, words with { Text = text });
        }

        var format = new AtomFormat(null, null, label.Markup.Strong, label.Markup.Emphasis, label.Markup.SmallCaps);
        return (LabelOf(label.Text.Trim(), span) with { Look = format.Look }, rest);
    }

    private void CloseTo(int count)
    {
        while (_open.Count > count)
        {
            var frame = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            var around = Innermost;
            if (around.Container.Kind == ContainerNames.Figure && frame.Container.Kind is ContainerNames.Caption or ContainerNames.PictureCredit)
            {
                // A caption and a credit consist of paragraphs alone.
                around.Say(frame.Container.Kind, frame.Blocks);
                continue;
            }

            foreach (var node in frame.Close(span))
            {
                if (ContainerNames.IsCell(frame.Container.Kind, out var part, out var alignment))
                {
                    around.Alignments.Add(alignment);
                    around.Part = around.Part == TablePart.Head ? TablePart.Head : part;
                }
                else if (node is TableRow row && around.Container.Kind == ContainerNames.Table)
                {
                    around.Rows.Add((row, [.. frame.Alignments]));
                    continue;
                }

                if (node is BulletItem item)
                {
                    AddItem(around, item);
                }
                else if (node is not Block && around.Container.Kind != ContainerNames.Definitions)
                {
                    around.Blocks.AddRange(DefinitionLists.BlocksOf(node));
                }
                else
                {
                    around.Blocks.Add(node);
                }
            }
        }
    }

    /// <summary>Adds an item to its list. An item behind a list joins that list; one that stands alone gets a list of its own.</summary>
    private void AddItem(Frame around, BulletItem item)
    {
        if (around.Container.Kind == ContainerNames.List)
        {
            around.Blocks.Add(item);
        }
        else if (around.Blocks.LastOrDefault() is BulletList list)
        {
            around.Blocks[^1] = list with { Items = list.Items.Add(item) };
        }
        else
        {
            around.Blocks.Add(new BulletList { Items = [item], Span = span });
        }
    }

    // Word's and LibreOffice's names of the styles.
    [GeneratedRegex(@"^List Bullet( [2-9])?( \(list\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BulletPattern();
}
