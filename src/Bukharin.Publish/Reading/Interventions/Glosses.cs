using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Knows an editor's explanation by how it begins or ends.</summary>
internal static partial class Glosses
{
    // Words that begin an apposition: articles and possessives.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Appositions = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("a an the my your his her its our their this that"),
        ["de"] = Set("der die das des dem den ein eine eines einem einen einer mein meine dein deine sein seine seiner ihr ihre ihrer unser unsere dieser diese"),
        ["fr"] = Set("le la les l un une des du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cette ces"),
        ["ru"] = Set("его её ее их мой моя моё мое наш наша этот эта"),
    }.ToFrozenDictionary();

    /// <summary>The reason why a bracket explains; null where nothing says so.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public static string? ReasonFor(string content, string before, string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        var first = FirstWord().Match(content).Value.ToLowerInvariant();
        return Signature().IsMatch(content) ? "the editor has signed it"
            : Explanation().IsMatch(content) ? "it begins as an explanation does"
            : Dates().IsMatch(content) ? "it gives dates"
            : content.Length > 0 && char.IsUpper(content[0]) && content[^1] is '.' or '!' && before.TrimEnd() is "" or [.., '.' or '!' or '?' or '…' or ','  or '"' or '”' or '»' or '“' or ':' or ';'] ? "it is a sentence of its own"
            : Appositions.TryGetValue(primary, out var articles) && articles.Contains(first) ? "it begins as an apposition does, and the sentence is whole without it"
            : primary == "en" && Genitive().IsMatch(content) ? "it begins with whose somebody or something is, and the sentence is whole without it"
            : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"([-–—,(]\s?)(Eds?|Hrsg|Hg|Éd|Ред|Note)\.?\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^(i\.\s?e\.|e\.\s?g\.|that is|namely|viz\b|see\b|cf\b|note:|editor|=|d\.\s?h\.|das heißt|nämlich|vgl\.|siehe|gemeint|c\.?-?à-?d|c['’]est-à-dire|voir\b|т\.\s?е\.|то есть|см\.|ср\.)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    // 1870–1924; born 1888; † 1940
    [GeneratedRegex(@"^(\d{3,4}\s?[-–—]\s?(\d{2,4})?|(b\.|born|d\.|died|geb\.|gest\.|né|née|mort|р\.|род\.|ум\.|\*|†)\s?.*\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]*(['’]s|s['’])\s", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();
}
