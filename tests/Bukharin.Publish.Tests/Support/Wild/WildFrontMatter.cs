using System.Collections.Immutable;
using Bukharin.Publish.Styling;

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
    public static string Of(Dice dice, Style style)
    {
        string[] optional =
        [
            $"author: {dice.Of("A", "Anna Reed", "O'Neill", "[A, B, C]", "{ name: Anna Reed, role: edt }")}\n", $"date: {dice.Of("1901", "1901-02-03", "spring of 1901")}\n", "issued: 1962\n",
            $"subtitle: {Title(dice)}\n", "publisher: Marsh Press\n", "rights: Free to copy.\n", "description: A \"ferryman\" answers -- once.\n", "subject: [Ferries, Letters]\n",
            "identifier: urn:example:x\n", Correspondence(dice), "editorial: Square brackets are the editor's.\n", "revision: second edition\n", $"style: {style.Name}\n",
        ];
        var chosen = string.Concat(optional.Where(_ => dice.OnceIn(3)));
        var source = dice.Of("source: none\n", "source: \"From a notebook, 1901.\"\n", "source:\n  - One line.\n  - \"Another -- 'line'\"\n");
        return $"title: {Title(dice)}\nlang: {dice.Of(Languages.AsSpan())}\n{source}{chosen}";
    }

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

    private static string Title(Dice dice) => $"'{dice.Of(Titles.AsSpan()).Replace("'", "''", StringComparison.Ordinal)}'";
}
