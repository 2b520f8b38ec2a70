using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Initials and titles, which belong to the name beside them: <c>[A.] Smith</c>, <c>[Mr.] Brown</c>, <c>Mr. [Brown]</c>.</summary>
internal static partial class NameParts
{
    // Titles that stand before a name and are no word of a sentence.
    private const string Titles = "Mr|Mrs|Ms|Messrs|Dr|Prof|Revd?|Capt|Gen|Col|Lt|Lieut|Sgt|Maj|Herrn?|Frau|Frl|Hr|Mme|Mlle|Mgr|Sra?|Srta|Sig|г-н|г-жа";

    // Abbreviations that are titles only where a stop follows: "M. Reed", but not "M".
    private const string TitlesWithStop = "MM?|тов|гр|проф";

    // Titles that a surname or a first name follows.
    private const string OtherTitles = "Miss|St|Sir|Lady|Lord|Don|Doña|Dhr|Mevr";

    /// <summary>The reason why a bracket supplies a part of a name; null where it does not.</summary>
    /// <param name="content">The bracket's words.</param>
    /// <param name="place">The words around it.</param>
    public static string? ReasonFor(string content, BracketPlace place) =>
        AreAbbreviated(content) && NameFollows().IsMatch(place.After) ? "it begins the name behind it"
        : TitlePrecedes().IsMatch(place.Before) && char.IsUpper(content, 0) ? "a title before it lacks its name"
        : null;

    /// <summary>Whether words are initials and titles only: the stop behind them ends no sentence.</summary>
    public static bool AreAbbreviated(string words) => Abbreviated().IsMatch(words);

    [GeneratedRegex(
        @"^(((?-i:\p{Lu}\p{L}?)\.|" + Titles + "|" + TitlesWithStop + "|" + OtherTitles + @")(\.|$|(?=[\s-]))[\s-]?)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^\s\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NameFollows();

    [GeneratedRegex(
        @"(^|\W)((" + Titles + @")\.?|(" + TitlesWithStop + @")\.)\s$",
        RegexOptions.CultureInvariant)]
    private static partial Regex TitlePrecedes();
}
