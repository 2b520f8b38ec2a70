using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>A paragraph on its way to tokens: characters, where they come from, and what stands between them.</summary>
internal sealed class LineText
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

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

    public void Mark(int number) => Events.Add(new LineEvent(_text.Length, IsMark: true, number));

    public void Target(int number) => Events.Add(new LineEvent(_text.Length, IsMark: false, number));

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
        Parts.Clear();
        Events.Clear();
    }

    public override string ToString() => _text.ToString();
}
