using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Attributions;
using Bukharin.Publish.Reading.Markdown.Definitions;
using Bukharin.Publish.Reading.Markdown.Divisions;
using Bukharin.Publish.Reading.Markdown.Figures;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Indentation;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Markdown.Tables;
using Bukharin.Publish.Reading.Markdown.Unsupported;
using Bukharin.Publish.Reading.Markdown.Verse;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Makes our blocks of Markdig's.</summary>
internal sealed class MarkdownConverter
{
    private readonly SourceCharacters _source;
    private readonly DiagnosticLog _log;
    private readonly ClauseArranger _arranger;
    private readonly InlineConverter _inlines;
    private readonly TableConverter _tables;
    private readonly FigureConverter _figures;
    private readonly VerseConverter _verse;
    private readonly AttributionLines _attributions;
    private readonly SpokenItems _spoken;
    private readonly NoteTable _notes;
    private readonly BlockSurroundings _around = new();
    private int _depth;

    public MarkdownConverter(SourceCharacters source, string language, TypedNotes typedNotes, Func<string, bool> leadsIntoVolume, DiagnosticLog log)
    {
        _source = source;
        _log = log;
        _arranger = new ClauseArranger(new LabelKeys(), log) { CountsLists = true };
        _attributions = new AttributionLines(source, language, log);
        _spoken = new SpokenItems(source, log);
        _notes = new NoteTable(source, log);
        _inlines = new InlineConverter(source, typedNotes, new InterventionFactory(language, SourcePages.Of(source.Text, typedNotes.HasOneAt), log), leadsIntoVolume, log, Note, NoteInLine);
        _tables = new TableConverter(_inlines, source, log);
        _figures = new FigureConverter(_inlines, source, log);
        _verse = new VerseConverter(_inlines, source, log);
    }

    /// <summary>Lines at which paragraphs and headings begin, notes left out.</summary>
    public ImmutableArray<int> ParagraphLines => _around.ParagraphLines;

    public ImmutableArray<Model.Block> Convert(MarkdownDocument document)
    {
        _notes.Collect(document);
        var blocks = _arranger.Arrange(Flow(document, baseColumn: 0), LabelPlace.Text);
        LabelReports.ReportOnce(_arranger, _log);
        _notes.ReportUnused();
        LinkDefinitions.Report(document, _inlines.UsedDefinitions, _source, _log);
        _inlines.ReportFilesLinked();
        return blocks;
    }

    private Model.Inline? Note(FootnoteReference reference)
    {
        var span = _source.Between(reference.Span.Start, reference.Span.End + 1);
        if (_notes.Take(reference.Label, span, out var isFirst) is not { } definition)
        {
            return null;
        }

        if (!isFirst)
        {
            return new CrossReference { Target = $"#{PlaceIds.NoteLead}{reference.Label}", IsMark = true, Span = span };
        }

        _notes.Open(reference.Label);
        var blocks = _around.InNote(() => Inner(definition, FootnoteDefinition.ContentIndent));
        _notes.Close(reference.Label);
        return new Note { Label = reference.Label, Blocks = blocks, Span = span };
    }

    private Note NoteInLine(ImmutableArray<FlowPiece> words, Model.SourceSpan span) => new()
    {
        Label = _notes.NameInLine(),
        Blocks = words.IsEmpty ? [] : _arranger.Arrange([new FlowParagraph(words, indent: 0, span)], LabelPlace.Note),
        Span = span,
    };

    private ImmutableArray<Model.Block> Inner(ContainerBlock container, int baseColumn) =>
        _arranger.Arrange(InnerFlow(container, baseColumn), container is FootnoteDefinition ? LabelPlace.Note : LabelPlace.Text);

    private List<FlowItem> InnerFlow(ContainerBlock container, int baseColumn)
    {
        if (_depth >= ParsingContext.MaximumDepth)
        {
            _log.Add(DiagnosticCodes.NestedTooDeeply.At(SpanOf(container) with { Length = 0 }));
            return [];
        }

        _depth++;
        var flow = Flow(container, baseColumn);
        _depth--;
        return flow;
    }

    private List<FlowItem> Flow(ContainerBlock container, int baseColumn)
    {
        var reader = new DivisionPairs<FlowItem>(_source, _log, (blocks, role, span) =>
            new FlowBlock(new Division { Role = role, Blocks = VerseConverter.LinesOf(role, _arranger.Arrange(blocks, LabelPlaces.Of(role))), Span = span }, Indent: 0), _verse.Numbered);
        var blocks = _attributions.Apart(IndentedBlock.Flatten(container).ToList(), container as QuoteBlock);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];

            // What stands first in a note stands on its name's line: its column says nothing.
            var margin = container is FootnoteDefinition && block == container[0] ? block.Column : baseColumn;
            if (block is DivisionFence fence)
            {
                reader.Fence(fence);
            }
            else if (IsTerm(blocks, i))
            {
                var items = ImmutableArray.CreateBuilder<DefinitionItem>();
                while (IsTerm(blocks, i))
                {
                    items.Add(Definition(blocks, ref i));
                }

                i--;
                reader.Add(new FlowBlock(new DefinitionList { Items = items.ToImmutable(), Span = items[0].Span }, Math.Max(0, block.Column - margin)));
            }
            else if (Item(block, margin, baseColumn, BracketBlocks.Of(block is AttributionBlock ? DivisionRole.Attribution : reader.Role)) is { } item)
            {
                reader.Add(block is AttributionBlock ? Attribution(item) : item);
            }
        }

        return reader.Finish();
    }

    private FlowBlock Attribution(FlowItem words) => new(
        new Division { Role = DivisionRole.Attribution, Blocks = _arranger.Arrange([words], LabelPlaces.Of(DivisionRole.Attribution)), Span = words.Span }, Indent: 0);

    /// <param name="block">The block.</param>
    /// <param name="baseColumn">The column at which it is not indented.</param>
    /// <param name="lineColumn">The column at which its lines after the first are not.</param>
    /// <param name="place">What a paragraph is there.</param>
    private FlowItem? Item(MarkdigBlock block, int baseColumn, int lineColumn, BracketBlock place)
    {
        var indent = Math.Max(0, HtmlWrappers.ColumnOf(_source.Text, _source.StartOfLine(_source.LineAt(block.Span.Start)), block) - baseColumn);
        switch (block)
        {
            case HeadingBlock heading:
                return Heading(heading);
            case ParagraphBlock paragraph:
                return Paragraph(paragraph, indent, place) is { } words ? words with { Margin = lineColumn } : null;
            case QuoteBlock quote:
                var quoted = new BlockQuote { Blocks = Inner(quote, ColumnOfFirst(quote)), Span = SpanOf(quote) };
                return new FlowBlock(quoted, indent);
            case FencedCodeBlock fenced:
                BeginsAt(fenced);
                return Verbatim.Of(fenced, _source, _log) is { } code ? new FlowBlock(code, indent) : null;
            case ListBlock list:
                return new FlowBlock(Bullets(list), indent);
            case TableBlock table:
                return MayStand(table, DiagnosticCodes.MisplacedTable, _around.Note) && _tables.Convert(table) is { } made ? new FlowBlock(made, indent) : null;
            case FigureBlock figure:
                return MayStand(figure, DiagnosticCodes.MisplacedFigure, _around.Holder) ? new FlowBlock(_figures.Convert(figure), indent) : null;
            case VerseBlock verse:
                BeginsAt(verse);
                return _verse.Convert(verse) is { } stanzas ? new FlowBlock(stanzas, indent) : null;
            case ThematicBreakBlock:
                return new FlowBlock(new ThematicBreak { Span = SpanOf(block) }, indent);
            case FootnoteDefinition or LinkReferenceDefinitionGroup or BlankLineBlock:
                return null;
            case HtmlBlock { Type: HtmlBlockType.Comment } html when HtmlWrappers.IsComment(_source.Text.AsSpan(html.Span.Start..(html.Span.End + 1))):
                return null;
            case HtmlBlock html when PreformattedHtml.Of(html, _source, _log) is { } lines:
                return new FlowBlock(lines, indent);
            default:
                UnsupportedBlocks.Report(block, SpanOf(block), _source, _log);
                return null;
        }
    }

    private FlowHeading? Heading(HeadingBlock heading)
    {
        if (_around.IsInNote)
        {
            _log.Add(DiagnosticCodes.HeadingInNote.At(SpanOf(heading)));
            return null;
        }

        BeginsAt(heading);
        var pieces = _inlines.Heading(heading, out var id);
        if (pieces.IsEmpty)
        {
            // It closes no labels: nothing of it is left in the tree.
            _log.Add(DiagnosticCodes.NothingInIt.At(SpanOf(heading) with { Length = 0 }, "heading"));
            return null;
        }

        return new FlowHeading(heading.Level, id ?? "", new FlowParagraph(pieces, indent: 0, SpanOf(heading)));
    }

    private FlowParagraph? Paragraph(ParagraphBlock paragraph, int indent, BracketBlock place)
    {
        BeginsAt(paragraph);
        if (UnsupportedBlocks.ReportTable(paragraph, _source, _log))
        {
            return null;
        }

        var pieces = _inlines.Pieces(paragraph, place);
        return pieces.IsEmpty ? null : new FlowParagraph(pieces, indent, SpanOf(paragraph));
    }

    /// <summary>Whether a block stands where there is room for it; it is told where there is none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="misplaced">What is told.</param>
    /// <param name="holder">What it stands in that has no room for it, in words of the message; null for nothing.</param>
    private bool MayStand(MarkdigBlock block, DiagnosticCode misplaced, string? holder)
    {
        if (holder is not null)
        {
            _log.Add(misplaced.At(SpanOf(block) with { Length = 0 }, holder, BlockSurroundings.HintOfTableInNote));
            return false;
        }

        BeginsAt(block);
        return true;
    }

    private void BeginsAt(MarkdigBlock block) => _around.BeginsAt(SpanOf(block));

    private static bool IsTerm(List<MarkdigBlock> blocks, int at) =>
        at + 1 < blocks.Count && blocks[at] is ParagraphBlock && blocks[at + 1] is DefinitionBlock;

    /// <summary>A term with its definitions.</summary>
    /// <param name="blocks">The blocks of a container.</param>
    /// <param name="at">Index of the term; afterwards, of what stands behind its last definition.</param>
    private DefinitionItem Definition(List<MarkdigBlock> blocks, ref int at)
    {
        var block = (ParagraphBlock)blocks[at];
        BeginsAt(block);
        var term = new Model.Paragraph { Inlines = FlowPiece.ToInlines(_inlines.Pieces(block, BracketBlock.Running)), Span = SpanOf(block) };
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        for (at++; at < blocks.Count && blocks[at] is DefinitionBlock definition; at++)
        {
            definitions.Add(new Definition { Blocks = _around.InItem(() => Inner(definition, ColumnOfFirst(definition))), Span = SpanOf(definition) });
        }

        return new DefinitionItem { Term = term, Definitions = definitions.ToImmutable(), Span = SpanOf(block) };
    }

    private BulletList Bullets(ListBlock list) => _around.InItem(() =>
    {
        _spoken.Look(list);
        var items = list.OfType<ListItemBlock>().Select(item => (Item: item, Flow: InnerFlow(item, ColumnOfFirst(item)))).ToList();
        var series = LabelEvidence.OfItems(items.Select(item => item.Flow));
        return new BulletList
        {
            Items = [.. items.Select(item => new BulletItem { Blocks = WithWordsFirst(_arranger.Arrange(item.Flow, LabelPlace.Text, proved: series)), Span = SpanOf(item.Item) })],
            Span = SpanOf(list),
        };
    });

    /// <summary>The blocks of an item, whose bullet stands in a line of words: a table has none.</summary>
    private ImmutableArray<Model.Block> WithWordsFirst(ImmutableArray<Model.Block> blocks)
    {
        var first = blocks.FirstOrDefault();
        while (first is BlockQuote or Division)
        {
            first = (Model.Block?)DocumentWalker.ChildrenOf(first).FirstOrDefault();
        }

        if (first is Table table)
        {
            _log.Add(DiagnosticCodes.MisplacedTable.At(table.Span with { Length = 0 }, "the place of the first words of an item", BlockSurroundings.HintOfTableInItem));
        }

        return blocks;
    }

    /// <summary>The column that counts as the margin in a quotation or an item: that of what stands first.</summary>
    private static int ColumnOfFirst(ContainerBlock container) => container.Count > 0 ? container[0].Column : 0;

    private Model.SourceSpan SpanOf(MarkdigBlock block) => _source.Between(block.Span.Start, block.Span.End + 1);
}
