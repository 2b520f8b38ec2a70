using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Changes values of a YAML file, which stays one: so a reader gets to what values mean.</summary>
internal static partial class YamlMutations
{
    private static readonly string[] Values = ["none", "true", "false", "0", "1", "7", "100%", "3%", "0.5pt", "12pt", "40mm", "\"\"", "\"[\u202E]\"", "[]", "{}", "classic", "\"#123456\"", "en", "book"];

    /// <summary>A file with some values changed.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="yaml">The file.</param>
    /// <param name="other">Another of its kind, whose values may come into this one.</param>
    public static string Of(Dice dice, string yaml, string other)
    {
        var lines = yaml.Split('\n');
        var places = Places(lines);
        var donors = Places(other.Split('\n')).ToLookup(place => place.Key, place => place.Value);
        for (var changes = 1 + dice.Below(dice.OnceIn(4) ? 12 : 3); changes > 0 && places.Count > 0; changes--)
        {
            var (line, key, value) = dice.Of(places.ToArray());
            var same = donors[key].ToArray();
            var changed = dice.Below(8) switch
            {
                < 3 when Number().Match(value) is { Success: true } number => value[..number.Index] + Changed(dice, number.Value) + value[(number.Index + number.Length)..],
                < 6 when same.Length > 0 => dice.Of(same),
                6 => dice.Of(places.ToArray()).Value,
                _ => dice.Of<string>(Values),
            };
            lines[line] = lines[line][..(Value().Match(lines[line]).Groups["value"].Index)] + changed;
        }

        return string.Join('\n', lines);
    }

    private static string Changed(Dice dice, string number)
    {
        var value = double.Parse(number, CultureInfo.InvariantCulture);
        var changed = dice.Below(7) switch { 0 => 0, 1 => value * 2, 2 => value / 2, 3 => value + 1, 4 => value * 10, 5 => value - 1, _ => value * (0.8 + (dice.Below(40) / 100.0)) };
        return number.Contains('.', StringComparison.Ordinal) || dice.OnceIn(3) ? changed.ToString("0.##", CultureInfo.InvariantCulture) : changed.ToString("0", CultureInfo.InvariantCulture);
    }

    private static List<(int Line, string Key, string Value)> Places(string[] lines) =>
        [.. lines.Select((line, i) => (i, Match: Value().Match(line))).Where(place => place.Match.Success).Select(place => (place.i, place.Match.Groups["key"].Value, place.Match.Groups["value"].Value))];

    [GeneratedRegex(@"^\s*(- )?(?<key>[\w-]+): +(?<value>[^\s#{\[|>][^#]*)")]
    private static partial Regex Value();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
