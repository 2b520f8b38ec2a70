using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Languages;

/// <summary>The subtags of languages, scripts, regions and variants that are registered, and what is written in their place.</summary>
/// <remarks>
/// IANA's registry (RFC 5646, 3.1), as <c>language-subtags.txt</c> holds it; <c>renew.mjs</c> beside it makes that file anew.
/// </remarks>
internal static class SubtagRegistry
{
    private const string Resource = "Bukharin.Publish.language-subtags.txt";

    private static readonly Lazy<Data> Registry = new(Read);

    /// <summary>Whether a subtag of a kind is registered, for private use included.</summary>
    public static bool Has(SubtagKind kind, string subtag) =>
        Registry.Value.Subtags[kind].Contains(subtag) || IsPrivate(kind, subtag);

    /// <summary>What is to be written for a deprecated subtag; null where it is not deprecated, empty where nothing replaces it.</summary>
    public static string? Replacement(SubtagKind kind, string subtag) => Registry.Value.Replacements[kind].GetValueOrDefault(subtag);

    /// <summary>What is to be written for a whole tag of the time before there were subtags; null where it is none.</summary>
    public static string? Grandfathered(string tag) => Registry.Value.Grandfathered.GetValueOrDefault(tag);

    /// <summary>The subtag for a code of another list, such as <c>eng</c> and <c>UK</c>, or null.</summary>
    public static string? OfOtherList(SubtagKind kind, string code) => kind switch
    {
        SubtagKind.Language => Registry.Value.Languages.GetValueOrDefault(code),
        SubtagKind.Region => Registry.Value.Regions.GetValueOrDefault(code),
        _ => null,
    };

    /// <summary>The language of a name, such as <c>English</c> and <c>français</c>, or null.</summary>
    public static string? OfName(string name) => Registry.Value.Names.GetValueOrDefault(name);

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

    private static Data Read()
    {
        using var stream = typeof(SubtagRegistry).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            if (parts[0] == "name")
            {
                names[string.Join(' ', parts[2..])] = parts[1];
            }
            else if (parts[0] != "#")
            {
                lists[parts[0]] = parts[1..];
            }
        }

        var kinds = Enum.GetValues<SubtagKind>();
        return new Data(
            kinds.ToFrozenDictionary(kind => kind, kind => lists[Key(kind)].ToFrozenSet(StringComparer.OrdinalIgnoreCase)),
            kinds.ToFrozenDictionary(kind => kind, kind => Pairs($"{Key(kind)}-deprecated")),
            Pairs("grandfathered"),
            Pairs("language-alias"),
            Pairs("region-alias"),
            names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

        static string Key(SubtagKind kind) => Enum.GetName(kind)!.ToLowerInvariant();

        FrozenDictionary<string, string> Pairs(string key) => lists[key]
            .Where(pair => pair.Length > 0)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
    }

    private sealed record Data(
        FrozenDictionary<SubtagKind, FrozenSet<string>> Subtags,
        FrozenDictionary<SubtagKind, FrozenDictionary<string, string>> Replacements,
        FrozenDictionary<string, string> Grandfathered,
        FrozenDictionary<string, string> Languages,
        FrozenDictionary<string, string> Regions,
        FrozenDictionary<string, string> Names);
}
