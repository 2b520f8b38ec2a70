using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Pronouns that stand for somebody or something: a name or an apposition behind one says whom or what it means.</summary>
internal static class Pronouns
{
    // Possessives are left out where they have the same form ("her", "ihr", "её"): "her [Majesty]" needs its bracket.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Standing = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = WordSet.Of("i he she it we you they him me us them himself herself itself themselves these those"),
        ["de"] = WordSet.Of("ich du er sie es wir ihm ihn ihnen mir mich dir dich"),
        ["fr"] = WordSet.Of("je tu il elle on nous vous ils elles lui eux celui-ci celle-ci"),
        ["ru"] = WordSet.Of("я ты он она оно мы вы они ему ней нему ним ними мне меня нам нас вам вас"),
        ["uk"] = WordSet.Of("я ти він вона воно ми ви вони йому їм мені нам вам"),
        ["es"] = WordSet.Of("yo él ella ello nosotros ellos ellas usted ustedes"),
        ["it"] = WordSet.Of("io lui lei egli ella esso essa noi voi loro essi esse"),
        ["pt"] = WordSet.Of("eu ele ela nós eles elas você vocês"),
        ["nl"] = WordSet.Of("ik hij zij ze wij we jij hem hen"),
        ["pl"] = WordSet.Of("ja on ona ono oni one my wy mu im"),
        ["cs"] = WordSet.Of("já on ona ono oni ony my vy mu jim"),
        ["sv"] = WordSet.Of("jag han hon den det vi ni de honom henne dem"),
        ["da"] = WordSet.Of("jeg han hun vi de ham hende dem"),
        ["nb"] = WordSet.Of("jeg han hun vi de ham henne dem"),
        ["fi"] = WordSet.Of("minä hän se me te he ne"),
        ["hu"] = WordSet.Of("ő ők őt őket neki nekik"),
        ["el"] = WordSet.Of("αυτός αυτή αυτοί αυτές"),
    }.ToFrozenDictionary();

    /// <summary>The reason why a bracket says what the pronoun before it means; null where it does not.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The words around it.</param>
    public static string? ReasonFor(string content, BracketPlace place) =>
        Precede(place) && content.Length > 0 && (char.IsUpper(content[0]) || Glosses.BeginsApposition(content, place.PrimaryLanguage))
            ? "it says whom or what the pronoun before it means"
            : null;

    /// <summary>Whether one stands before a bracket, with nothing but a space between.</summary>
    public static bool Precede(BracketPlace place) =>
        place.Before.EndsWith(' ') && Standing.TryGetValue(place.PrimaryLanguage, out var pronouns) && pronouns.Contains(LastWords.Of(place.Before[..^1]).ToLowerInvariant());
}
