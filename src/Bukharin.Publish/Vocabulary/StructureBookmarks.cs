using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bukharin.Publish.Vocabulary;

/// <summary>The names of the bookmarks by which a DOCX marks its structure: <c>_letter-3</c>.</summary>
/// <remarks>
/// Word has no containers, only paragraphs that look alike. A bookmark over several of them is what it and LibreOffice keep
/// through every change, and one whose name begins with an underscore is shown to nobody. What it marks stands before the last
/// hyphen: a container, the level of a heading, where a bracket stood. The number behind it is the bookmark's own; numbers rise
/// with the text, so that of two at one place the first is the outer one.
/// </remarks>
internal static class StructureBookmarks
{
    /// <summary>Marks once more where a container over several paragraphs begins: the number is that of the other bookmark.</summary>
    public const string From = "from";

    /// <summary>Marks the level of a heading in the source, where its style is of another: <c>_level3-8</c>.</summary>
    public const string Level = "level";

    /// <summary>Marks where the bracket of a lifted gloss stood: <c>_gloss-2-close-9</c>.</summary>
    public const string Gloss = "gloss";

    private static readonly FrozenSet<string> Containers = FrozenSet.ToFrozenSet(
        [
            .. Enum.GetValues<Model.DivisionRole>().Select(ContainerNames.Of),
            ContainerNames.Quote, ContainerNames.Verse, ContainerNames.Code, ContainerNames.Definitions, ContainerNames.Term, ContainerNames.Definition,
            ContainerNames.List, ContainerNames.Item, ContainerNames.Clause, ContainerNames.RunIn, ContainerNames.Text,
            ContainerNames.Figure, ContainerNames.Caption, ContainerNames.PictureCredit,
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a bookmark can stand around it; tables, rows and cells are elements of the format.</summary>
    /// <param name="what">What is marked.</param>
    public static bool IsContainer(string what) => Containers.Contains(what);

    /// <summary>The name of a bookmark.</summary>
    /// <param name="what">What is marked.</param>
    /// <param name="number">Its number.</param>
    public static string NameOf(string what, int number) => FormattableString.Invariant($"_{what}-{number}");

    /// <summary>What marks the level of a heading.</summary>
    /// <param name="level">1 for the highest.</param>
    public static string OfLevel(int level) => FormattableString.Invariant($"{Level}{level}");

    /// <summary>The level of a heading that is marked, or null.</summary>
    /// <param name="what">What is marked.</param>
    public static int? LevelOf(string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return what.StartsWith(Level, StringComparison.Ordinal) && what.Length == Level.Length + 1 && what[^1] is >= '1' and <= '6' ? what[^1] - '0' : null;
    }

    /// <summary>What marks where the bracket of a gloss stood.</summary>
    public static string Of(GlossPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join('-', [FormattableString.Invariant($"{Gloss}-{place.Behind}"), .. place.Words[1..]]);
    }

    /// <summary>Where the bracket of a gloss stood, if that is marked.</summary>
    /// <param name="what">What is marked.</param>
    /// <param name="place">The place, or null where its words say none.</param>
    /// <returns>Whether the bookmark is one for the place of a bracket.</returns>
    public static bool IsGloss(string what, out GlossPlace? place)
    {
        ArgumentNullException.ThrowIfNull(what);
        var words = what.Split('-');
        place = words.Length > 1 && words[0] == Gloss && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var behind)
            ? GlossPlace.Of([.. new GlossPlace(behind, false, false).Words, .. words[2..]]) : null;
        return words.Length > 1 && words[0] == Gloss;
    }

    /// <summary>Reads the name of a bookmark.</summary>
    /// <param name="name">The name, or null.</param>
    /// <param name="what">What is marked.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Whether it is the name of a mark of structure.</returns>
    public static bool TryRead(string? name, [NotNullWhen(true)] out string? what, out int number)
    {
        (what, number) = (null, 0);
        if (name is not ['_', .. var rest] || rest.LastIndexOf('-') is not (> 0 and var dash)
            || !int.TryParse(rest.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        what = rest[..dash];
        return true;
    }
}
