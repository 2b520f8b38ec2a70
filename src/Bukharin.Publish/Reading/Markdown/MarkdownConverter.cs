using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Markdown.Divisions;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Unsupported;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Makes our blocks of Markdig's.</summary>
internal sealed class MarkdownConverter
{
    private readonly SourceText source;
    private readonly DiagnosticLog log;
    private readonly ClauseArranger arranger;
    private readonly InlineConverter inlines;
    private readonly NoteTable notes;
    private readonly List<int> paragraphLines = [];
    private int depth;
    private int notesOpen;

    public MarkdownConverter(SourceText source, string language, DiagnosticLog log)
    {
        this.source = source;
        this.log = log;
        arranger = new ClauseArranger(new LabelKeys(), log);
        notes = new NoteTable(source, log);
        inlines = new InlineConverter(source, language, log, Note);
    }

    /// <summary>Lines at which paragraphs and headings begin, notes left out.</summary>
    public ImmutableArray<int> ParagraphLines => [.. paragraphLines.Order()];

    public ImmutableArray<Model.Block> Convert(MarkdownDocument document)
    {
        notes.Collect(document);
        var blocks = arranger.Arrange(Flow(document, baseColumn: 0));
        notes.ReportUnused();
        LinkDefinitions.Report(document, inlines.UsedDefinitions, source, log);
        return blocks;
    }

    private Note? Note(FootnoteReference reference)
    {
        var span = source.Between(reference.Span.Start, reference.Span.End + 1);
        if (notes.Take(reference.Label, span) is not { } definition)
        {
            return null;
        }

        notes.Open(reference.Label);
        notesOpen++;
        var blocks = Inner(definition, FootnoteDefinition.ContentIndent);
        notesOpen--;
        notes.Close(reference.Label);
        return new Note { Label = reference.Label, Blocks = blocks, Span = span };
    }

    private ImmutableArray<Model.Block> Inner(ContainerBlock container, int baseColumn)
    {
        if (depth >= MarkdownSyntax.MaximumDepth)
        {
            log.Add(DiagnosticCodes.NestedTooDeeply.At(SpanOf(container) with { Length = 0 }));
            return [];
        }

        depth++;
        var blocks = arranger.Arrange(Flow(container, baseColumn));
        depth--;
        return blocks;
    }

    private List<FlowItem> Flow(ContainerBlock container, int baseColumn)
    {
        var reader = new DivisionPairs<FlowItem>(source, log, (blocks, role, span) =>
            new FlowBlock(new Division { Role = role, Blocks = arranger.Arrange(blocks), Span = span }, Indent: 0));
        foreach (var block in container)
        {
            if (block is DivisionFence fence)
            {
                reader.Fence(fence);
            }
            else if (Item(block, baseColumn) is { } item)
            {
                reader.Add(item);
            }
        }

        return reader.Finish();
    }

    private FlowItem? Item(MarkdigBlock block, int baseColumn)
    {
        var indent = Math.Max(0, block.Column - baseColumn);
        switch (block)
        {
            case HeadingBlock heading:
                return Heading(heading);
            case ParagraphBlock paragraph:
                return Paragraph(paragraph, indent);
            case QuoteBlock quote:
                var quoted = new BlockQuote { Blocks = Inner(quote, ColumnOfFirst(quote)), Span = SpanOf(quote) };
                return new FlowBlock(quoted, indent);
            case ListBlock list:
                return new FlowBlock(Bullets(list), indent);
            case ThematicBreakBlock:
                return new FlowBlock(new ThematicBreak { Span = SpanOf(block) }, indent);
            case FootnoteDefinition or LinkReferenceDefinitionGroup or BlankLineBlock:
                return null;
            default:
                UnsupportedBlocks.Report(block, SpanOf(block), log);
                return null;
        }
    }

    private FlowBlock? Heading(HeadingBlock heading)
    {
        if (notesOpen > 0)
        {
            log.Add(DiagnosticCodes.HeadingInNote.At(SpanOf(heading)));
            return null;
        }

        paragraphLines.Add(SpanOf(heading).Line);
        var words = inlines.Heading(heading, out var id);
        return new FlowBlock(new Heading { Level = heading.Level, Id = id ?? "", Inlines = words, Span = SpanOf(heading) }, Indent: 0);
    }

    private FlowParagraph? Paragraph(ParagraphBlock paragraph, int indent)
    {
        if (notesOpen == 0)
        {
            paragraphLines.Add(SpanOf(paragraph).Line);
        }

        if (UnsupportedBlocks.FindTable(paragraph) is { } line)
        {
            UnsupportedBlocks.ReportTable(source.Span(line, 0), log);
            return null;
        }

        var pieces = inlines.Pieces(paragraph);
        return pieces.IsEmpty ? null : new FlowParagraph(pieces, indent, SpanOf(paragraph));
    }

    private BulletList Bullets(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<BulletItem>(list.Count);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            items.Add(new BulletItem { Blocks = Inner(item, ColumnOfFirst(item)), Span = SpanOf(item) });
        }

        return new BulletList { Items = items.ToImmutable(), Span = SpanOf(list) };
    }

    /// <summary>The column that counts as the margin in a quotation or an item: that of what stands first.</summary>
    private static int ColumnOfFirst(ContainerBlock container) => container.Count > 0 ? container[0].Column : 0;

    private Model.SourceSpan SpanOf(MarkdigBlock block) => source.Between(block.Span.Start, block.Span.End + 1);
}
