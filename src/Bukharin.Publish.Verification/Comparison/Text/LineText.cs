using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>A paragraph on its way to tokens: characters, where they come from, and what stands between them.</summary>
internal sealed class LineText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Origin)> _parts = [];
    private readonly List<LineEvent> _events = [];

    public int Length => _text.Length;

    public IReadOnlyList<LineEvent> Events => _events;

    public IReadOnlyList<(int Start, int Origin)> Parts => _parts;

    public void Append(ReadOnlySpan<char> text, int origin)
    {
        if (!text.IsEmpty)
        {
            _parts.Add((_text.Length, origin));
            _text.Append(text);
        }
    }

    public void Mark(int number) => _events.Add(new LineEvent(_text.Length, IsMark: true, number));

    public void Target(int number) => _events.Add(new LineEvent(_text.Length, IsMark: false, number));

    /// <summary>Takes the spaces at the end away, down to a length.</summary>
    public void TrimEnd(int downTo)
    {
        while (_text.Length > downTo && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    public void Clear()
    {
        _text.Clear();
        _parts.Clear();
        _events.Clear();
    }

    public override string ToString() => _text.ToString();
}
