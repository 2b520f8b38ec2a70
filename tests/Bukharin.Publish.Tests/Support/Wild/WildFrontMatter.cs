using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Front matter of any of the keys.</summary>
internal static class WildFrontMatter
{
    /// <summary>Every language with rules for its punctuation, variants of some, and two without.</summary>
    public static readonly ImmutableArray<string> Languages =
    [
        "en", "en-GB", "en-US", "fr", "fr-FR", "fr-CA", "fr-CH", "de", "de-CH", "de-AT", "ru", "it", "it-CH", "es", "es-MX", "pt", "pt-BR", "nl", "pl", "cs", "sv", "da", "nb", "nn", "no", "fi", "el", "uk", "hu",
        "la", "tr",
    ];

    private static readonly ImmutableArray<string> Titles =
    [
        "T", "A Letter", "\"He said 'no'\" -- a title", "The *Odd* Title", "Titel: mit Punkt", "1. Of stairs", "L'homme", new string('x', 70),
        "Ein sehr langer Titel, der auf keine Zeile passt und darum umbrochen wird",
    ];

    /// <summary>The least that there must be.</summary>
    public static string Least(string language) => $"title: T\nlang: {language}\nsource: none\n";

    /// <summary>Any of the keys, without the fences.</summary>
    public static string Of(Dice dice, WildStyle style)
    {
        string[] optional =
        [
            $"author: {dice.Of("A", "Anna Reed", "O'Neill", "[A, B, C]", "{ name: Anna Reed, role: edt }")}\n", $"date: {dice.Of("1901", "1901-02-03", "spring of 1901")}\n", "issued: 1962\n",
            $"subtitle: {Title(dice)}\n", "publisher: Marsh Press\n", "rights: Free to copy.\n", "description: A \"ferryman\" answers -- once.\n", "subject: [Ferries, Letters]\n",
            "identifier: urn:example:x\n", Correspondence(dice), "editorial: Square brackets are the editor's.\n", "revision: second edition\n", $"style: {style.Style.Name}\n",
            $"printing: {dice.Of("2", "{ number: 3, date: 1902 }", "{ number: 12, date: 1902-05-06 }")}\n", $"isbn: {dice.Of("978-3-16-148410-0", "{ print: 978-3-16-148410-0, epub: 9780306406157 }")}\n", $"published: {dice.Of("1902", "1902-05")}\n",
            $"list-of-figures: {dice.Of("true", "false")}\n", $"list-of-tables: {dice.Of("true", "false")}\n", $"registers: {dice.Of("true", "false")}\n", "sort: \"Lists, as they sort it\"\n", "modified: 1903-04-05\n",
            WildNames.Lists(dice), ClassWork(dice),
        ];
        var chosen = string.Concat(optional.Where(_ => dice.OnceIn(3)));
        var source = dice.Of("source: none\n", "source: \"From a notebook, 1901.\"\n", "source:\n  - One line.\n  - \"Another -- 'line'\"\n");
        return $"title: {Title(dice)}\nlang: {dice.Of(Languages.AsSpan())}\n{source}{chosen}";
    }

    /// <summary>Questions with answers or without, tasks and a word bank.</summary>
    public static string ClassWork(Dice dice)
    {
        string[] keys = [$"questions:\n{Asked(dice)}", $"tasks:\n{Asked(dice)}", $"words:\n{Listed(dice, () => Quoted(Saying(dice)))}"];
        return string.Concat(keys.Where(_ => dice.OnceIn(2)));
    }

    /// <summary>Words such as a class is asked: with looks, raised and lowered, and with punctuation.</summary>
    public static string Saying(Dice dice) => dice.Several(1, 5, " ", () => dice.Of(
        "Who", "is", "*writing*,", "**not** so", "5^th^", "H~2~O", "\\*", "'so'", "-- and", "why?", "§ 3", "1)", "it's", "...", "***all***", "x*y*z", "l'homme", "S.", "Ж", "5'", "*a*^b^", "«da»", "[x", "a/b"));

    private static string Asked(Dice dice) => Listed(dice, () => dice.OnceIn(2) ? Quoted(Saying(dice)) : $"{{ ask: {Quoted(Saying(dice))}, answer: {Quoted(Saying(dice))} }}");

    private static string Listed(Dice dice, Func<string> make) => $"{dice.Several(1, 4, "\n", () => $"  - {make()}")}\n";

    private static string Correspondence(Dice dice)
    {
        string[] keys =
        [
            $"number: {dice.Of("7", "'12a'", "'[3]'")}", $"from: {dice.Of("Anna Reed", "[A, \"O'Neill\"]", "{ name: The Board; of Lights, ref: 'https://example.org/b', kind: body }")}",
            $"to: {dice.Of("B", "[A, B, C]", "\"the 'Ferry' Office\"")}", $"place: {dice.Of("Ferry", "{ name: Ferry, ref: 'https://example.org/f' }")}",
            $"date: {dice.Of("1901", "1901-02", "1901-02-03", "1901-02-03?", "1901-02~", "1901%", "190X", "19XX", "1901-XX", "1901-02-XX", "1901-23", "1901-02-03/05", "1901-02-28/1901-03-01", "1901-02/1902-03", "../1901-02-03", "1901-02-03/..", "-0043-03-15", "1901-01-01~/1901-02?")}",
            "archive: Marsh Archive", "shelf-mark: \"Box 7, '9'\"", $"base: {dice.Of("autograph", "copy", "draft", "typescript", "telegram", "facsimile", "print")}", $"printed: {dice.Of("yes", "no", "Marsh Papers 3", "[\"One; two\", Three]")}",
        ];
        var chosen = keys.Where(_ => dice.OnceIn(2)).ToList();
        return $"correspondence:\n{string.Concat((chosen.Count == 0 ? keys[..1] : [.. chosen]).Select(key => $"  {key}\n"))}";
    }

    private static string Title(Dice dice) => Quoted(dice.Of(Titles.AsSpan()));

    private static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";
}
