using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A line of the source as an edition has it, with glosses taken out and marks where a compositor puts them.</summary>
/// <remarks>
/// Where a gloss is taken out the space before it goes, and at a line's beginning the space after it. Its mark follows the
/// punctuation and then the closing quotation marks behind it, but stays before a dash and inside a parenthesis (Chicago
/// Manual of Style, 17th edition, 14.26). All other marks stand where they are.
/// </remarks>
internal sealed class ExpectedLine
{
    private readonly List<int> _waiting = [];
    private int _start;
    private int? _heldSpace;

    public LineText Text { get; } = new();

    /// <summary>Begins the words of a line, behind what is put before them.</summary>
    public void Begin() => _start = Text.Length;

    public void Words(string words, int origin)
    {
        if (_waiting.Count > 0)
        {
            if (Text.Length == _start)
            {
                Settle();
                words = words.TrimStart(' ');
            }
            else if (words == " ")
            {
                // It goes with the gloss where another one follows.
                Release();
                _heldSpace = origin;
                return;
            }
            else
            {
                Release();
                var end = _waiting.Count > 0 ? PunctuationEnd(words) : 0;
                Text.Append(words.AsSpan(0, end), origin);
                if (end == words.Length)
                {
                    return;
                }

                Settle();

                // The rest keeps its offset in the node: a part that begins later in it.
                Rest(words, end, origin);
                return;
            }
        }

        Text.Append(words, origin);
    }

    public void Label(string label, int origin)
    {
        Release();
        Settle();
        Text.Append(label, origin);
    }

    public void Bracket(string bracket, int origin)
    {
        Release();
        Settle();
        Text.Append(bracket, origin);
    }

    public void LineEnd(int origin)
    {
        Release();
        Settle();
        Text.Append("\n", origin);
    }

    /// <summary>A mark that stands where it is.</summary>
    public void Mark(int note)
    {
        Release();
        Settle();
        Text.Mark(note);
    }

    /// <summary>The mark of a gloss that is taken out here.</summary>
    public void Gloss(int note)
    {
        _heldSpace = null;
        Text.TrimEnd(_start);
        _waiting.Add(note);
    }

    public void Target(int target) => Text.Target(target);

    public void End()
    {
        Release();
        Settle();
    }

    /// <summary>Makes the origin of the later part of a node's words, from that of the whole and the index of its first character.</summary>
    public required Func<int, int, int> OriginAt { get; init; }

    private void Rest(string words, int offset, int origin) =>
        Text.Append(words.AsSpan(offset), offset == 0 ? origin : OriginAt(origin, offset));

    private void Release()
    {
        if (_heldSpace is { } origin)
        {
            _heldSpace = null;
            Settle();
            Text.Append(" ", origin);
        }
    }

    private void Settle()
    {
        foreach (var note in _waiting)
        {
            Text.Mark(note);
        }

        _waiting.Clear();
    }

    private static int PunctuationEnd(string words)
    {
        var end = 0;
        while (end < words.Length && ".,;:!?\u2026".Contains(words[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < words.Length && IsClosing(words, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsClosing(string words, int i) => words[i] switch
    {
        '"' or '\u201D' or '\u201C' or '\u00BB' or '\u203A' => true,
        // An apostrophe begins or joins a word; a closing mark has none behind it.
        '\'' or '\u2019' => i + 1 == words.Length || !char.IsLetter(words[i + 1]),
        _ => false,
    };
}
