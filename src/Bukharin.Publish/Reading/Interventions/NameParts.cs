using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Initials and titles, which belong to the name beside them: <c>[A.] Smith</c>, <c>[Mr.] Brown</c>, <c>Mr. [Brown]</c>.</summary>
internal static partial class NameParts
{
    /// <summary>The reason why a bracket supplies a part of a name; null where it does not.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The words around it.</param>
    public static string? ReasonFor(string content, BracketPlace place) =>
        AreAbbreviated(content) && NameFollows().IsMatch(place.After) ? "it begins the name behind it"
        : TitlePrecedes().IsMatch(place.Before) && char.IsUpper(content, 0) ? "a title before it lacks its name"
        : null;

    /// <summary>Whether words are initials and titles only: the stop behind them ends no sentence.</summary>
    /// <param name="words">The words.</param>
    public static bool AreAbbreviated(string words) => Abbreviated().IsMatch(words);

    [GeneratedRegex(
        @"^(((?-i:\p{Lu}\p{L}?)\.|Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Revd?|Capt|Gen|Col|Lt|Lieut|Sgt|Maj|St|Sir|Lady|Lord|Herrn?|Frau|Frl|Hr|M|MM|Mme|Mlle|Mgr|тов|гр|проф|Sra?|Srta|Don|Doña|Sig|Dhr|Mevr)(\.|$|(?=[\s-]))[\s-]?)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^\s\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NameFollows();

    [GeneratedRegex(
        @"(^|\W)(Mr|Mrs|Ms|Messrs|Dr|Prof|Revd?|Capt|Gen|Col|Lt|Lieut|Sgt|Maj|Herrn?|Frau|Frl|Hr|MM?\.|Mme|Mlle|Mgr|тов\.|гр\.|проф\.|Srta|Sra?|Sig)\.?\s$",
        RegexOptions.CultureInvariant)]
    private static partial Regex TitlePrecedes();
}
