using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>Characters of a text node in the making: each knows its place in the source.</summary>
/// <remarks>A run of white space becomes one space as it is added.</remarks>
internal sealed class TextRun(SourceText source)
{
    private readonly StringBuilder _content = new();
    private readonly List<Mark> _marks = [];
    private bool _atLineStart;

    public int Length => _content.Length;

    public char this[int index] => _content[index];

    /// <summary>White space that is no more than a word space: not the no-break space, which is the author's.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Adds a character of the source.</summary>
    /// <param name="character">The character, as it is to be read.</param>
    /// <param name="start">Offset of what stands for it in the source.</param>
    /// <param name="length">Length of what stands for it in the source.</param>
    /// <param name="isLiteral">Whether the source has the character itself: only then can it be part of a label.</param>
    public void Add(char character, int start, int length, bool isLiteral)
    {
        if (IsSpace(character))
        {
            if (_content.Length > 0 && _content[^1] == ' ')
            {
                _marks[^1] = _marks[^1] with { End = start + length };
                return;
            }

            character = ' ';
        }

        _content.Append(character);
        _marks.Add(new Mark(start, start + length, isLiteral, _atLineStart && character != ' '));
        _atLineStart = _atLineStart && character == ' ';
    }

    /// <summary>Adds a line end that is a word space; the next character begins a line.</summary>
    public void AddLineEnd(int start, int length)
    {
        Add(' ', start, length, isLiteral: true);
        _atLineStart = true;
    }

    /// <summary>Says that the next character begins a line, though nothing stands for the line's end here.</summary>
    public void BeginLine() => _atLineStart = true;

    public bool IsLiteral(int index) => _marks[index].IsLiteral;

    public bool BeginsLine(int index) => _marks[index].BeginsLine;

    /// <summary>Offset in the source of a character.</summary>
    public int OffsetOf(int index) => _marks[index].Start;

    /// <summary>0-based column in the source at which a character stands, tabs counted to their stops.</summary>
    public int ColumnOf(int index) => source.ColumnOf(_marks[index].Start);

    /// <summary>How many columns of white space the source has after a character, on its line.</summary>
    public int SpaceAfter(int index)
    {
        var start = _marks[index].End;
        var end = start;
        while (end < source.Text.Length && source.Text[end] is ' ' or '\t')
        {
            end++;
        }

        return source.ColumnOf(end) - source.ColumnOf(start);
    }

    /// <summary>The place of some characters.</summary>
    public SourceSpan SpanOf(int start, int length) => source.Between(_marks[start].Start, _marks[start + length - 1].End);

    public string Substring(int start, int length) => _content.ToString(start, length);

    /// <summary>Some of the characters as a run of their own.</summary>
    public TextRun Slice(int start, int length)
    {
        var slice = new TextRun(source);
        slice._content.Append(_content, start, length);
        slice._marks.AddRange(_marks.GetRange(start, length));
        return slice;
    }

    /// <summary>The characters and those of another run as one.</summary>
    public TextRun Join(TextRun next)
    {
        var joined = Slice(0, Length);
        joined._content.Append(next._content);
        joined._marks.AddRange(next._marks);
        return joined;
    }

    /// <summary>A text node of some characters, or null when there are none.</summary>
    public Text? ToText(int start, int length) =>
        length <= 0 ? null : new Text { Content = Substring(start, length), Span = SpanOf(start, length), Anchors = Anchors(start, length) };

    /// <inheritdoc />
    public override string ToString() => _content.ToString();

    private ImmutableArray<SourceAnchor> Anchors(int start, int length)
    {
        var anchors = ImmutableArray.CreateBuilder<SourceAnchor>();
        for (var i = 1; i < length; i++)
        {
            var (before, mark) = (_marks[start + i - 1], _marks[start + i]);
            if (mark.Start != before.Start + 1 || source.Text[before.Start] is '\n' or '\r')
            {
                var place = source.Span(mark.Start, 0);
                anchors.Add(new SourceAnchor(i, place.Line, place.Column));
            }
        }

        return anchors.ToImmutable();
    }

    private readonly record struct Mark(int Start, int End, bool IsLiteral, bool BeginsLine);
}
