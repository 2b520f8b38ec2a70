using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>An open container that is being filled with blocks.</summary>
internal sealed class Frame(RecoveredContainer container)
{
    public RecoveredContainer Container => container;

    public List<Node> Blocks { get; } = [];

    public ClauseLabel? Label { get; set; }

    /// <summary>The alignments of the cells of a row.</summary>
    public List<ColumnAlignment> Alignments { get; } = [];

    /// <summary>The part of the table that a row belongs to: the head where it has header cells.</summary>
    public TablePart Part { get; set; }

    /// <summary>The rows of a table, with the alignments of their cells.</summary>
    public List<(TableRow Row, ImmutableArray<ColumnAlignment> Alignments)> Rows { get; } = [];

    /// <summary>A number at a line of the verse, with the index of that line; null where none has been met.</summary>
    public (int Number, int Line)? VerseNumber { get; set; }

    /// <summary>The caption of the figure.</summary>
    private Paragraph? Caption { get; set; }

    /// <summary>The credit of the figure's picture.</summary>
    private Paragraph? Credit { get; set; }

    /// <summary>Adds a caption or a credit to the open figure.</summary>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="blocks">The paragraphs of it.</param>
    public void Say(string kind, List<Node> blocks)
    {
        var words = blocks.OfType<Paragraph>().FirstOrDefault();
        (Caption, Credit) = kind == ContainerNames.Caption ? (Caption ?? words, Credit) : (Caption, Credit ?? words);
        Blocks.AddRange(blocks.Where(block => !ReferenceEquals(block, words)));
    }

    /// <summary>The figure with its caption and credit, followed by anything else that somebody has put into it.</summary>
    private IEnumerable<Node> FigureOf()
    {
        var figure = Blocks.OfType<Figure>().FirstOrDefault();
        IEnumerable<Node> said = new Node?[] { Caption, Credit }.OfType<Node>();
        return figure is null ? said.Concat(Blocks) : Blocks.Where(block => !ReferenceEquals(block, figure)).Prepend(Completed(figure));
    }

    private Figure Completed(Figure figure)
    {
        // Alternative words that only repeat the caption are dropped. A picture without any words is decoration.
        var words = Caption is { } caption ? PlainWords.Of(caption.Inlines) : "";
        var alternative = figure.AlternativeText is { } own && Letters(own) != Letters(words) ? own : null;
        return figure with { Caption = Caption, Credit = Credit, AlternativeText = alternative, IsDecorative = figure.IsDecorative || (figure.AlternativeText is null && words.Length == 0) };
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    public bool GoesOnIn(RecoveredContainer next) => next == container || (next.GoesOn && next.Kind == container.Kind);

    // Anything that an editor has put between the items of a list becomes an item.
    private static BulletItem ItemOf(Node node, SourceSpan span) => node as BulletItem ?? new BulletItem { Blocks = [.. DefinitionLists.BlocksOf([node])], Span = span };

    public List<Node> Close(SourceSpan span)
    {
        switch (container.Kind)
        {
            case ContainerNames.Clause or ContainerNames.RunIn:
                return Label is null ? Blocks : [new Clause { Label = Label, Blocks = [.. DefinitionLists.BlocksOf(Blocks)], IsLiftedFromLine = container.Kind == ContainerNames.RunIn, Span = span }];
            case ContainerNames.Quote:
                return [new BlockQuote { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }];
            case ContainerNames.Term:
                return DefinitionLists.TermOf(Blocks, span);
            case ContainerNames.Definition:
                return [new Definition { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }];
            case ContainerNames.Definitions:
                return DefinitionLists.Of(Blocks, span);
            case ContainerNames.Verse:
                return VerseBlocks.Of(Blocks, VerseNumber, span);
            case ContainerNames.Code:
                return CodeBlocks.Of(Blocks, span);
            case ContainerNames.List:
                return Blocks.Count == 0 ? [] : [new BulletList { Items = [.. Blocks.Select(node => ItemOf(node, span))], Span = span }];
            case ContainerNames.Item:
                return [new BulletItem { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }];
            case ContainerNames.Table:
                return [.. TableBlocks.Of(Rows, Blocks, span)];
            case ContainerNames.Row:
                return [new TableRow { Part = Part, Cells = [.. Blocks.OfType<TableCell>()], Span = span }];
            case ContainerNames.Caption or ContainerNames.PictureCredit:
                return Blocks;
            case ContainerNames.Figure:
                return [.. FigureOf()];
            case var kind when ContainerNames.IsCell(kind, out _, out _):
                return [new TableCell { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], ColumnSpan = container.ColumnSpan, RowSpan = container.RowSpan, Span = span }];
            default:
                return Enum.TryParse<DivisionRole>(container.Kind, ignoreCase: true, out var role)
                    ? [new Division { Role = role, Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }] : Blocks;
        }
    }
}
