using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>Characters of a text node in the making: each knows its place in the source.</summary>
/// <remarks>A run of white space becomes one space as it is added.</remarks>
internal sealed class FlowText(SourceCharacters source)
{
    // A list, whose characters stand in one row: a StringBuilder looks for each that is asked for in a chain of pieces, and of a long
    // paragraph every character is asked for several times.
    private readonly List<char> _content = [];
    private readonly List<Mark> _marks = [];
    private readonly Dictionary<int, int> _stated = [];
    private bool _atLineStart;

    public int Length => _content.Count;

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
        // A byte order mark is no character of a text, wherever joined files have left one.
        if (character == '\uFEFF')
        {
            return;
        }

        if (IsSpace(character))
        {
            if (_content.Count > 0 && _content[^1] == ' ')
            {
                _marks[^1] = _marks[^1] with { End = start + length };
                return;
            }

            character = ' ';
        }

        _content.Add(character);
        _marks.Add(new Mark(start, start + length, isLiteral, _atLineStart && character != ' '));
        _atLineStart = _atLineStart && character == ' ';
    }

    /// <summary>Adds characters that the source states to be a label.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="offset">Offset of the first.</param>
    public void AddStated(ReadOnlySpan<char> characters, int offset)
    {
        _stated.Add(_content.Count, characters.Length);
        foreach (var character in characters)
        {
            _content.Add(character);
            _marks.Add(new Mark(offset, ++offset, IsLiteral: true, _atLineStart));
            _atLineStart = false;
        }
    }

    /// <summary>How many characters from one on are stated to be a label; 0 where none are.</summary>
    public int StatedAt(int index) => _stated.GetValueOrDefault(index);

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

    public string Substring(int start, int length) => new(Characters(start, length));

    /// <summary>Copies characters for a label to be looked for among them; one that can be part of none is U+0000.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="window">Where they go.</param>
    /// <returns>How many there are: as many as the window holds, or fewer at the run's end.</returns>
    public int CopyLiteral(int start, Span<char> window)
    {
        var length = Math.Min(window.Length, Length - start);
        Characters(start, length).CopyTo(window);
        var marks = CollectionsMarshal.AsSpan(_marks).Slice(start, length);
        for (var i = 0; i < marks.Length; i++)
        {
            if (!marks[i].IsLiteral)
            {
                window[i] = LabelPattern.NotLiteral;
            }
        }

        return length;
    }

    /// <summary>Some of the characters as a run of their own.</summary>
    public FlowText Slice(int start, int length)
    {
        var slice = new FlowText(source);
        slice._content.AddRange(Characters(start, length));
        slice._marks.AddRange(CollectionsMarshal.AsSpan(_marks).Slice(start, length));
        foreach (var (index, stated) in _stated.Where(pair => pair.Key >= start && pair.Key + pair.Value <= start + length))
        {
            slice._stated.Add(index - start, stated);
        }

        return slice;
    }

    /// <summary>The characters and those of another run as one.</summary>
    public FlowText Join(FlowText next)
    {
        var joined = Slice(0, Length);
        joined._content.AddRange(next._content);
        joined._marks.AddRange(next._marks);
        foreach (var (index, stated) in next._stated)
        {
            joined._stated.Add(Length + index, stated);
        }

        return joined;
    }

    /// <summary>A text node of some characters, or null when there are none.</summary>
    public Text? ToText(int start, int length) =>
        length <= 0 ? null : new Text { Content = Substring(start, length), Span = SpanOf(start, length), Anchors = Anchors(start, length) };

    /// <inheritdoc />
    public override string ToString() => Substring(0, Length);

    private ReadOnlySpan<char> Characters(int start, int length) => CollectionsMarshal.AsSpan(_content).Slice(start, length);

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
