using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes letters and figures of hyphenation patterns, so that a reader gets to what they mean: the file's form stays whole.</summary>
internal static class PatternMutations
{
    private const string Opening = "(this,";

    private static readonly string[] Letters = ["a", "e", "n", "s", "_", "é", "ж", "ά", "'\u0301'", "'\u00AD'", "'\u200D'", "'.'", "'-'", "'ffi'"];

    /// <summary>A file with some keys and numbers changed.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="patterns">The file.</param>
    public static string Of(Dice dice, string patterns)
    {
        var first = patterns.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        for (var changes = 1 + dice.Below(dice.OnceIn(4) ? 300 : 20); changes > 0; changes--)
        {
            var place = first + dice.Below(patterns.Length - first - 1);
            if (patterns[place + 1] == ':' && char.IsLetter(patterns[place]))
            {
                patterns = patterns[..place] + dice.Of<string>(Letters) + patterns[(place + 1)..];
            }
            else if (char.IsAsciiDigit(patterns[place]))
            {
                patterns = dice.Below(3) switch
                {
                    0 when patterns[place + 1] == '}' => patterns.Insert(place + 1, $",{dice.Of<string>(Letters)}:{dice.Below(12)}"),
                    1 when patterns[place + 1] == '}' => patterns.Insert(place + 1, Nested(dice, 1 + dice.Below(dice.OnceIn(10) ? 240 : 8))),
                    _ => patterns[..place] + dice.Below(10) + patterns[(place + 1)..],
                };
            }
        }

        return patterns;
    }

    private static string Nested(Dice dice, int depth) =>
        "," + string.Concat(Enumerable.Repeat(dice.Of<string>(Letters) + ":{", depth)) + "a:1" + new string('}', depth);
}
