using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>The notes of a text in the making: a mark is given where it is asked for, and the notes are written below.</summary>
internal sealed class WildNotes(Dice dice)
{
    private int _marks;
    private int _written;

    /// <summary>The mark of one note more.</summary>
    public string Mark() => string.Create(CultureInfo.InvariantCulture, $"[^{++_marks}]");

    /// <summary>The notes whose marks have been given; notes may have marks of their own, which no text may.</summary>
    /// <param name="blocks">Makes what a note holds.</param>
    public string Write(Func<string> blocks)
    {
        var text = new StringBuilder();
        while (_written < _marks)
        {
            // A text of nothing but notes to notes tells little: most are taken out again.
            var before = _marks;
            var held = blocks();
            if (!dice.OnceIn(40))
            {
                held = Regex.Replace(held, @"\[\^\d+\]", "x");
                _marks = before;
            }

            text.Append(CultureInfo.InvariantCulture, $"[^{++_written}]: ").Append(held.Trim().Replace("\n", "\n    ", StringComparison.Ordinal)).Append("\n\n");
            if (_written > 60)
            {
                break;
            }
        }

        return text.ToString();
    }
}
