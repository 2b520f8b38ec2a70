using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Recognizes an editor's explanation by its beginning or end.</summary>
internal static partial class Glosses
{
    // Words that begin an apposition: articles and possessives.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Appositions = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = WordSet.Of("a an the my your his her its our their this that"),
        ["de"] = WordSet.Of("der die das des dem den ein eine eines einem einen einer mein meine dein deine sein seine seiner ihr ihre ihrer unser unsere dieser diese"),
        ["fr"] = WordSet.Of("le la les l un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cette ces"),
        ["ru"] = WordSet.Of("его её ее их мой моя моё мое наш наша этот эта"),
    }.ToFrozenDictionary();

    /// <summary>The reason why a bracket must be an explanation, judged by its own words alone; null where they do not decide.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <remarks>No sentence needs such words, so they decide whatever word stands before the bracket.</remarks>
    public static string? Unmistakable(string content) =>
        Signature().IsMatch(content) ? "the editor has signed it"
        : Opening().IsMatch(content) ? "it begins as an explanation does"
        : LifeDates().IsMatch(content) ? "it gives dates"
        : null;

    /// <summary>The reason why a bracket is an explanation; null where nothing shows that it is one.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The place of the bracket, with the words around it.</param>
    public static string? ReasonFor(string content, BracketPlace place) =>
        Explanation().IsMatch(content) ? "it begins as an explanation does"
        : Dates().IsMatch(content) ? "it gives dates"
        : IsSentence(content, place.Before) ? "it is a sentence of its own"
        : BeginsApposition(content, place.PrimaryLanguage) ? "it begins as an apposition does, and the sentence is whole without it"
        : place.PrimaryLanguage == "en" && Genitive().IsMatch(content) ? "it begins with whose somebody or something is, and the sentence is whole without it"
        : null;

    /// <summary>Whether words begin with an article or a possessive.</summary>
    /// <param name="content">The words.</param>
    /// <param name="language">The primary subtag of the language (BCP 47).</param>
    public static bool BeginsApposition(string content, string language) =>
        Appositions.TryGetValue(language, out var articles) && articles.Contains(FirstWord().Match(content).Value.ToLowerInvariant());

    private static bool IsSentence(string content, string before) =>
        char.IsUpper(content[0])
        && content[^1] is '.' or '!'
        && !NameParts.AreAbbreviated(content)
        && before.TrimEnd() is "" or [.., '.' or '!' or '?' or '…' or ',' or '"' or '”' or '»' or '“' or ':' or ';'];

    [GeneratedRegex(@"^[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"([-–—,(]\s?)(Eds?|Hrsg|Hg|Éd|Ред|Note)\.?\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(
        """
        ^(
          i\.\s?e\. | e\.\s?g\. | viz\b | namely[\s,:] | scil?\. | cf\b | = | note: | pp?\.\s?\d+\S*\s(above|below)
          | see\s(also\b|above|below|pp?\.|pages?\b|notes?\b|ch(apters?|\.)|nos?\.|vols?\.|letters?\b|fig\.|plate\b|(?-i:[\d\p{Lu}]))
          | d\.\s?[hi]\. | das\sheißt | nämlich[\s,:] | vgl\b | siehe\b | s\.\s?[ou]\. | gemeint\s(ist|sind)\b | S\.\s?\d+\s(oben|unten)
          | c\.?\s?-?à-?\s?d\b | c['’]est[\s-]à[\s-]dire | voir\s | т\.\s?е\. | то\sесть | см\. | ср\. | тобто | див\.
          | es\sdecir | esto\ses | véase | cioè | ossia | vedi\s | isto\sé | ou\sseja | d\.?\s?w\.?\s?z\. | dat\swil\szeggen | zie\s
          | N\.\s?B\. | NB\b | (Eds?|Hrsg|Hg|Éd|Ред)\.\s?: | eds?\.\snote | (editor|translator|transcriber)s?['’]s?\snote
          | (Anm|Anmerkung)\.?\s(d|der|des)\b | note\s(de\sl['’]éditeur|du\straducteur|de\sl['’]auteur) | N\.?\s?d\.?\s?[lu]?['’]?\s?[ETAR]\.? (?=[\s:]|$)
          | прим(ечание|еч\.|\.)\s(ред|пер|сост)\p{L}* | nota\s(del?|do)\s(editor|traductor|tradutor|curatore|redattore|traduttore) | przyp\.\s(red|tłum)\. | pozn\.\s(red|překl)\.
          | tzn\. | tj\. | to\sjest | zob\. | dvs\b | d\.\s?v\.\s?s\. | azaz\b | vö\. | δηλ\.
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(that is|namely|see\b|editor|gemeint|nämlich)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    // b. 1870; fl. 1800; † 1940
    [GeneratedRegex(@"^(b\.|d\.|fl\.|geb\.|gest\.|р\.|род\.|ум\.|\*|†)\s?.*\d{3,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LifeDates();

    // 1870–1924; born 1888
    [GeneratedRegex(@"^(\d{3,4}\s?[-–—]\s?(\d{2,4})?|(born|died|né|née|mort|morte|geboren|gestorben|родился|родилась|умер|умерла)\s?.*\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]*(['’]s|s['’])\s", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();
}
