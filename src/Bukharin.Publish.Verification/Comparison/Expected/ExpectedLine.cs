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
    private const string Stops = ".,;:!?\u2026";
    private const string QuotationMarks = "\"'“”‟‘’‛«»‹›";

    private readonly List<Lifted> _waiting = [];
    private int _start;
    private int _wordsFrom;
    private bool _hasMark;
    private int? _heldSpace;

    public LineText Text { get; } = new();

    /// <summary>Where the brackets of the glosses stood that have been taken out, by the numbers of their notes.</summary>
    public List<(int Note, ExpectedGlossPlace Place)> GlossPlaces { get; } = [];

    private bool IsFirst => Text.Length == _start && !_hasMark;

    /// <summary>Begins the words of a line, behind what is put before them.</summary>
    public void Begin() => (_start, _wordsFrom) = (Text.Length, Text.Length);

    public void Words(string words, int origin)
    {
        if (_waiting.Count > 0 && words == " ")
        {
            // It goes with the gloss where another one follows.
            Release();
            _heldSpace = origin;
            return;
        }

        Release();
        if (_waiting.Count == 0)
        {
            Text.Append(words, origin);
        }
        else if (IsFirst)
        {
            Settle(isCloseAfter: !words.StartsWith(' '));
            Rest(words, words.Length - words.TrimStart(' ').Length, origin);
        }
        else
        {
            var end = PunctuationEnd(words);
            Text.Append(words.AsSpan(0, end), origin);
            _waiting.ForEach(gloss => gloss.Behind += end);
            if (end < words.Length)
            {
                Settle(isCloseAfter: false);
                Rest(words, end, origin);
            }
        }
    }

    public void Label(string label, int origin)
    {
        Release();
        Settle(isCloseAfter: true);
        Text.Append(label, origin);
        _wordsFrom = Text.Length;
    }

    public void Bracket(string bracket, int origin)
    {
        Release();
        Settle(isCloseAfter: true);
        Text.Append(bracket, origin);
    }

    public void LineEnd(int origin)
    {
        Release();
        Settle(isCloseAfter: true);
        Text.Append("\n", origin);
    }

    /// <summary>A mark that stands where it is.</summary>
    public void Mark(int note)
    {
        Release();
        Settle(isCloseAfter: true);
        AddMark(note);
    }

    /// <summary>The mark of a gloss that is taken out here.</summary>
    public void Gloss(int note)
    {
        var length = Text.Length;
        Text.TrimEnd(_wordsFrom);
        _waiting.Add(new Lifted(note, HasSpace: _heldSpace is not null || Text.Length < length));
        _heldSpace = null;
    }

    public void Target(int target) => Text.Target(target);

    public void End()
    {
        Release();
        Settle(isCloseAfter: false);
    }

    /// <summary>Makes the origin of the later part of a node's words, from that of the whole and the index of its first character.</summary>
    public required Func<int, int, int> OriginAt { get; init; }

    private void Rest(string words, int offset, int origin) =>
        Text.Append(words.AsSpan(offset), offset == 0 ? origin : OriginAt(origin, offset));

    private void Release()
    {
        if (_heldSpace is { } origin)
        {
            var isFirst = IsFirst;
            _heldSpace = null;
            Settle(isCloseAfter: false);
            if (!isFirst)
            {
                Text.Append(" ", origin);
            }
        }
    }

    /// <summary>Puts the marks of the glosses that wait for one here.</summary>
    /// <param name="isCloseAfter">Whether what follows the last of their brackets follows it without a space.</param>
    private void Settle(bool isCloseAfter)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        var (isFirst, told) = (IsFirst, PunctuationBefore());
        for (var i = 0; i < _waiting.Count; i++)
        {
            var gloss = _waiting[i];
            var place = new RecoveredGlossPlace(
                gloss.Behind,
                IsClose: !gloss.HasSpace && !(isFirst && i == 0),
                IsCloseAfter: isFirst && isCloseAfter && i == _waiting.Count - 1);
            GlossPlaces.Add((gloss.Note, new ExpectedGlossPlace(place, told)));
            AddMark(gloss.Note);
        }

        _waiting.Clear();
    }

    private void AddMark(int note)
    {
        Text.Mark(note);
        _wordsFrom = Text.Length;
        _hasMark = true;
    }

    /// <summary>How many stops, and closing quotation marks behind them, the words end in since the last label or mark.</summary>
    private int PunctuationBefore()
    {
        var words = Text.ToString().AsSpan(_wordsFrom);
        var stops = words.TrimEnd(QuotationMarks);
        return words.Length - stops.TrimEnd(Stops).Length;
    }

    private static int PunctuationEnd(string words)
    {
        var end = 0;
        while (end < words.Length && Stops.Contains(words[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < words.Length && IsClosing(words, end))
        {
            end++;
        }

        return end;
    }

    /// <remarks>Whatever its form, a mark that a word begins behind opens or joins; any other closes.</remarks>
    private static bool IsClosing(string words, int i)
    {
        var behind = words.AsSpan(i).TrimStart(QuotationMarks);
        return behind.Length < words.Length - i && (behind.IsEmpty || !char.IsLetterOrDigit(behind[0]));
    }

    /// <summary>A gloss that has been taken out and waits for its mark.</summary>
    private sealed record Lifted(int Note, bool HasSpace)
    {
        /// <summary>How many characters its mark has been moved behind.</summary>
        public int Behind { get; set; }
    }
}
