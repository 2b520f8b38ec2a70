using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics;

namespace Bukharin.Publish.Reading.Languages;

/// <summary>The subtags of languages, scripts, regions and variants that are registered, and what is written in their place.</summary>
/// <remarks>
/// IANA's registry (RFC 5646, 3.1), as <c>language-subtags.txt</c> holds it; <c>renew.mjs</c> beside it makes that file anew.
/// </remarks>
internal static class SubtagRegistry
{
    private const string Resource = "Bukharin.Publish.language-subtags.txt";

    // Each list as it stands in the file, with a space around each of its items, by its name. A text has few languages, which it names
    // often: to make tables of all eight thousand subtags was a tenth of the work on a PDF of one sentence.
    private static readonly Lazy<Dictionary<string, string>> Lists = new(() => Lines(IsList).ToDictionary(KeyOf, line => line[line.IndexOf(' ', StringComparison.Ordinal)..] + ' ', StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<(SubtagKind Kind, string Subtag), bool> Asked = new();
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> PairsByList = new(StringComparer.Ordinal);
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(ReadNames);

    /// <summary>Whether a subtag of a kind is registered, for private use included.</summary>
    public static bool Has(SubtagKind kind, string subtag) => Asked.GetOrAdd(
        (kind, subtag),
        static asked => (asked.Subtag.Length > 0 && !asked.Subtag.Contains(' ', StringComparison.Ordinal) && Lists.Value[NameOf(asked.Kind)].Contains($" {asked.Subtag} ", StringComparison.OrdinalIgnoreCase))
            || IsPrivate(asked.Kind, asked.Subtag));

    /// <summary>What is to be written for a deprecated subtag; null where it is not deprecated, empty where nothing replaces it.</summary>
    public static string? Replacement(SubtagKind kind, string subtag) => Pairs($"{NameOf(kind)}-deprecated").GetValueOrDefault(subtag);

    /// <summary>What is to be written for a whole tag of the time before there were subtags; null where it is none.</summary>
    public static string? Grandfathered(string tag) => Pairs("grandfathered").GetValueOrDefault(tag);

    /// <summary>The subtag for a code of another list, such as <c>eng</c> and <c>UK</c>, or null.</summary>
    public static string? OfOtherList(SubtagKind kind, string code) => kind switch
    {
        SubtagKind.Language => Pairs("language-alias").GetValueOrDefault(code),
        SubtagKind.Region => Pairs("region-alias").GetValueOrDefault(code),
        _ => null,
    };

    /// <summary>The language of a name, such as <c>English</c> and <c>français</c>, or null.</summary>
    public static string? OfName(string name) => Names.Value.GetValueOrDefault(name);

    private static bool IsPrivate(SubtagKind kind, string subtag)
    {
        var lower = subtag.ToLowerInvariant();
        return kind switch
        {
            SubtagKind.Language => lower.Length == 3 && lower[0] == 'q' && lower[1] is >= 'a' and <= 't',
            SubtagKind.Script => lower.StartsWith("qa", StringComparison.Ordinal) && string.CompareOrdinal(lower, "qabx") <= 0,
            SubtagKind.Region => lower.Length == 2 && (lower[0] == 'x' || (lower[0] == 'q' && lower[1] >= 'm')),
            _ => false,
        };
    }

    private static string NameOf(SubtagKind kind) => kind switch
    {
        SubtagKind.Language => "language",
        SubtagKind.Extlang => "extlang",
        SubtagKind.Script => "script",
        SubtagKind.Region => "region",
        SubtagKind.Variant => "variant",
        _ => throw new UnreachableException(),
    };

    private static FrozenDictionary<string, string> Pairs(string list) => PairsByList.GetOrAdd(list, static list => Lists.Value[list]
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase));

    private static FrozenDictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lines(line => KeyOf(line) == "name"))
        {
            var parts = line.Split(' ', 3);
            names[parts[2]] = parts[1];
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsList(string line) => KeyOf(line) is not ("name" or "#");

    private static string KeyOf(string line) => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? line[..space] : line;

    private static IEnumerable<string> Lines(Func<string, bool> isWanted)
    {
        using var stream = typeof(SubtagRegistry).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (isWanted(line))
            {
                yield return line;
            }
        }
    }
}
