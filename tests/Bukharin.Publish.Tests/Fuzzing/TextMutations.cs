using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes lines, words and characters of a text.</summary>
internal static class TextMutations
{
    /// <summary>A text with some changes.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="text">The text.</param>
    /// <param name="other">Another, whose parts may come into this one.</param>
    /// <param name="tokens">What may come in besides.</param>
    public static string Of(Dice dice, string text, string other, Func<Dice, string> tokens)
    {
        for (var changes = 1 + dice.Below(dice.OnceIn(4) ? 25 : 4); changes > 0 && text.Length > 0; changes--)
        {
            text = dice.OnceIn(2) ? WithOtherLines(dice, text, other, tokens) : WithOtherCharacters(dice, text, other, tokens);
        }

        return text;
    }

    private static string WithOtherCharacters(Dice dice, string text, string other, Func<Dice, string> tokens)
    {
        var place = dice.Below(text.Length);
        var end = Math.Min(text.Length, place + 1 + dice.Below(dice.OnceIn(5) ? 400 : 12));
        return dice.Below(7) switch
        {
            0 => text.Remove(place, end - place),
            1 => text.Insert(place, tokens(dice)),
            2 => text[..place] + tokens(dice) + text[end..],
            3 => text.Insert(place, text[place..end]),
            4 => text.Insert(place, string.Concat(Enumerable.Repeat(tokens(dice), 1 + dice.Below(dice.OnceIn(8) ? 2000 : 20)))),
            5 => text[..place] + (other.Length == 0 ? "" : other[dice.Below(other.Length)..]),
            _ => text[..place],
        };
    }

    private static string WithOtherLines(Dice dice, string text, string other, Func<Dice, string> tokens)
    {
        var lines = text.Split('\n').ToList();
        var place = dice.Below(lines.Count);
        switch (dice.Below(8))
        {
            case 0:
                lines.RemoveAt(place);
                break;
            case 1:
                lines.Insert(place, lines[dice.Below(lines.Count)]);
                break;
            case 2:
                var others = other.Split('\n');
                lines.Insert(place, others[dice.Below(others.Length)]);
                break;
            case 3:
                lines[place] = dice.Of("  ", "    ", "\t", "> ", "- ", "1) ", "   a) ", ": ", "# ", "| ") + lines[place];
                break;
            case 4:
                lines[place] = lines[place].TrimStart();
                break;
            case 5:
                (lines[0], lines[place]) = (lines[place], lines[0]);
                break;
            case 6:
                lines[place] += tokens(dice);
                break;
            default:
                lines.Insert(place, "");
                break;
        }

        return string.Join(dice.OnceIn(30) ? "\r\n" : "\n", lines);
    }
}
