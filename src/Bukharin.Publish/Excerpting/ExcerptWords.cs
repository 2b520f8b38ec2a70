using System.Collections.Immutable;

namespace Bukharin.Publish.Excerpting;

/// <summary>The words in which an excerpt states what it is, in one language.</summary>
/// <param name="Tag">The language, as the primary subtag of BCP 47.</param>
/// <param name="Subtitle">The addition to the subtitle; {0} is the name of what was asked for.</param>
/// <param name="Beginning">The name of an excerpt from the beginning, for which no place was asked for.</param>
/// <param name="From">The first sentence; {0} is the title, {1} what was asked for, {2} the number of words in the excerpt, {3} that
/// in the text.</param>
/// <param name="Cuts">The sentence about omissions; {0} is their list.</param>
/// <param name="Others">The sentence about omission marks that the whole text has too.</param>
/// <param name="Cut">The length of an omission; {0} is the number of words.</param>
/// <param name="OneWord">The length of an omission of one word.</param>
/// <param name="With">The addition to the length that names the clauses in an omission, {0}.</param>
/// <param name="Rest">The last sentence, which says that all else is as in the text.</param>
internal sealed record ExcerptWords(string Tag, string Subtitle, string Beginning, string From, string Cuts, string Others, string Cut, string OneWord, string With, string Rest)
{
    private static readonly ExcerptWords English = new(
        "en",
        "Excerpt: {0}",
        "the beginning",
        "An excerpt from \"{0}\": {1}, with {2} of its {3} words.",
        "Where [...] stands, something is left out for it, in this order: {0}.",
        "The other marks of this kind are those of the whole text.",
        "{0} words",
        "1 word",
        "(with {0})",
        "All else is as it stands there.");

    private static readonly ImmutableArray<ExcerptWords> All =
    [
        English,
        new(
            "de",
            "Auszug: {0}",
            "der Anfang",
            "Ein Auszug aus \"{0}\": {1}, mit {2} von {3} Wörtern.",
            "Wo [...] steht, ist dafür etwas ausgelassen, der Reihe nach: {0}.",
            "Die übrigen Zeichen dieser Art stehen so im ganzen Text.",
            "{0} Wörter",
            "1 Wort",
            "(mit {0})",
            "Alles andere ist, wie es dort steht."),
        new(
            "fr",
            "Extrait : {0}",
            "le début",
            "Un extrait de \"{0}\" : {1}, avec {2} de ses {3} mots.",
            "Là où se trouve [...], quelque chose est omis pour cet extrait, dans cet ordre : {0}.",
            "Les autres signes de cette sorte sont ceux du texte entier.",
            "{0} mots",
            "1 mot",
            "(avec {0})",
            "Tout le reste est tel qu'il s'y trouve."),
        new(
            "ru",
            "Отрывок: {0}",
            "начало",
            "Отрывок из \"{0}\": {1}, слов: {2} из {3}.",
            "Знак [...] стоит там, где для отрывка пропущено, по порядку: {0}.",
            "Остальные такие знаки стоят и в полном тексте.",
            "слов: {0}",
            "слов: 1",
            "(среди них {0})",
            "Всё остальное дано так, как там стоит."),
    ];

    /// <summary>The words in a language; in English where there are none.</summary>
    /// <param name="language">The text's language, as a BCP 47 tag.</param>
    public static ExcerptWords In(string language) => All.FirstOrDefault(words => string.Equals(words.Tag, language.Split('-')[0], StringComparison.OrdinalIgnoreCase)) ?? English;
}
