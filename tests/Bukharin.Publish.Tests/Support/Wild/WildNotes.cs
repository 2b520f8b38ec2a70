using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>The notes of a text in the making: a mark is given where it is asked for, and the notes are written below.</summary>
internal sealed partial class WildNotes(Dice dice)
{
    private const int Most = 60;

    private readonly Dictionary<int, string> _held = [];
    private int _marks;
    private int _written;

    /// <summary>The mark of one note more.</summary>
    public string Mark() => string.Create(CultureInfo.InvariantCulture, $"[^{++_marks}]");

    /// <summary>A further mark of a note that has one; where none has, a word.</summary>
    public string Again() => _marks == 0 ? "x" : string.Create(CultureInfo.InvariantCulture, $"[^{1 + dice.Below(_marks)}]");

    /// <summary>The mark of one note more, of which is known what it holds.</summary>
    public string MarkOf(string blocks)
    {
        var mark = Mark();
        _held[_marks] = blocks;
        return mark;
    }

    /// <summary>The notes whose marks have been given; notes may have marks of their own, which no text may.</summary>
    /// <param name="blocks">Makes what a note holds.</param>
    public string Write(Func<string> blocks)
    {
        var text = new StringBuilder();
        while (_written < _marks && _written <= Most)
        {
            // A text of nothing but notes to notes tells little: most are taken out again.
            var before = _marks;
            var held = _held.GetValueOrDefault(_written + 1) ?? blocks();
            if (!dice.OnceIn(40))
            {
                held = Marks().Replace(held, "x");
                _marks = before;
            }

            text.Append(CultureInfo.InvariantCulture, $"[^{++_written}]: ").Append(held.Trim().Replace("\n", "\n    ", StringComparison.Ordinal)).Append("\n\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\[\^\d+\]")]
    private static partial Regex Marks();
}
