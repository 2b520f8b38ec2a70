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
            "identifier: urn:example:x\n", "editorial: Square brackets are the editor's.\n", "revision: second edition\n", $"style: {style.Name}\n",
        ];
        var chosen = string.Concat(optional.Where(_ => dice.OnceIn(3)));
        var source = dice.Of("source: none\n", "source: \"From a notebook, 1901.\"\n", "source:\n  - One line.\n  - \"Another -- 'line'\"\n");
        return $"title: {Title(dice)}\nlang: {dice.Of(Languages.AsSpan())}\n{source}{chosen}";
    }

    private static string Title(Dice dice) => $"'{dice.Of(Titles.AsSpan()).Replace("'", "''", StringComparison.Ordinal)}'";
}
