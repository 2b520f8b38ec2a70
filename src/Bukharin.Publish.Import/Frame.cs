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

    /// <summary>The alignment of cells: those of a row, or of a table's first row.</summary>
    public List<ColumnAlignment>? Columns { get; set; }

    /// <summary>Whether the row has header cells.</summary>
    public bool HasHead { get; set; }

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

    /// <summary>The table, with all rows as long as the longest; or its blocks as they are, if it has no rows.</summary>
    private IEnumerable<Node> TableOf(SourceSpan span)
    {
        var rows = Blocks.OfType<TableRow>().Where(row => !row.Cells.IsEmpty).ToList();
        if (rows.Count == 0)
        {
            return Blocks.Where(node => node is not TableRow);
        }

        var columns = rows.Max(row => row.Cells.Length);
        return
        [
            new Table
            {
                Caption = Blocks.OfType<Paragraph>().FirstOrDefault(),
                Columns = [.. (Columns ?? []).Concat(Enumerable.Repeat(ColumnAlignment.Default, columns)).Take(columns)],
                Rows =
                [
                    .. rows.Select(row => row with
                    {
                        Cells = [.. row.Cells, .. Enumerable.Repeat(new TableCell { Blocks = [], Span = span }, columns - row.Cells.Length)],
                    }),
                ],
                Span = span,
            },
        ];
    }

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
                return VerseBlocks.Of(Blocks, span);
            case ContainerNames.Code:
                return CodeBlocks.Of(Blocks, span);
            case ContainerNames.List:
                return Blocks.Count == 0 ? [] : [new BulletList { Items = [.. Blocks.Select(node => ItemOf(node, span))], Span = span }];
            case ContainerNames.Item:
                return [new BulletItem { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }];
            case ContainerNames.Table:
                return [.. TableOf(span)];
            case ContainerNames.Row:
                return [new TableRow { IsHead = HasHead, Cells = [.. Blocks.OfType<TableCell>()], Span = span }];
            case ContainerNames.Caption or ContainerNames.PictureCredit:
                return Blocks;
            case ContainerNames.Figure:
                return [.. FigureOf()];
            case var kind when ContainerNames.IsCell(kind, out _, out _):
                return [new TableCell { Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }];
            default:
                return Enum.TryParse<DivisionRole>(container.Kind, ignoreCase: true, out var role)
                    ? [new Division { Role = role, Blocks = [.. DefinitionLists.BlocksOf(Blocks)], Span = span }] : Blocks;
        }
    }
}
