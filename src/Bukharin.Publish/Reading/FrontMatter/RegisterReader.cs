using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the lists of persons, places and things, from which the registers of a text are made.</summary>
internal static class RegisterReader
{
    /// <summary>The ending of the names of files with such lists, by which they are told from edition files.</summary>
    public const string FileEnd = ".registers.yaml";

    /// <summary>The key by which a text has registers or none.</summary>
    public const string Registers = "registers";

    private static readonly ImmutableArray<(MentionKind Kind, string Key)> Lists = [(MentionKind.Person, "persons"), (MentionKind.Place, "places"), (MentionKind.Thing, "things")];

    /// <summary>The keys of the lists, in the front matter as in a file beside the text.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. Lists.Select(list => list.Key)];

    /// <summary>The keys of an entry that is more than a name.</summary>
    public static ImmutableArray<string> EntryKeys { get; } = ["key", "name", "sort", "description", "ref"];

    /// <summary>The key of the list of a kind.</summary>
    public static string KeyOf(MentionKind kind) => Lists.First(list => list.Kind == kind).Key;

    /// <summary>Reads the lists of the front matter; of a list that is a file of its own, the name of the file.</summary>
    public static RegisterLists Read(YamlValues values, DiagnosticLog log)
    {
        var files = ImmutableArray.CreateBuilder<RegisterFile>();
        var entries = ImmutableArray.CreateBuilder<RegisterEntry>();
        foreach (var (kind, key) in Lists)
        {
            if (values.Find(key) is YamlScalarNode { Value: { } name } node && IsFile(name))
            {
                files.Add(new RegisterFile(kind, name, values.SpanOf(node)));
            }
            else
            {
                entries.AddRange(Entries(kind, key, values, log));
            }
        }

        return new RegisterLists { Entries = entries.ToImmutable(), Files = files.ToImmutable(), ArePrinted = values.Flag(Registers) };
    }

    /// <summary>Reads a list from a file of its own.</summary>
    /// <param name="kind">What is listed.</param>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    /// <returns>The entries as far as they can be read, and the diagnostics.</returns>
    public static (ImmutableArray<RegisterEntry> Entries, ImmutableArray<Diagnostic> Diagnostics) ReadFile(MentionKind kind, ReadOnlyMemory<byte> utf8, string path)
    {
        var log = new DiagnosticLog();
        if (SourceDecoder.Decode(utf8.Span, path, log) is not { } source)
        {
            return ([], log.InOrder(path));
        }

        var values = new YamlValues(YamlSource.Read(source, 1, source.LineCount, log), log);
        values.ReportUnknownKeys(Keys, isShared: false);
        return (Entries(kind, KeyOf(kind), values, log), log.InOrder(path));
    }

    /// <summary>The key that words have where none is stated: their letters and figures in lower case.</summary>
    /// <param name="words">The words.</param>
    public static string KeyOf(string words)
    {
        var key = new StringBuilder();
        foreach (var character in words.ToLowerInvariant())
        {
            _ = char.IsLetterOrDigit(character) ? key.Append(character) : key.Length > 0 && key[^1] != '-' ? key.Append('-') : key;
        }

        var whole = key.ToString().TrimEnd('-');
        return whole.Length <= MentionNames.LongestKey ? whole : whole[..MentionNames.LongestKey].TrimEnd('-');
    }

    /// <summary>Reads a key; null where it can be none, and that is told.</summary>
    /// <param name="key">As it is written.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="log">Where faults go.</param>
    public static string? Key(string key, SourceSpan span, DiagnosticLog log)
    {
        if (MentionNames.IsKey(key))
        {
            return key.ToLowerInvariant();
        }

        log.Add(DiagnosticCodes.UnusableKey.At(span, key, MentionNames.LongestKey));
        return null;
    }

    private static ImmutableArray<RegisterEntry> Entries(MentionKind kind, string key, YamlValues values, DiagnosticLog log)
    {
        var entries = ImmutableArray.CreateBuilder<RegisterEntry>();
        foreach (var node in values.Find(key) is { } found ? YamlValues.Items(found) : [])
        {
            if (Entry(kind, node, key, values, log) is not { } entry)
            {
                continue;
            }

            if (entries.FirstOrDefault(one => one.Key == entry.Key) is { } before)
            {
                log.Add(DiagnosticCodes.EntryTwice.At(entry.Span, entry.Key, key, before.Span.Line));
            }

            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private static RegisterEntry? Entry(MentionKind kind, YamlNode node, string list, YamlValues values, DiagnosticLog log)
    {
        if (node is not YamlMappingNode mapping)
        {
            return values.Text(node, list) is { } words ? new RegisterEntry(kind, KeyOf(words), words, values.SpanOf(node)) : null;
        }

        var read = values.Within(mapping, EntryKeys, "An entry has 'key', 'name', 'sort', 'description' and 'ref'.").ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (!read.TryGetValue("name", out var named) || values.Text(named, "name") is not { } name)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), list, "names, or entries with a 'name'"));
            return null;
        }

        var key = Text("key") is { } stated ? Key(stated, values.SpanOf(read["key"]), log) : KeyOf(name);
        return key is null ? null : new RegisterEntry(kind, key, name, values.SpanOf(named))
        {
            Sort = Text("sort"),
            Description = Text("description"),
            Reference = read.TryGetValue("ref", out var reference) ? AuthorityReference.Read(values, reference, log) : null,
        };

        string? Text(string part) => read.TryGetValue(part, out var value) ? values.Text(value, part) : null;
    }

    /// <summary>Whether words are the name of a YAML file and not a name to list.</summary>
    private static bool IsFile(string words) =>
        !words.Any(char.IsWhiteSpace) && (words.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || words.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
