using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Content;

namespace Bukharin.Publish.Reading;

/// <summary>Leaves out of a tree what nobody would see on a page: divisions, items, quotations, headings and paragraphs without words.</summary>
/// <remarks>A writer can rely on it that every block has something to show, and that every note of the author's has words and is in the text itself.</remarks>
internal sealed class EmptyParts(DiagnosticLog log)
{
    private string? _around;

    /// <summary>The blocks that show something; each that is left out is told, and so is a text of which nothing remains.</summary>
    /// <param name="blocks">The blocks of a document.</param>
    /// <param name="path">Path of the source, for diagnostics.</param>
    public ImmutableArray<Block> LeaveOut(ImmutableArray<Block> blocks, string path)
    {
        var kept = Blocks(blocks);
        if (!log.HasErrors && !DocumentWalker.Blocks(kept).Any(block => block is Paragraph or Heading or Clause or Figure))
        {
            log.Add(DiagnosticCodes.NoWords.At(SourceSpan.Whole(path)));
        }

        new LooseMarks(log).Report(kept);
        return kept;
    }

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => [.. blocks.Select(Kept).OfType<Block>()];

    private Block? Kept(Block block) => block switch
    {
        Clause clause => clause with { Blocks = Blocks(clause.Blocks) },
        Division division => Blocks(division.Blocks) is { IsEmpty: false } blocks ? division with { Blocks = blocks } : Without(division, "division"),
        BlockQuote quote => Blocks(quote.Blocks) is { IsEmpty: false } blocks ? quote with { Blocks = blocks } : Without(quote, "quotation"),
        LineBlock verse => verse.Stanzas.Select(Kept).OfType<Paragraph>().ToImmutableArray() is { IsEmpty: false } stanzas ? verse with { Stanzas = stanzas } : null,
        DefinitionList list => Items(list) is { IsEmpty: false } items ? list with { Items = items } : null,
        BulletList list => Items(list) is { IsEmpty: false } items ? list with { Items = items } : null,
        Heading heading => Inlines(heading.Inlines) is var inlines && VisibleContent.Shows(inlines) ? heading with { Inlines = inlines } : Without(heading, "heading"),
        Paragraph paragraph => Inlines(paragraph.Inlines) is var inlines && VisibleContent.Shows(inlines) ? paragraph with { Inlines = inlines } : Without(paragraph, "paragraph"),
        Table table => Kept(table) is var kept && VisibleContent.Shows(kept) ? kept : Without(table, "table"),
        Figure figure => figure with { Caption = figure.Caption is { } caption ? Kept((Block)caption) as Paragraph : null },
        _ => block,
    };

    /// <summary>A table with all its cells: one in which nothing stands is empty, and is a cell all the same.</summary>
    private Table Kept(Table table) => table with
    {
        Caption = table.Caption is { } caption ? Kept((Block)caption) as Paragraph : null,
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. Blocks(cell.Blocks)] })] })],
    };

    private ImmutableArray<BulletItem> Items(BulletList list) =>
    [
        .. list.Items
            .Select(item => Blocks(item.Blocks) is { IsEmpty: false } blocks ? item with { Blocks = blocks } : Without(item, "item"))
            .OfType<BulletItem>(),
    ];

    /// <summary>The terms with their definitions; one without the other is left out.</summary>
    private ImmutableArray<DefinitionItem> Items(DefinitionList list)
    {
        var items = ImmutableArray.CreateBuilder<DefinitionItem>(list.Items.Length);
        foreach (var item in list.Items)
        {
            ImmutableArray<Definition> definitions =
            [
                .. item.Definitions
                    .Select(definition => Blocks(definition.Blocks) is { IsEmpty: false } blocks ? definition with { Blocks = blocks } : Without(definition, "definition"))
                    .OfType<Definition>(),
            ];
            if (Kept(item.Term) is Paragraph term && !definitions.IsEmpty)
            {
                items.Add(item with { Term = term, Definitions = definitions });
            }
        }

        return items.ToImmutable();
    }

    private T? Without<T>(T node, string name)
        where T : Node
    {
        // What is empty only because something in it was left out has been told of.
        if (DocumentWalker.ChildrenOf(node).All(child => child is Inline or TableRow))
        {
            log.Add(DiagnosticCodes.NothingInIt.At(node.Span with { Length = 0 }, name));
        }

        return null;
    }

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> inlines) => [.. inlines.Select(Kept).OfType<Inline>()];

    private Inline? Kept(Inline inline)
    {
        switch (inline)
        {
            case Emphasis emphasis:
                return Inlines(emphasis.Inlines) is { IsEmpty: false } inEmphasis ? emphasis with { Inlines = inEmphasis } : null;
            case Strong strong:
                return Inlines(strong.Inlines) is { IsEmpty: false } inStrong ? strong with { Inlines = inStrong } : null;
            case SmallCaps smallCaps:
                return Inlines(smallCaps.Inlines) is { IsEmpty: false } inSmallCaps ? smallCaps with { Inlines = inSmallCaps } : null;
            case Shifted shifted:
                return Inlines(shifted.Inlines) is { IsEmpty: false } inShift ? shifted with { Inlines = inShift } : null;
            case Foreign foreign:
                return Inlines(foreign.Inlines) is { IsEmpty: false } inForeign ? foreign with { Inlines = inForeign } : null;
            case Mention mention:
                return Inlines(mention.Inlines) is { IsEmpty: false } inMention ? mention with { Inlines = inMention } : null;
            case Link link:
                return Inlines(link.Inlines) is var inLink && VisibleContent.Shows(inLink) ? link with { Inlines = inLink } : Without(link, "link");
            case Intervention intervention:
                return Kept(intervention);
            case Note note:
                return Kept(note);
            default:
                return inline;
        }
    }

    private Intervention Kept(Intervention intervention)
    {
        var outer = _around;
        _around = "an editor's bracket, which is a note itself";
        var inlines = Inlines(intervention.Inlines);
        _around = outer;

        // A style may have the name in a margin of a few letters, where no bracket has a mark and no line an end.
        if (intervention.Kind == InterventionKind.Page && DocumentWalker.Descendants(inlines).FirstOrDefault(inner => inner is Intervention or LineBreak) is { } more)
        {
            log.Add(DiagnosticCodes.BracketInPage.At(more.Span, more is Intervention ? "A bracket" : "The end of a line"));
        }

        return intervention with { Inlines = inlines };
    }

    private Note Kept(Note note)
    {
        if (_around is not null)
        {
            log.Add(DiagnosticCodes.NoteInNote.At(note.Span, note.Label, _around));
        }

        var outer = _around;
        _around = "a note";
        var blocks = Blocks(note.Blocks);
        _around = outer;
        if (blocks.IsEmpty)
        {
            log.Add(DiagnosticCodes.EmptyNote.At(note.Span, note.Label));
        }

        return note with { Blocks = blocks };
    }
}
