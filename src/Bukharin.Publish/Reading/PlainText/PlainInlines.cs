using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Labels;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>Makes inlines of plain text, in which every character stands for itself, except that pairs of square brackets are an editor's.</summary>
internal sealed class PlainInlines(
    TextLines text, BracketKinds kinds, TypedNotes typedNotes, InterventionFactory interventions, bool linesAreBreaks, DiagnosticLog log)
{
    private const int MaximumDepth = 64;

    private readonly SourceCharacters _source = text.Source;

    private BracketBlock _block;
    private int _notesInLine;

    /// <summary>Makes pieces of the words in consecutive lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="block">The kind of block that the lines make.</param>
    public ImmutableArray<FlowPiece> Pieces(ReadOnlySpan<PlainLine> lines, BracketBlock block)
    {
        _block = block;
        var pieces = Pieces(lines[0].Start, lines[^1].End);
        _block = BracketBlock.Running;
        return pieces;
    }

    private ImmutableArray<FlowPiece> Pieces(int start, int end)
    {
        var pieces = new PieceBuilder(_source);
        Stretch(start, end, (start, end), Pairs(start, end), pieces);
        return pieces.Finish();
    }

    /// <summary>The pairs of brackets, offsets of closing ones by those of opening ones; brackets without a partner are reported.</summary>
    private Dictionary<int, int> Pairs(int start, int end)
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            if (typedNotes.MarkAt(i) is { } mark)
            {
                i += mark.MarkLength - 1;
            }
            else if (_source.Text[i] is '[' or ']' && Intervals.HaveOneAt(_source.Text, i))
            {
                continue;
            }
            else if (_source.Text[i] == '[')
            {
                open.Push(i);
            }
            else if (_source.Text[i] == ']')
            {
                if (open.TryPop(out var opening) && i > opening + 1 && open.Count < MaximumDepth)
                {
                    pairs.Add(opening, i);
                }
                else
                {
                    log.Add(DiagnosticCodes.UnpairedBracket.At(_source.Span(i, 1), "]"));
                }
            }
        }

        foreach (var opening in open)
        {
            log.Add(DiagnosticCodes.UnpairedBracket.At(_source.Span(opening, 1), "["));
        }

        return pairs;
    }

    private void Stretch(int start, int end, (int Start, int End) paragraph, Dictionary<int, int> pairs, PieceBuilder pieces)
    {
        for (var i = start; i < end; i++)
        {
            var character = _source.Text[i];
            if (character is '\r' or '\n')
            {
                var length = character == '\r' && i + 1 < end && _source.Text[i + 1] == '\n' ? 2 : 1;
                LineEnd(i, length, pieces);
                i += length - 1;
            }
            else if (typedNotes.MarkAt(i) is { } note)
            {
                pieces.Add(new Note { Label = note.Name, Blocks = [Words(note)], Span = _source.Span(i, note.MarkLength) });
                i += note.MarkLength - 1;
            }
            else if (character == '[' && pairs.TryGetValue(i, out var close) && close < end)
            {
                if (!kinds.AreStated && TypedNoteMarks.LengthInLine(_source.Text, i) is > 0 and var typed)
                {
                    NoteInLine(i, i + typed, close, pairs, pieces);
                    i = close;
                    continue;
                }

                Bracket(i, close, paragraph, pairs, pieces);
                i = close;
            }
            else
            {
                pieces.Literal([character], i, isFirstEscaped: false);
            }
        }
    }

    /// <summary>The words of a typed note, which stand elsewhere than its mark.</summary>
    private Paragraph Words(TypedNote note)
    {
        var first = text.LineAt(note.Start);
        var end = note.Closing >= 0 ? note.Closing : text.Lines[text.EndOf(first, typedNotes)].End;
        var outer = _block;
        _block = BracketBlock.Running;
        var words = FlowPiece.ToInlines(Pieces(note.WordsStart, end));
        _block = outer;
        return new Paragraph { Inlines = InlineEdges.Trim([.. words]), Span = _source.Between(note.Start, end) };
    }

    private void LineEnd(int offset, int length, PieceBuilder pieces)
    {
        if (linesAreBreaks)
        {
            pieces.Add(new LineBreak { Span = _source.Span(offset, length) });
            pieces.BeginLine();
        }
        else
        {
            pieces.LineEnd(offset, length);
        }
    }

    /// <summary>Adds a note that is typed by hand where its mark would stand.</summary>
    private void NoteInLine(int opening, int wordsStart, int closing, Dictionary<int, int> pairs, PieceBuilder pieces)
    {
        var beginning = _source.Text[opening..wordsStart].TrimEnd();
        log.Add(DiagnosticCodes.TypedNoteInLine.At(_source.Span(opening, beginning.Length), beginning));
        var words = new PieceBuilder(_source);
        Stretch(wordsStart, closing, (wordsStart, closing), pairs, words);
        var span = _source.Between(opening, closing + 1);
        pieces.Add(new Note { Label = string.Create(CultureInfo.InvariantCulture, $"in-line-{++_notesInLine}"), Blocks = [new Paragraph { Inlines = InlineEdges.Trim([.. FlowPiece.ToInlines(words.Finish())]), Span = span }], Span = span });
    }

    private void Bracket(int opening, int closing, (int Start, int End) paragraph, Dictionary<int, int> pairs, PieceBuilder pieces)
    {
        var kind = kinds.Next();
        if (kinds.AreStated && kind is null)
        {
            pieces.Literal("[", opening, isFirstEscaped: false);
            Stretch(opening + 1, closing, paragraph, pairs, pieces);
            pieces.Literal("]", closing, isFirstEscaped: false);
            return;
        }

        var inner = new PieceBuilder(_source);
        Stretch(opening + 1, closing, paragraph, pairs, inner);
        var inlines = FlowPiece.ToInlines(inner.Finish());
        var span = _source.Between(opening, closing + 1);
        pieces.Add(kinds.AreStated
            ? new Intervention { Kind = kind!.Value, Inlines = inlines, Span = span }
            : interventions.Infer(
                inlines,
                span,
                _source.Text.AsSpan(paragraph.Start..opening),
                _source.Text.AsSpan((closing + 1)..paragraph.End),
                _block));
    }
}
