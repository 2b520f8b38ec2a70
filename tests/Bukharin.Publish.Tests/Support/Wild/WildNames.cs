namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Names of persons, places and things: their marks in a text, and the lists of its front matter.</summary>
internal static class WildNames
{
    private static readonly string[] Kinds = ["person", "place", "thing"];
    private static readonly string[] Keys = ["corrie", "rock", "emma", "x-1", "das_Haus", "Ж"];

    /// <summary>The attributes of a mark.</summary>
    public static string Attributes(Dice dice) => $"{{.{dice.Of(Kinds)}{(dice.OnceIn(2) ? $" key={dice.Of(Keys)}" : "")}}}";

    /// <summary>Lists of some names; empty for none.</summary>
    public static string Lists(Dice dice) => string.Concat(Kinds.Where(_ => dice.OnceIn(2)).Select(kind => $"{kind}s:\n{string.Concat(Keys.Where(_ => dice.OnceIn(2)).Append("last").Select(key => Entry(dice, key)))}"));

    private static string Entry(Dice dice, string key)
    {
        string[] more =
        [
            $"    sort: \"{dice.Of("Corrie, Tam", "Rock", "x 'y'", "Éa")}\"\n", $"    description: \"{dice.Of("master of the *boat*", "a 'rock' -- so", "(see there)", "5 ft. [sic]")}\"\n", "    ref: https://example.org/a?b=c\n",
        ];
        return $"  - key: {key}\n    name: \"{dice.Of("Tam Corrie", "The Rock", "'Emma'", "O'Neill, A.", "Ж. Б.", "x -- y", "S. S.")}\"\n{string.Concat(more.Where(_ => dice.OnceIn(3)))}";
    }
}
