using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>A paragraph on its way to tokens: characters, where they come from, and what stands between them.</summary>
internal sealed class LineText
{
    /// <summary>What a compositor sets between two marks, and between a mark and a superscript.</summary>
    public const char ThinSpace = '\u2009';

    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>Whether it ends in a character without width.</summary>
    public bool EndsInvisibly => _text.Length > 0 && CharacterClass.IsInvisible(_text[^1]);

    public List<LineEvent> Events { get; } = [];

    public List<(int Start, int Origin)> Parts { get; } = [];

    public void Append(ReadOnlySpan<char> text, int origin)
    {
        if (!text.IsEmpty)
        {
            Parts.Add((_text.Length, origin));
            _text.Append(text);
        }
    }

    /// <summary>Puts a note's mark here.</summary>
    /// <remarks>The space between two marks is a compositor's, who keeps 1 and 2 from being 12; it parts no word. The end of a line does.</remarks>
    /// <param name="number">Its number among the marks of the line.</param>
    /// <param name="takesSpace">Whether the spaces behind it are none of the words'.</param>
    /// <param name="isBeforeRaised">Whether such a space stands between it and a superscript.</param>
    public void Mark(int number, bool takesSpace = false, bool isBeforeRaised = false)
    {
        var (isApart, hasThinSpace) = (false, isBeforeRaised);
        var last = Events.FindLastIndex(one => one.IsMark);
        if (last >= 0 && Events[last].Position is var before && before < _text.Length && _text.ToString(before, _text.Length - before).All(CharacterClass.IsSpaceInLine))
        {
            isApart = _text.ToString(before, _text.Length - before).AsSpan().ContainsAnyExcept(ThinSpace);
            hasThinSpace |= before < _text.Length;
            _text.Length = before;
            Parts.RemoveAll(part => part.Start >= before && part.Start > 0);
            for (var i = last + 1; i < Events.Count; i++)
            {
                Events[i] = Events[i] with { Position = before };
            }
        }

        Events.Add(new LineEvent(_text.Length, IsMark: true, number, takesSpace, isApart, hasThinSpace));
    }

    /// <summary>Takes the spaces away, the first of them a thin one, that keep a mark apart from a superscript behind it: an edition has one there in any case.</summary>
    /// <param name="isRaised">Whether an origin is of raised words.</param>
    public void TakeSpacesBeforeRaised(Func<int, bool> isRaised)
    {
        foreach (var at in Events.Where(one => one.IsMark).Select(one => one.Position).Distinct().OrderDescending().ToList())
        {
            var end = at;
            while (end < _text.Length && (end == at ? _text[end] == ThinSpace : CharacterClass.IsSpaceInLine(_text[end])))
            {
                end++;
            }

            if (end == at || end == _text.Length || !Parts.Exists(part => part.Start == end && isRaised(part.Origin)))
            {
                continue;
            }

            _text.Remove(at, end - at);
            Parts.RemoveAll(part => part.Start >= at && part.Start < end);
            for (var i = 0; i < Parts.Count; i++)
            {
                Parts[i] = Parts[i].Start > at ? (Parts[i].Start - (end - at), Parts[i].Origin) : Parts[i];
            }

            for (var i = 0; i < Events.Count; i++)
            {
                Events[i] = Events[i].Position > at ? Events[i] with { Position = Math.Max(at, Events[i].Position - (end - at)) } : Events[i];
            }
        }
    }

    public void Target(int number) => Events.Add(new LineEvent(_text.Length, IsMark: false, number));

    /// <summary>Takes the spaces at the end away, down to a length.</summary>
    public void TrimEnd(int downTo)
    {
        while (_text.Length > downTo && CharacterClass.IsSpaceInLine(_text[^1]))
        {
            _text.Length--;
        }

        // Nothing is left of these, and what comes next begins before them.
        Parts.RemoveAll(part => part.Start >= _text.Length && part.Start > 0);

        // A marked name that began behind them begins where they stood.
        for (var i = Events.Count - 1; i >= 0 && Events[i].Position > _text.Length; i--)
        {
            Events[i] = Events[i] with { Position = _text.Length };
        }
    }

    public void Clear()
    {
        _text.Clear();
        Parts.Clear();
        Events.Clear();
    }

    public override string ToString() => _text.ToString();
}
