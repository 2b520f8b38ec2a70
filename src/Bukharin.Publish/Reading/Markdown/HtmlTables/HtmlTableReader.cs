using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Tables;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>Reads a table of HTML: its parts, rows and cells as the standard has them (HTML, 4.9), tags left out where that allows it.</summary>
internal sealed class HtmlTableReader
{
    // HTML, 4.9.11: a cell spans no more.
    private const int MostRows = 65534;

    private readonly BlockParser _parser;
    private readonly HtmlTableLines _lines;
    private readonly CellWords _words;

    // The table's text, in which what its lines stand in is blank, and where it begins in the source.
    private readonly string _text;
    private readonly int _offset;

    private readonly List<TableFault> _faults = [];
    private readonly List<HtmlTableRow> _rows = [];
    private readonly List<ColumnAlignment?> _columns = [];
    private readonly List<HtmlTag> _parting = [];
    private TableLineBlock? _caption;
    private HtmlTableRow? _row;
    private HtmlTableCell? _cell;
    private (TablePart Part, int Group, ColumnAlignment? Alignment) _group = (TablePart.Body, 0, null);
    private int _content = -1;
    private bool _isInCaption;
    private bool _isOutsideTold;
    private int _inner;

    /// <param name="parser">The parser that found it.</param>
    /// <param name="lines">Its lines.</param>
    public HtmlTableReader(BlockParser parser, HtmlTableLines lines)
    {
        (_parser, _lines, _offset) = (parser, lines, lines.Parts[0].Start);
        _words = new CellWords(parser, lines.Text, lines.Line, _faults);
        var text = new char[Math.Max(0, Math.Min(lines.End, lines.Parts[^1].Last + 1) - _offset)];
        Array.Fill(text, ' ');
        foreach (var (start, last, _) in lines.Parts)
        {
            for (var i = start; i <= last && i - _offset < text.Length; i++)
            {
                text[i - _offset] = lines.Text[i];
            }

            if (last + 1 - _offset is >= 0 and var lineEnd && lineEnd < text.Length)
            {
                text[lineEnd] = '\n';
            }
        }

        _text = new string(text);
    }

    /// <summary>The table.</summary>
    public TableBlock Read()
    {
        var behind = 0;
        foreach (var tag in HtmlTag.In(_text))
        {
            Between(behind, tag.Start);
            behind = tag.End;
            Take(tag);
        }

        EndRow(_text.Length);
        if (_offset + _text.Length < _lines.End)
        {
            Fault(0, "it does not end in what it begins in", "Begin all of its lines as the first one does, down to </table>.");
        }

        var grid = new HtmlTableGrid(_parser, _lines.Line, _faults).Of(_rows, _columns);
        var table = new TableBlock(_parser)
        {
            Columns = grid.Columns,
            Faults = [.. _faults],
            Line = _lines.Line,
            Column = _lines.Column,
            Span = new MarkdigSpan(_lines.Span.Start, _lines.Span.End),
        };
        if (_caption is not null)
        {
            table.Add(_caption);
        }

        grid.Rows.ForEach(table.Add);
        return table;
    }

    private void Take(HtmlTag tag)
    {
        if (tag.Name == "table" && tag.Start > 0)
        {
            Table(tag);
            return;
        }

        if (_inner > 0)
        {
            return;
        }

        switch (tag.Name)
        {
            case "table":
                break;
            case "caption":
                EndRow(tag.Start);
                (_isInCaption, _content) = (!tag.IsEnd, tag.End);
                break;
            case "colgroup" or "col":
                Columns(tag);
                break;
            case "thead" or "tbody" or "tfoot":
                EndRow(tag.Start);
                var part = tag.IsEnd || tag.Name == "tbody" ? TablePart.Body : tag.Name == "thead" ? TablePart.Head : TablePart.Foot;
                _group = (part, _group.Group + 1, tag.IsEnd ? null : TagAttributes.AlignmentOf(tag));
                break;
            case "tr":
                EndRow(tag.Start);
                _row = tag.IsEnd ? null : Row(tag);
                break;
            case "td" or "th":
                EndCell(tag.Start);
                if (!tag.IsEnd)
                {
                    _row ??= Row(null);
                    _cell = Cell(tag);
                    _row.Cells.Add(_cell);
                    (_content, _isOutsideTold) = (tag.End, false);
                }

                break;
            default:
                Other(tag);
                break;
        }
    }

    private void Table(HtmlTag tag)
    {
        if (!tag.IsEnd && _inner++ == 0)
        {
            Fault(tag.Start, "another table stands in it", "Put that behind this one, or give its rows to this one.");
            _parting.Add(tag);
        }
        else if (tag.IsEnd && _inner > 0 && --_inner == 0)
        {
            _parting.Add(tag);
        }
        else if (tag.IsEnd && _inner == 0)
        {
            EndRow(tag.Start);
        }
    }

    private void Other(HtmlTag tag)
    {
        if (_cell is null && !_isInCaption)
        {
            Outside(tag.Start, tag.Shown);
        }
        else if (CellWords.Parts(tag.Name))
        {
            _parting.Add(tag);
        }
    }

    private void Columns(HtmlTag tag)
    {
        if (!tag.IsEnd && (tag.Name == "col" || TagAttributes.AlignmentOf(tag) is not null))
        {
            var alignment = TagAttributes.AlignmentOf(tag);
            _columns.AddRange(Enumerable.Repeat(alignment, Math.Max(1, TagAttributes.NumberOf(tag, "span", HtmlTableGrid.MostColumns) ?? 1)));
        }
    }

    private HtmlTableRow Row(HtmlTag? tag)
    {
        var row = new HtmlTableRow
        {
            Offset = _offset + (tag?.Start ?? 0),
            Part = _group.Part,
            Group = _group.Group,
            Alignment = (tag is { } own ? TagAttributes.AlignmentOf(own) : null) ?? _group.Alignment,
        };
        _rows.Add(row);
        return row;
    }

    private HtmlTableCell Cell(HtmlTag tag) => new()
    {
        Offset = _offset + tag.Start,
        IsHeader = tag.Name == "th",
        Columns = Math.Max(1, TagAttributes.NumberOf(tag, "colspan", HtmlTableGrid.MostColumns) ?? 1),
        Rows = TagAttributes.NumberOf(tag, "rowspan", MostRows) ?? 1,
        Alignment = TagAttributes.AlignmentOf(tag),
    };

    private void EndRow(int at)
    {
        EndCell(at);
        _row = null;
    }

    private void EndCell(int at)
    {
        if (_isInCaption)
        {
            EndCaption(at);
        }
        else if (_cell is not null)
        {
            _cell.Paragraphs = _words.Paragraphs(_text, _offset, _content, at, _parting);
            _cell = null;
            _parting.Clear();
        }
    }

    /// <summary>Ends the caption, which is one paragraph however many lines it has.</summary>
    private void EndCaption(int at)
    {
        foreach (var words in _words.Paragraphs(_text, _offset, _content, at, _parting))
        {
            if (_caption is null)
            {
                _caption = words;
                continue;
            }

            foreach (var line in words.Lines.Lines.AsSpan(0, words.Lines.Count))
            {
                _caption.Add(line, line.Slice);
            }
        }

        _isInCaption = false;
        _parting.Clear();
    }

    /// <summary>What stands between two tags: outside of cells, white.</summary>
    private void Between(int start, int end)
    {
        var words = _text.AsSpan(start, end - start);
        if (_cell is null && !_isInCaption && _inner == 0 && !words.IsWhiteSpace())
        {
            Outside(start + words.Length - words.TrimStart().Length, "something");
        }
    }

    /// <summary>Tells what stands outside of cells, once between two of them.</summary>
    private void Outside(int at, string what)
    {
        if (!_isOutsideTold)
        {
            Fault(at, $"{what} stands outside of its cells", "Put it into a cell (<td>), before the table or behind it.");
            _isOutsideTold = true;
        }
    }

    private void Fault(int at, string what, string hint) => _faults.Add(new TableFault(_offset + at, what, hint));
}
