using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bukharin.Publish.Vocabulary;

/// <summary>The names of the bookmarks by which a DOCX marks its structure: <c>_letter-3</c>.</summary>
/// <remarks>
/// Word has no containers, only a flat sequence of paragraphs. Word and LibreOffice keep a bookmark over several paragraphs
/// through every change, and hide bookmarks whose names begin with an underscore. The part of the name before the last hyphen
/// tells what is marked: a container, the level of a heading or the position of a bracket. The part after it is the number of
/// the bookmark; numbers rise in reading order, so that of two bookmarks at one position the first is the outer one.
/// </remarks>
internal static class StructureBookmarks
{
    /// <summary>Marks the beginning of a container over several paragraphs a second time, with the number of its other bookmark.</summary>
    public const string From = "from";

    /// <summary>Marks the level of a heading in the source where that of its style differs: <c>_level3-8</c>.</summary>
    public const string Level = "level";

    /// <summary>Marks the position of the bracket of a lifted gloss: <c>_gloss-2-close-9</c>.</summary>
    public const string Gloss = "gloss";

    private static readonly FrozenSet<string> Containers = FrozenSet.ToFrozenSet(
        [
            .. Enum.GetValues<Model.DivisionRole>().Select(ContainerNames.Of),
            ContainerNames.Quote, ContainerNames.Verse, ContainerNames.Code, ContainerNames.Definitions, ContainerNames.Term, ContainerNames.Definition,
            ContainerNames.List, ContainerNames.Item, ContainerNames.Clause, ContainerNames.RunIn, ContainerNames.Text,
            ContainerNames.Figure, ContainerNames.Caption, ContainerNames.PictureCredit,
        ],
        StringComparer.Ordinal);

    /// <summary>Whether bookmarks mark containers of this kind; tables, rows and cells have elements of their own in DOCX.</summary>
    /// <param name="what">The name part that tells what is marked.</param>
    public static bool IsContainer(string what) => Containers.Contains(what);

    /// <summary>Makes the name of a bookmark.</summary>
    /// <param name="what">The name part that tells what is marked.</param>
    /// <param name="number">The number of the bookmark.</param>
    public static string NameOf(string what, int number) => FormattableString.Invariant($"_{what}-{number}");

    /// <summary>The name part that marks the level of a heading.</summary>
    /// <param name="level">The level, 1 for the highest.</param>
    public static string OfLevel(int level) => FormattableString.Invariant($"{Level}{level}");

    /// <summary>The heading level that a name part marks; null where it marks something else.</summary>
    /// <param name="what">The name part that tells what is marked.</param>
    public static int? LevelOf(string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return what.StartsWith(Level, StringComparison.Ordinal) && what.Length == Level.Length + 1 && what[^1] is >= '1' and <= '6' ? what[^1] - '0' : null;
    }

    /// <summary>The name part that marks the position of the bracket of a gloss.</summary>
    public static string Of(GlossPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join('-', [FormattableString.Invariant($"{Gloss}-{place.Behind}"), .. place.Words[1..]]);
    }

    /// <summary>Reads the position of the bracket of a gloss from a name part.</summary>
    /// <param name="what">The name part that tells what is marked.</param>
    /// <param name="place">The position; null where the name part does not give a valid one.</param>
    /// <returns>Whether the name part marks the position of the bracket of a gloss.</returns>
    public static bool IsGloss(string what, out GlossPlace? place)
    {
        ArgumentNullException.ThrowIfNull(what);
        var words = what.Split('-');
        place = words.Length > 1 && words[0] == Gloss && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var behind)
            ? GlossPlace.Of([.. new GlossPlace(behind, false, false).Words, .. words[2..]]) : null;
        return words.Length > 1 && words[0] == Gloss;
    }

    /// <summary>Reads the name of a bookmark.</summary>
    /// <param name="name">The name of a bookmark, or null.</param>
    /// <param name="what">The name part that tells what is marked.</param>
    /// <param name="number">The number of the bookmark.</param>
    /// <returns>Whether the name has the form of a structure bookmark.</returns>
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
