using System.Globalization;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call that which a paragraph is, where its element does not say it.</summary>
internal static class BlockNames
{
    /// <summary>Asterisks between parts.</summary>
    public const string Break = "break";

    /// <summary>The beginning of the name by which a heading says its level in the source, where its rank is another: <c>level-3</c>.</summary>
    public const string Level = "level-";

    /// <summary>The beginning of the name by which a figure says how wide its picture is, in hundredths of the measure: <c>width-60</c>.</summary>
    public const string Width = "width-";

    private const int LastLevel = 6;

    /// <summary>The name of a heading's level in the source.</summary>
    /// <param name="level">1 for the highest.</param>
    public static string OfLevel(int level) => FormattableString.Invariant($"{Level}{level}");

    /// <summary>The name of a picture's width.</summary>
    /// <param name="percent">The width in hundredths of the measure.</param>
    public static string OfWidth(int percent) => FormattableString.Invariant($"{Width}{percent}");

    /// <summary>The width that one of a figure's classes says; null where none does.</summary>
    /// <param name="names">The classes.</param>
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

    /// <summary>The level that one of a heading's classes says; null where none does.</summary>
    /// <param name="names">The classes.</param>
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
