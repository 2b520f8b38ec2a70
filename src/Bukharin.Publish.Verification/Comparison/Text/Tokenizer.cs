
namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Folds lines and parts them into words and characters of punctuation. The same for source and edition.</summary>
/// <param name="vocabulary">Numbers the tokens.</param>
/// <param name="punctuation">What the style's typography may have changed; null where it changes nothing.</param>
internal sealed class Tokenizer(WordNumbers vocabulary, PunctuationFolding? punctuation)
{
    private const string Dash = "\u2013";

    // The state of the line that is parted.
    private string _text = "";
    private LineText _line = new();
    private TokenStream _into = new();
    private List<PlacedEvent> _events = [];
    private int _nextEvent;
    private int _nextPosition;
    private int _part;
    private TokenGap _gap;
    private TokenFlags _first;

    /// <summary>Parts a line into tokens.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">What is true of its first token, apart from spaces.</param>
    /// <param name="into">Where the tokens go.</param>
    /// <param name="events">Where the places of marks and targets go.</param>
    public void Append(LineText line, TokenFlags first, TokenStream into, List<PlacedEvent> events)
    {
        (_text, _line, _into, _events, _first) = (line.ToString(), line, into, events, first);
        (_nextEvent, _nextPosition, _part) = (0, 0, 0);
        _gap = default;
        for (var i = 0; i < _text.Length; i = Step(i))
        {
            if (i >= _nextPosition)
            {
                PlaceEvents(i);
            }
        }

        PlaceEvents(_text.Length);
    }

    /// <summary>The characters of a token, folded as they are for comparison.</summary>
    public string TextOf(Token token) => TextOf(token.Text);

    /// <summary>The characters of a token, by the number of its text.</summary>
    public string TextOf(int text) => vocabulary[text];

    private int Step(int i)
    {
        var c = _text[i];
        if (CharacterClass.IsInvisible(c))
        {
            // A space behind it is not the one at the bracket before it.
            (_gap.IsInvisible, _gap.IsSpaceTaken) = (true, false);
            _gap.IsParted |= _gap.HasSpace;
            return i + 1;
        }

        if (CharacterClass.IsSpace(c))
        {
            _gap.IsLineEnd |= c == '\n';
            _gap.IsParted = false;
            _gap.IsThin |= c == LineText.ThinSpace && !_gap.HasSpace;
            _gap.HasSpace |= _gap.IsLineEnd || !_gap.IsSpaceTaken;
            return i + 1;
        }

        if (CharacterClass.IsWordAt(_text, i))
        {
            return Word(i);
        }

        if (punctuation is not null)
        {
            if (DashEnd(i) is > 0 and var end)
            {
                _gap.HasSpace = false;
                Add(Dash, i, end);
                _gap.IsGlued = true;
                return end;
            }

            if (c == '\u2026')
            {
                // Three full stops, which carry the ellipsis between them.
                Add(".", i, i + 1);
                Add(".", i, i);
                Add(".", i, i);
                return i + 1;
            }

            if (punctuation.Fold(c) is { } folded)
            {
                _gap.IsGlued |= punctuation.IsInnerSpaced;
                Add(folded, i, i + 1);
                _gap.IsGlued = punctuation.IsInnerSpaced;
                return i + 1;
            }
        }

        return Sign(i);
    }

    private int Word(int start)
    {
        var end = start;
        var isPlain = true;
        var wordEnd = start;
        while (end < _text.Length && (CharacterClass.IsInvisible(_text[end]) || CharacterClass.IsWordAt(_text, end)))
        {
            if (CharacterClass.IsInvisible(_text[end]))
            {
                isPlain = false;
                end++;
                continue;
            }

            isPlain &= _text[end] < '\u0300';
            end += char.IsHighSurrogate(_text[end]) ? 2 : 1;
            wordEnd = end;
            while (end < _text.Length && char.IsAsciiLetterOrDigit(_text[end]))
            {
                wordEnd = ++end;
            }
        }

        for (; _nextEvent < _line.Events.Count && _line.Events[_nextEvent].Position < wordEnd; _nextEvent++)
        {
            var inside = _line.Events[_nextEvent];
            _events.Add(new PlacedEvent(inside.IsMark, inside.Number, _into.Count, InWord: NormalForm.Of(_text.AsSpan(start, inside.Position - start)).Length));
        }

        var word = _text.AsSpan(start, wordEnd - start);
        if (isPlain)
        {
            Add(word, start, wordEnd);
        }
        else
        {
            Add(NormalForm.Of(word), start, wordEnd);
        }

        return wordEnd;
    }

    /// <summary>A character of punctuation with the combining marks on it; what has no form is not between them.</summary>
    private int Sign(int start)
    {
        var end = CharacterClass.EndOfSign(_text, start);
        var isLone = end == start + 1 && char.IsSurrogate(_text[start]);

        // Half of a surrogate pair has no normal form; it stands for itself.
        var sign = _text.AsSpan(start, end - start);
        if (isLone || (end == start + 1 && sign[0] < '\u0300'))
        {
            Add(sign, start, end);
        }
        else
        {
            Add(NormalForm.Of(sign), start, end);
        }

        return end;
    }

    private void Add(ReadOnlySpan<char> folded, int start, int end)
    {
        while (_part + 1 < _line.Parts.Count && _line.Parts[_part + 1].Start <= start)
        {
            _part++;
        }

        var (partStart, origin) = _line.Parts[_part];
        var flags = _first;
        if (_gap.HasSpace)
        {
            flags |= _gap.IsGlued ? TokenFlags.FoldedSpaceBefore : TokenFlags.SpaceBefore;
        }

        flags |= _gap.IsInvisible ? TokenFlags.InvisibleBefore : TokenFlags.None;
        flags |= _gap.IsSpaceParted ? TokenFlags.PartedSpaceBefore : TokenFlags.None;
        flags |= _gap.IsThin && _gap.HasSpace ? TokenFlags.ThinSpaceBefore : TokenFlags.None;
        flags |= _gap.IsBehindMark ? TokenFlags.SpaceBehindMark : TokenFlags.None;
        flags |= _gap.IsSpaceBeforeMark ? TokenFlags.SpaceBeforeMark : TokenFlags.None;
        if (punctuation is not null && end > start && !_text.AsSpan(start, end - start).SequenceEqual(folded))
        {
            var reading = NormalForm.Of(_text.AsSpan(start, end - start));
            if (!folded.SequenceEqual(reading))
            {
                _into.Readings[_into.Count] = reading;
            }
        }

        for (var part = _part + 1; part < _line.Parts.Count && _line.Parts[part].Start < end; part++)
        {
            _into.BeginPart(NormalForm.Of(_text.AsSpan(start, _line.Parts[part].Start - start)).Length, _line.Parts[part].Origin);
        }

        _into.Add(new Token(vocabulary.IdOf(folded), flags, origin, start - partStart));
        _first = TokenFlags.None;
        _gap = default;
    }

    private void PlaceEvents(int position)
    {
        for (; _nextEvent < _line.Events.Count && _line.Events[_nextEvent].Position <= position; _nextEvent++)
        {
            var placed = _line.Events[_nextEvent];
            _events.Add(new PlacedEvent(placed.IsMark, placed.Number, _into.Count, InWord: 0) { BeginsLine = _gap.IsLineEnd });

            // Space before a mark is the compositor's; what counts stands behind it. The end of a line is the author's, and so is a
            // space that a character without width keeps apart from the mark.
            _gap.IsSpaceBeforeMark |= placed.IsMark && (_gap.HasSpace || placed.IsApart);
            _gap.HasSpace &= !placed.IsMark || _gap.IsLineEnd || _gap.IsParted;
            _gap.IsInvisible &= !placed.IsMark;
            _gap.IsThin &= _gap.HasSpace;
            _gap.IsBehindMark |= placed.HasThinSpace;
            _gap.IsSpaceParted |= placed.IsMark && _gap.IsParted;
            _gap.IsParted &= !placed.IsMark;
            _gap.IsSpaceTaken = placed.IsMark ? placed.TakesSpace : _gap.IsSpaceTaken;
        }

        _nextPosition = _nextEvent < _line.Events.Count ? _line.Events[_nextEvent].Position : int.MaxValue;
    }

    /// <summary>The end of a dash that begins here, with nothing of the spaces around it; 0 where none does.</summary>
    private int DashEnd(int i) => _text[i] is '\u2013' or '\u2014' ? i + 1
        : _text[i] == '-' ? HyphenDashes.End(_text, i, _gap.HasSpace || _gap.IsSpaceBeforeMark, NextMark(), NextApart(), punctuation!.IsInnerSpaced) : 0;

    /// <summary>The place of the next mark, whatever else stands before it; the end of the line where there is none.</summary>
    private int NextMark()
    {
        for (var i = _nextEvent; i < _line.Events.Count; i++)
        {
            if (_line.Events[i].IsMark)
            {
                return _line.Events[i].Position;
            }
        }

        return _text.Length;
    }

    /// <summary>The place of the next mark, where another stands there too with a space between them that is no compositor's; -1 where none does.</summary>
    private int NextApart()
    {
        var at = NextMark();
        for (var i = _nextEvent; i < _line.Events.Count && _line.Events[i].Position <= at; i++)
        {
            if (_line.Events[i].IsApart)
            {
                return at;
            }
        }

        return -1;
    }
}
