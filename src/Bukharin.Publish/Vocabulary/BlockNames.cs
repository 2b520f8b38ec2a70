using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Class names of blocks in editions, for properties that the element itself does not express.</summary>
internal static class BlockNames
{
    /// <summary>Class of a thematic break.</summary>
    public const string Break = "break";

    /// <summary>Prefix of the class that gives a heading's level in the source where its rank in the edition differs: <c>level-3</c>.</summary>
    public const string Level = "level-";

    /// <summary>Prefix of the class that gives the width of a figure's picture as a percentage of the measure: <c>width-60</c>.</summary>
    public const string Width = "width-";

    /// <summary>Class of a figure that shows the page that is transcribed behind it.</summary>
    public const string Facsimile = "facsimile";

    /// <summary>Prefix of the class that says where a figure stands on the pages of a PDF, if its source does: <c>placement-top</c>.</summary>
    private const string Placement = "placement-";

    private const int LastLevel = 6;

    private static readonly ImmutableArray<FigurePlacement> Placements = [FigurePlacement.Here, FigurePlacement.Top, FigurePlacement.Bottom, FigurePlacement.Auto];

    /// <summary>The class for a heading's level in the source.</summary>
    /// <param name="level">The level, 1 for the highest.</param>
    public static string OfLevel(int level) => FormattableString.Invariant($"{Level}{level}");

    /// <summary>The class for a picture's width.</summary>
    /// <param name="percent">The width as a percentage of the measure.</param>
    public static string OfWidth(int percent) => FormattableString.Invariant($"{Width}{percent}");

    /// <summary>The word for a placement, as the syntax and the styles have it.</summary>
    /// <param name="placement">The placement.</param>
    public static string WordOf(FigurePlacement placement) => placement switch
    {
        FigurePlacement.Here => "here",
        FigurePlacement.Top => "top",
        FigurePlacement.Bottom => "bottom",
        FigurePlacement.Auto => "auto",
        _ => throw new UnreachableException($"No word for {placement}."),
    };

    /// <summary>The words for all placements.</summary>
    public static ImmutableArray<string> PlacementWords { get; } = [.. Placements.Select(WordOf)];

    /// <summary>The placement that a word names, or null.</summary>
    /// <param name="word">The word.</param>
    public static FigurePlacement? PlacementNamed(string word)
    {
        var index = PlacementWords.IndexOf(word);
        return index < 0 ? null : Placements[index];
    }

    /// <summary>The class for a figure's placement.</summary>
    /// <param name="placement">The placement.</param>
    public static string OfPlacement(FigurePlacement placement) => Placement + WordOf(placement);

    /// <summary>The placement that one of a figure's classes gives; null where none does.</summary>
    /// <param name="names">The classes of the element.</param>
    public static FigurePlacement? PlacementOf(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Where(name => name.StartsWith(Placement, StringComparison.Ordinal)).Select(name => PlacementNamed(name[Placement.Length..])).FirstOrDefault(placement => placement is not null);
    }

    /// <summary>The width, from 1 to 100, that one of a figure's classes gives; null where none does.</summary>
    /// <param name="names">The classes of the element.</param>
    public static int? WidthOf(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            if (name.StartsWith(Width, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(Width.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is >= 1 and <= 100)
            {
                return percent;
            }
        }

        return null;
    }

    /// <summary>The level, from 1 to 6, that one of a heading's classes gives; null where none does.</summary>
    /// <param name="names">The classes of the element.</param>
    public static int? LevelOf(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            if (name.StartsWith(Level, StringComparison.Ordinal) && name.Length == Level.Length + 1 && name[^1] is >= '1' and <= (char)('0' + LastLevel))
            {
                return name[^1] - '0';
            }
        }

        return null;
    }
}
