using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Sets a table: the cells in columns, and all that is on one baseline as a line of the text.</summary>
/// <remarks>All lines have the same leading, so neighbouring cells are level. A row is a group of lines that is kept on one page.</remarks>
internal sealed class TableSetter
{
    // White between two rows, as a part of the leading.
    private const double RowGap = 0.22;

    // A table that is too wide is set smaller, down to this part of its size, in steps of at least the second value.
    private const double SmallestSize = 0.62;
    private const double SizeStep = 0.02;

    // Keeps lines that fit exactly from being broken because of rounding errors.
    private const double Rounding = 0.01;

    private readonly GalleyTable _table;
    private readonly ParagraphContext _context;
    private readonly ImmutableArray<double> _widths;
    private readonly ImmutableArray<double> _lefts;
    private readonly double _excess;
    private int _cells;

    private TableSetter(GalleyTable table, double measurePt, ParagraphContext context, int cells)
    {
        (_table, _context, _cells) = (table, context, cells);
        var room = Math.Max(1, measurePt - table.LeftIndentPt - table.RightIndentPt - (table.GapPt * (table.Columns.Length - 1)));
        var columns = Enumerable.Range(0, table.Columns.Length).Select(WidthsOf).ToList();

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
    /// <param name="measurePt">Width of the text area.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <param name="cells">The number of cells in the tables before it.</param>
    /// <returns>Its lines, without numbers of notes and page breaks, which are added later; and the number of cells so far.</returns>
    public static (ImmutableArray<GalleyLine> Lines, int Cells) Set(GalleyTable table, double measurePt, ParagraphContext context, int cells)
    {
        var setter = new TableSetter(table, measurePt, context, cells);
        var size = 1.0;
        while (setter._excess > 0 && size > SmallestSize)
        {
            // Widths shrink in proportion to the size, except for rounding, so the size shrinks by at least a step.
            size = Math.Max(SmallestSize, Math.Min(size - SizeStep, size * measurePt / (measurePt + setter._excess)));
            setter = new TableSetter(Scaled(table, size), measurePt, context, cells);
        }

        var lines = setter.Lines();
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
                    .. row.Cells.Select(cell => cell.Select(paragraph => paragraph with
                    {
                        Format = paragraph.Format with { LeadingPt = paragraph.Format.LeadingPt * size },
                        Pieces = [.. paragraph.Pieces.Select(piece => piece is TextPiece text ? text with { Font = text.Font with { SizePt = text.Font.SizePt * size } } : piece)],
                    }).ToImmutableArray()),
                ],
            }),
        ],
    };

    private (double PartPt, double WordPt, double LinePt) WidthsOf(int column)
    {
        var (part, word, line) = (0.0, 0.0, 0.0);
        foreach (var paragraph in _table.Rows.SelectMany(row => row.Cells[column]))
        {
            var own = ParagraphSetter.Widths(paragraph.Pieces, Format(paragraph, column), _context);
            (part, word, line) = (Math.Max(part, own.PartPt), Math.Max(word, own.WordPt), Math.Max(line, own.LinePt));
        }

        return (part, word, line);
    }

    /// <summary>The format of a paragraph in a cell. Its last word is often its only one, so it can be hyphenated like any other.</summary>
    private ParagraphFormat Format(GalleyParagraph paragraph, int column) => paragraph.Format with
    {
        Alignment = _table.Columns[column],
        Hyphenate = _table.Hyphenate,
        LineBreaking = (paragraph.Format.LineBreaking ?? _context.LineBreaking) with { HyphenateLastWord = true },
    };

    private ImmutableArray<GalleyLine> Lines()
    {
        var lines = new List<GalleyLine>();
        for (var i = 0; i < _table.Rows.Length; i++)
        {
            var isFirst = i == 0;
            var isBehindHead = i > 0 && _table.Rows[i - 1].IsHead && !_table.Rows[i].IsHead;
            var space = isFirst ? _table.SpaceBeforePt : _table.LeadingPt * (isBehindHead ? TableLine.RuleGap : RowGap);
            lines.AddRange(Row(i, space));
        }

        var width = _lefts[^1] + _widths[^1] - _table.LeftIndentPt;
        for (var i = 0; i < lines.Count; i++)
        {
            var isHead = IsHead(lines, i);
            lines[i] = lines[i] with
            {
                Table = new TableLine(_table.Tag, _table.LeftIndentPt, width)
                {
                    HasRuleAbove = i == 0,
                    HasRuleBelow = i == lines.Count - 1 || (isHead && !IsHead(lines, i + 1)),
                    ExcessPt = i == 0 ? _excess : 0,
                },
            };
        }

        ImmutableArray<GalleyLine> head = [.. lines.Where((_, i) => IsHead(lines, i))];
        return [.. lines.Select((line, i) => IsHead(lines, i) ? line : line with { Table = line.Table! with { Head = head } })];
    }

    private static bool IsHead(List<GalleyLine> lines, int index) => ((GalleyTableRow)lines[index].Paragraph.Tag!).IsHead;

    private IEnumerable<GalleyLine> Row(int index, double spaceBefore)
    {
        var row = _table.Rows[index];
        var cells = row.Cells.Select((cell, column) => Cell(cell, column)).ToList();
        ImmutableArray<string> notes = [.. cells.SelectMany(cell => cell).SelectMany(line => line.NoteIds)];
        var count = Math.Max(1, cells.Max(cell => cell.Count));
        var isLast = index == _table.Rows.Length - 1;
        var paragraph = new GalleyParagraph(
            [],
            new ParagraphFormat(_table.LeadingPt)
            {
                KeepWithNext = row.IsHead && !isLast,
                KeepTogether = true,
                Orphans = 1,
                Widows = 1,
            },
            row,
            index == 0 ? _table.RunningHead : null);
        for (var i = 0; i < count; i++)
        {
            // Heads of columns are aligned at the bottom of their row, directly above the column.
            var level = cells.Select(cell => (row.IsHead ? i - (count - cell.Count) : i) is var own && own >= 0 && own < cell.Count ? cell[own] : null);
            yield return new GalleyLine
            {
                // Notes are in the order of cells, not of lines. Since the row is on one page, its first line can have them all.
                Line = Join(level.OfType<SetLine>()) with { NoteIds = i == 0 ? notes : [] },
                Paragraph = paragraph,
                Index = i,
                Count = count,
                SpaceBeforePt = i == 0 ? spaceBefore : 0,
            };
        }
    }

    /// <summary>The lines of a cell at the place of its column.</summary>
    private List<SetLine> Cell(ImmutableArray<GalleyParagraph> paragraphs, int column)
    {
        _cells++;
        var lines = new List<SetLine>();
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in ParagraphSetter.Set(paragraph.Pieces, Format(paragraph, column), _widths[column] + Rounding, _context))
            {
                lines.Add(line with
                {
                    Runs = [.. line.Runs.Select(run => run with { XPt = run.XPt + _lefts[column], Cell = _cells, Tag = run.Tag ?? paragraph.Tag })],
                    Links = [.. line.Links.Select(link => link with { XPt = link.XPt + _lefts[column], Tag = link.Tag ?? paragraph.Tag })],
                    Destinations = [.. line.Destinations.Select(destination => destination with { XPt = destination.XPt + _lefts[column] })],
                });
            }
        }

        return lines;
    }

    private static SetLine Join(IEnumerable<SetLine> level)
    {
        var lines = level.ToList();
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
