namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call that which a paragraph is, where its element does not say it.</summary>
public static class BlockNames
{
    /// <summary>Asterisks between parts.</summary>
    public const string Break = "break";

    /// <summary>The beginning of the name by which a heading says its level in the source, where its rank is another: <c>level-3</c>.</summary>
    public const string Level = "level-";

    private const int LastLevel = 6;

    /// <summary>The name of a heading's level in the source.</summary>
    /// <param name="level">1 for the highest.</param>
    public static string OfLevel(int level) => FormattableString.Invariant($"{Level}{level}");

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
