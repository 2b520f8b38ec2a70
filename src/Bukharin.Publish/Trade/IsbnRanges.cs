using System.Collections.Frozen;

namespace Bukharin.Publish.Trade;

/// <summary>
/// Finds where the hyphens of an ISBN stand (ISO 2108, 5), since registration groups and publishers have numbers of different
/// lengths.
/// </summary>
/// <remarks><c>isbn-ranges.txt</c> has the ranges of the International ISBN Agency; <c>renew.mjs</c> beside it makes that file anew.</remarks>
internal static class IsbnRanges
{
    private const string Resource = "Bukharin.Publish.isbn-ranges.txt";
    private const int LongestGroup = 5;
    private const int PrefixLength = 3;

    private static readonly Lazy<FrozenDictionary<string, (string First, string Last)[]>> Groups = new(Read);

    /// <summary>Splits an ISBN into the five parts that hyphens separate.</summary>
    /// <param name="digits">The thirteen digits of the ISBN.</param>
    /// <returns>Prefix, group, publisher, title and check digit; null where the ISBN is in no range that is assigned to publishers.</returns>
    public static string[]? Parts(string digits)
    {
        var prefix = digits[..PrefixLength];
        for (var length = 1; length <= LongestGroup; length++)
        {
            var group = digits.Substring(PrefixLength, length);
            if (!Groups.Value.TryGetValue($"{prefix}-{group}", out var ranges))
            {
                continue;
            }

            var rest = digits[(PrefixLength + length)..^1];
            foreach (var (first, last) in ranges)
            {
                if (first.Length < rest.Length && rest[..first.Length] is var publisher
                    && string.CompareOrdinal(publisher, first) >= 0 && string.CompareOrdinal(publisher, last) <= 0)
                {
                    return [prefix, group, publisher, rest[first.Length..], digits[^1..]];
                }
            }
        }

        return null;
    }

    private static FrozenDictionary<string, (string First, string Last)[]> Read()
    {
        using var stream = typeof(IsbnRanges).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, (string First, string Last)[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var words = line.Split(' ');
                groups[words[0]] = [.. words.Skip(1).Select(range => (range[..range.IndexOf('-', StringComparison.Ordinal)], range[(range.IndexOf('-', StringComparison.Ordinal) + 1)..]))];
            }
        }

        return groups.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
