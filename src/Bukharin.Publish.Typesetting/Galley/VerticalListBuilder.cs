using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Breaks all paragraphs and notes into lines, and assigns the notes to the lines with their marks.</summary>
internal sealed class VerticalListBuilder
{
    private readonly ImmutableArray<GalleyLine>.Builder _lines = ImmutableArray.CreateBuilder<GalleyLine>();
    private readonly ImmutableArray<NoteLine>.Builder _noteLines = ImmutableArray.CreateBuilder<NoteLine>();
    private readonly ImmutableArray<int>.Builder _noteStarts = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<FloatBlock>.Builder _floats = ImmutableArray.CreateBuilder<FloatBlock>();
    private readonly Dictionary<string, GalleyFootnote> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private readonly TextArea _area;
    private readonly ParagraphContext _context;
    private readonly SetParagraphs _paragraphs;
    private double _spaceAfter;
    private int _counted;
    private int _cells;

    // The first line behind the last page break, and how many figures are written before it that stand at heads and feet of pages.
    private int _stretchStart;
    private int _stretchFloats;
    private double _sink;
    private GalleyBreak? _break;

    private VerticalListBuilder(
        ImmutableArray<GalleyItem> items, ImmutableArray<GalleyFootnote> notes, TextArea area, ParagraphContext context, LineMemory? memory)
    {
        _area = area;
        _context = context;
        _paragraphs = new SetParagraphs(items, notes, area.MeasurePt, context, memory);
        foreach (var note in notes)
        {
            _notes.Add(note.Id, note);
        }
    }

    /// <exception cref="ArgumentException">A note piece refers to a missing footnote, or two footnotes have the same id.</exception>
    public static VerticalList Build(
        ImmutableArray<GalleyItem> items, ImmutableArray<GalleyFootnote> notes, TextArea area, ParagraphContext context, LineMemory? memory = null)
    {
        var builder = new VerticalListBuilder(items, notes, area, context, memory);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        builder.EndStretch();

        builder._noteStarts.Add(builder._noteLines.Count);
        return new VerticalList(
            builder._lines.DrainToImmutable(), builder._noteLines.DrainToImmutable(), builder._noteStarts.DrainToImmutable())
        {
            Floats = builder._floats.DrainToImmutable(),
        };
    }

    private void Add(GalleyItem item)
    {
        switch (item)
        {
            case GalleyBreak pageBreak:
                EndStretch();
                _break = pageBreak;
                _sink = 0;
                break;
            case GalleySpace space:
                _sink += space.HeightPt;
                break;
            case GalleyParagraph paragraph:
                AddParagraph(paragraph);
                break;
            case GalleyTable table:
                (var rows, _cells) = TableSetter.Set(table, _area, _context, _cells);
                AddLines(rows, table.SpaceAfterPt);
                break;
            case GalleyFigure { IsFloating: true } floating:
                _floats.Add(new FloatBlock(FigureSetter.Set(floating, _area.MeasurePt, _area.GridPt, _context), floating.MayStandAtHead, floating.MayStandAtFoot, _lines.Count) { BeginsStretch = _lines.Count == _stretchStart });
                break;
            case GalleyBarrier:
                EndFloats();
                break;
            case GalleyFigure figure:
                AddLines(FigureSetter.Set(figure, _area.MeasurePt, _area.GridPt, _context), figure.SpaceAfterPt);
                break;
        }
    }

    /// <summary>Lets no figure that is written so far go beyond the next line.</summary>
    private void EndFloats()
    {
        for (var i = _floats.Count - 1; i >= 0 && _floats[i].EndLine == int.MaxValue; i--)
        {
            // One that nothing stands before stands on the page of the next line at the earliest.
            _floats[i] = _floats[i] with { EndLine = Math.Max(_lines.Count, _floats[i].CallLine + (_floats[i].BeginsStretch ? 1 : 0)) };
        }
    }

    /// <summary>Ends what lies between two page breaks, which no figure leaves. Where it has figures alone, they are set as they come.</summary>
    private void EndStretch()
    {
        if (_lines.Count == _stretchStart)
        {
            ImmutableArray<FloatBlock> alone = [.. _floats.Skip(_stretchFloats)];
            _floats.Count = _stretchFloats;
            foreach (var block in alone)
            {
                AddLines(block.Lines, 0);
            }
        }

        EndFloats();
        (_stretchStart, _stretchFloats) = (_lines.Count, _floats.Count);
    }

    private void AddParagraph(GalleyParagraph paragraph)
    {
        var lines = _paragraphs.Of(paragraph);
        if (!lines.IsEmpty)
        {
            lines = lines.AddRange(Enumerable.Repeat(new SetLine(), paragraph.Format.LinesBelow));
        }

        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var id in lines[i].NoteIds)
            {
                AddNote(id);
            }

            _lines.Add(new GalleyLine
            {
                Line = lines[i],
                Paragraph = paragraph,
                Index = i,
                Count = lines.Length,
                Number = paragraph.Format.CountsLines && lines[i].HasInk ? ++_counted : 0,
                SpaceBeforePt = i == 0 ? Math.Max(_spaceAfter, paragraph.Format.SpaceBeforePt) : 0,
                SinkPt = i == 0 ? _sink : 0,
                BreakBefore = i == 0 ? _break : null,
                NoteLinesReferred = _noteLines.Count,
                NotesReferred = _noteStarts.Count,
            });
        }

        if (!lines.IsEmpty)
        {
            _spaceAfter = paragraph.Format.SpaceAfterPt;
            _sink = 0;
            _break = null;
        }
    }

    private void AddLines(ImmutableArray<GalleyLine> lines, double spaceAfterPt)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var id in lines[i].Line.NoteIds)
            {
                AddNote(id);
            }

            _lines.Add(lines[i] with
            {
                SpaceBeforePt = i == 0 ? Math.Max(_spaceAfter, lines[i].SpaceBeforePt) : lines[i].SpaceBeforePt,
                SinkPt = i == 0 ? _sink : 0,
                BreakBefore = i == 0 ? _break : null,
                NoteLinesReferred = _noteLines.Count,
                NotesReferred = _noteStarts.Count,
            });
        }

        _spaceAfter = spaceAfterPt;
        _sink = 0;
        _break = null;
    }

    private void AddNote(string id)
    {
        if (!_notes.TryGetValue(id, out var note))
        {
            throw new ArgumentException($"No footnote has the id '{id}' that a line refers to.");
        }

        if (!_set.Add(id))
        {
            return;
        }

        var start = _noteLines.Count;
        var spaceAfter = start > 0 ? _noteLines[^1].Paragraph.Format.SpaceAfterPt : 0;
        var nested = new List<string>();
        var lines = new List<(SetLine Line, GalleyParagraph Paragraph, double Space, bool MayBreak)>();
        foreach (var paragraph in note.Paragraphs)
        {
            var set = _paragraphs.Of(paragraph);
            for (var i = 0; i < set.Length; i++)
            {
                var space = i == 0 ? Math.Max(spaceAfter, paragraph.Format.SpaceBeforePt) : 0;
                lines.Add((set[i], paragraph, space, i == 0 || (i >= 2 && set.Length - i >= 2)));
                nested.AddRange(set[i].NoteIds);
            }

            spaceAfter = paragraph.Format.SpaceAfterPt;
        }

        if (lines.Count == 0)
        {
            return;
        }

        _noteStarts.Add(start);
        for (var i = 0; i < lines.Count; i++)
        {
            // A split leaves at least two lines of the note on either side, whichever paragraphs they are of.
            var mayBreak = i == 0 || (lines[i].MayBreak && i >= 2 && lines.Count - i >= 2);
            _noteLines.Add(new NoteLine(lines[i].Line, lines[i].Paragraph, lines[i].Space, mayBreak, i == 0));
        }

        // A note in a note follows it, as if the line of the text referred to both.
        foreach (var inner in nested)
        {
            AddNote(inner);
        }
    }
}
