using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Sets a table: the cells in columns, and all that is on one baseline as a line of the text.</summary>
/// <remarks>All lines have the same leading, so neighbouring cells are level, and those of a row that is higher than a page can go on side by side on the next.</remarks>
internal sealed class TableSetter
{
    // White between two rows, as a part of the leading; and below a rule that gathers columns of the head.
    private const double RowGap = 0.22;
    private const double GatheringGap = 0.38;

    // A table that is too wide is set smaller, down to this part of its size, in steps of at least the second value.
    private const double SmallestSize = 0.62;
    private const double SizeStep = 0.02;

    // A head comes again on each page that its table goes on to; one that would take more than this part of the page does not.
    private const double MostOfPage = 0.5;

    // Keeps lines that fit exactly from being broken because of rounding errors.
    private const double Rounding = 0.01;

    private readonly GalleyTable _table;
    private readonly ParagraphContext _context;
    private readonly ImmutableArray<double> _widths;
    private readonly ImmutableArray<double> _lefts;
    private readonly double _excess;
    private readonly bool _hasRowSpans;
    private int _cells;

    private TableSetter(GalleyTable table, double measurePt, ParagraphContext context, int cells)
    {
        (_table, _context, _cells) = (table, context, cells);
        _hasRowSpans = table.Rows.Any(row => row.Cells.Any(cell => cell.RowSpan > 1));
        var room = Math.Max(1, measurePt - table.LeftIndentPt - table.RightIndentPt - (table.GapPt * (table.Columns - 1)));
        var columns = ColumnWidths.Needed(table.Columns, table.GapPt, [.. table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Column, cell.ColumnSpan, WidthsOf(cell)))]);

        // Words are not hyphenated if there is room for all of them.
        var isWhole = columns.Sum(column => column.WordPt) <= room;
        _widths = [.. ColumnWidths.Share([.. columns.Select(column => isWhole ? (column.WordPt, column.LinePt) : (column.PartPt, column.WordPt))], room).Select(width => Math.Max(1, width))];
        _excess = Math.Max(0, columns.Sum(column => column.PartPt) - room);
        var left = table.LeftIndentPt;
        var lefts = ImmutableArray.CreateBuilder<double>(_widths.Length);
        foreach (var width in _widths)
        {
            lefts.Add(left);
            left += width + table.GapPt;
        }

        _lefts = lefts.MoveToImmutable();
    }

    /// <summary>Sets a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="area">Where the text stands.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <param name="cells">The number of cells in the tables before it.</param>
    /// <returns>Its lines, without numbers of notes and page breaks, which are added later; and the number of cells so far.</returns>
    public static (ImmutableArray<GalleyLine> Lines, int Cells) Set(GalleyTable table, TextArea area, ParagraphContext context, int cells)
    {
        var measurePt = area.MeasurePt;
        var setter = new TableSetter(table, measurePt, context, cells);
        var size = 1.0;
        while (setter._excess > 0 && size > SmallestSize)
        {
            // Widths shrink in proportion to the size, except for rounding, so the size shrinks by at least a step.
            size = Math.Max(SmallestSize, Math.Min(size - SizeStep, size * measurePt / (measurePt + setter._excess)));
            setter = new TableSetter(Scaled(table, size), measurePt, context, cells);
        }

        var lines = setter.Lines(area.HeightPt);
        if (size < 1 && setter._excess <= 0)
        {
            lines = lines.SetItem(0, lines[0] with { Table = lines[0].Table! with { SizePercent = size * 100 } });
        }

        return (lines, setter._cells);
    }

    private static GalleyTable Scaled(GalleyTable table, double size) => table with
    {
        LeadingPt = table.LeadingPt * size,
        GapPt = table.GapPt * size,
        Rows =
        [
            .. table.Rows.Select(row => row with
            {
                Cells =
                [
                    .. row.Cells.Select(cell => cell with
                    {
                        Paragraphs =
                        [
                            .. cell.Paragraphs.Select(paragraph => paragraph with
                            {
                                Format = paragraph.Format with { LeadingPt = paragraph.Format.LeadingPt * size },
                                Pieces = [.. paragraph.Pieces.Select(piece => piece is TextPiece text ? text with { Font = text.Font with { SizePt = text.Font.SizePt * size } } : piece)],
                            }),
                        ],
                    }),
                ],
            }),
        ],
    };

    private (double PartPt, double WordPt, double LinePt) WidthsOf(GalleyTableCell cell)
    {
        var (part, word, line) = (0.0, 0.0, 0.0);
        foreach (var paragraph in cell.Paragraphs)
        {
            var own = ParagraphSetter.Widths(paragraph.Pieces, Format(paragraph, cell), _context);
            (part, word, line) = (Math.Max(part, own.PartPt), Math.Max(word, own.WordPt), Math.Max(line, own.LinePt));
        }

        return (part, word, line);
    }

    /// <summary>The format of a paragraph in a cell. Its last word is often its only one, so it can be hyphenated like any other.</summary>
    private ParagraphFormat Format(GalleyParagraph paragraph, GalleyTableCell cell) => paragraph.Format with
    {
        Alignment = cell.Alignment,
        Hyphenate = _table.Hyphenate,
        LineBreaking = (paragraph.Format.LineBreaking ?? _context.LineBreaking) with { HyphenateLastWord = true },
    };

    /// <param name="heightPt">Height of the text area.</param>
    private ImmutableArray<GalleyLine> Lines(double heightPt)
    {
        var cells = SetCells();
        var mostLines = heightPt / _table.LeadingPt;
        var lines = Lines(SetRow.Of(_table.Rows, cells, isHeadLow: true, mostLines));
        ImmutableArray<GalleyLine> head = [.. lines.Where(IsHead)];
        return head.Sum(line => line.SpaceBeforePt + line.LeadingPt) <= MostOfPage * heightPt
            ? [.. lines.Select(line => IsHead(line) ? line : line with { Table = line.Table! with { Head = head } })]
            : Lines(SetRow.Of(_table.Rows, cells, isHeadLow: false, mostLines));
    }

    private ImmutableArray<GalleyLine> Lines(ImmutableArray<SetRow> rows)
    {
        var lines = new List<GalleyLine>();
        var width = RightOf(_table.Columns - 1) - _table.LeftIndentPt;
        for (var i = 0; i < rows.Length; i++)
        {
            var gap = i == 0 || PartOf(i - 1) != PartOf(i) ? TableLine.RuleGap : rows[i - 1].Gathered.IsEmpty ? RowGap : GatheringGap;
            foreach (var line in Row(i, rows[i], i == 0 ? _table.SpaceBeforePt : _table.LeadingPt * gap))
            {
                var isLast = line.Index == line.Count - 1;
                lines.Add(line with
                {
                    Table = new TableLine(_table.Tag, _table.LeftIndentPt, width)
                    {
                        HasRuleAbove = lines.Count == 0,
                        HasRuleBelow = isLast && (i == rows.Length - 1 || PartOf(i) != PartOf(i + 1)),
                        Gathering = isLast ? [.. rows[i].Gathered.Select(cell => (_lefts[cell.Column], WidthOf(cell)))] : [],
                        IsInCell = line.Index > 0 || rows[i].IsInCell,
                        ExcessPt = lines.Count == 0 ? _excess : 0,
                    },
                });
            }
        }

        return [.. lines];
    }

    private double WidthOf(GalleyTableCell cell) => RightOf(cell.Column + cell.ColumnSpan - 1) - _lefts[cell.Column];

    private double RightOf(int column) => _lefts[column] + _widths[column];

    private static bool IsHead(GalleyLine line) => ((GalleyTableRow)line.Paragraph.Tag!).IsHead;

    private (bool IsHead, bool IsFoot) PartOf(int row) => (_table.Rows[row].IsHead, _table.Rows[row].IsFoot);

    private IEnumerable<GalleyLine> Row(int index, SetRow set, double spaceBefore)
    {
        var row = _table.Rows[index];
        var next = index + 1 < _table.Rows.Length ? _table.Rows[index + 1] : null;
        var paragraph = new GalleyParagraph(
            [],
            new ParagraphFormat(_table.LeadingPt)
            {
                // A foot does not stand alone on a page, and what a cell reaches into is read with it.
                KeepWithNext = next is not null && (row.IsHead || set.IsHeld || (next.IsFoot && !row.IsFoot)),
                KeepTogether = true,
                Orphans = 1,
                Widows = 1,
            },
            row,
            index == 0 ? _table.RunningHead : null);
        for (var i = 0; i < set.Lines.Length; i++)
        {
            yield return new GalleyLine
            {
                Line = Join(set.Lines[i]) with { NoteIds = set.NoteIds[i] },
                Paragraph = paragraph,
                Index = i,
                Count = set.Lines.Length,
                SpaceBeforePt = i == 0 ? spaceBefore : 0,
            };
        }
    }

    /// <summary>The cells of all rows as lines at the places of their columns.</summary>
    private ImmutableArray<ImmutableArray<SetCell>> SetCells()
    {
        var numbers = new int[_table.Rows.Length];
        var cells = _cells;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = cells + 1;
            cells += _table.Rows[i].Cells.Length;
        }

        // A row goes by the number of its first cell. Where no cell spans rows, its place on the page tells which row it is in.
        return [.. _table.Rows.Select((row, i) => row.Cells.Select(cell => Cell(cell, _hasRowSpans ? (numbers[i], numbers[i + cell.RowSpan - 1]) : (0, 0))).ToImmutableArray())];
    }

    private SetCell Cell(GalleyTableCell cell, (int First, int Last) rows)
    {
        _cells++;
        var (left, width) = (_lefts[cell.Column], WidthOf(cell));
        var lines = ImmutableArray.CreateBuilder<SetLine>();
        foreach (var paragraph in cell.Paragraphs)
        {
            foreach (var line in ParagraphSetter.Set(paragraph.Pieces, Format(paragraph, cell), width + Rounding, _context))
            {
                lines.Add(line with
                {
                    Runs = [.. line.Runs.Select(run => run with { XPt = run.XPt + left, Cell = new RunCell(_cells, rows.First, rows.Last), Tag = run.Tag ?? paragraph.Tag })],
                    Links = [.. line.Links.Select(link => link with { XPt = link.XPt + left, Tag = link.Tag ?? paragraph.Tag })],
                    Destinations = [.. line.Destinations.Select(destination => destination with { XPt = destination.XPt + left })],
                });
            }
        }

        return new SetCell(cell, lines.ToImmutable());
    }

    private static SetLine Join(ImmutableArray<SetLine> lines)
    {
        return new SetLine
        {
            Runs = [.. lines.SelectMany(line => line.Runs)],
            Links = [.. lines.SelectMany(line => line.Links)],
            Destinations = [.. lines.SelectMany(line => line.Destinations)],
            Marginals = [.. lines.SelectMany(line => line.Marginals)],
            WidthPt = lines.Sum(line => line.WidthPt),
            AscentPt = lines.Select(line => line.AscentPt).DefaultIfEmpty(0).Max(),
            DescentPt = lines.Select(line => line.DescentPt).DefaultIfEmpty(0).Max(),
        };
    }
}
