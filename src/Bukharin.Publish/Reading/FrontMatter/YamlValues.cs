using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads values of the expected form from a YAML mapping, and reports values of another form at their places.</summary>
internal sealed class YamlValues(YamlSource yaml, DiagnosticLog log)
{
    /// <summary>Whether the YAML could be read.</summary>
    public bool AreReadable => yaml.IsReadable;

    public YamlNode? Find(string key)
    {
        if (yaml.Mapping is { } mapping)
        {
            foreach (var (name, value) in mapping.Children)
            {
                if (name is YamlScalarNode scalar && scalar.Value == key && !IsNull(value))
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The truth value of a key; null where it has none, and where it has something else, which is reported.</summary>
    /// <param name="key">The key.</param>
    public bool? Flag(string key)
    {
        switch (Text(key))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                log.Add(DiagnosticCodes.WrongType.At(SpanOf(Find(key)!), key, "'true' or 'false'"));
                return null;
        }
    }

    public SourceSpan SpanOf(YamlNode node) => yaml.SpanOf(node);

    /// <summary>Reports unknown keys: each that looks like a slip for a known key by itself, and those of other programs together.</summary>
    /// <param name="known">The keys that are read.</param>
    /// <param name="isShared">Whether other programs may have keys in this mapping; if not, each unknown key is an error.</param>
    public void ReportUnknownKeys(IReadOnlyCollection<string> known, bool isShared)
    {
        if (yaml.Mapping is not { } mapping)
        {
            return;
        }

        var others = new List<(YamlNode Node, string Name)>();
        foreach (var key in mapping.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name))
            {
                var shown = (key as YamlScalarNode)?.Value ?? "[…]";
                if (isShared && key is YamlScalarNode && Nearest.Find(shown, known) is null)
                {
                    others.Add((key, shown));
                    continue;
                }

                log.Add(DiagnosticCodes.UnknownKey.At(SpanOf(key), shown, OtherNames.OurNameOf(shown) is { } ours && known.Contains(ours) ? $"Write '{ours}'." : Capital(Nearest.Hint(shown, known))));
            }
        }

        foreach (var (node, name) in others.Where(other => OtherNames.OfStyles.Contains(other.Name)))
        {
            log.Add(DiagnosticCodes.KeyOfStyle.At(SpanOf(node), name));
        }

        others.RemoveAll(other => OtherNames.OfStyles.Contains(other.Name));
        if (others.Count > 0)
        {
            var ours = others.Select(other => OtherNames.OurNameOf(other.Name) is { } name ? $"Write '{name}' for '{other.Name}'. " : "");
            log.Add(DiagnosticCodes.ForeignKeys.At(SpanOf(others[0].Node), string.Join(", ", others.Select(other => $"'{other.Name}'")), string.Concat(ours)));
        }
    }

    /// <summary>The text under a key, on one line; null where the key is absent or its value is not a text.</summary>
    public string? Text(string key) => Find(key) is { } node ? Text(node, key) : null;

    public string? Text(YamlNode node, string key)
    {
        if (!IsNull(node) && node is YamlScalarNode { Value: { } value } && OneLine(value) is { Length: > 0 } line)
        {
            ReportForbidden(line, node);
            return line;
        }

        log.Add(DiagnosticCodes.WrongType.At(SpanOf(node), key, "a text"));
        return null;
    }

    /// <summary>The texts under a key, which has one text or a list of texts; empty where the key is absent.</summary>
    public ImmutableArray<(string Value, YamlNode Node)> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                var texts = ImmutableArray.CreateBuilder<(string, YamlNode)>();
                foreach (var item in sequence.Children)
                {
                    if (item is YamlScalarNode && Text(item, key) is { } text)
                    {
                        texts.Add((text, item));
                    }
                    else if (item is not YamlScalarNode)
                    {
                        log.Add(DiagnosticCodes.WrongType.At(SpanOf(item), key, "a text or a list of texts"));
                    }
                }

                return texts.ToImmutable();
            case YamlScalarNode scalar:
                return Text(scalar, key) is { } single ? [(single, scalar)] : [];
            case var other:
                log.Add(DiagnosticCodes.WrongType.At(SpanOf(other), key, "a text or a list of texts"));
                return [];
        }
    }

    /// <summary>The known keys of a nested mapping that have values. A key without a value counts as absent; unknown keys are reported.</summary>
    /// <param name="mapping">The nested mapping.</param>
    /// <param name="known">The keys that are read.</param>
    /// <param name="hint">A sentence that says which keys the mapping can have; null to suggest the known key nearest to the unknown one.</param>
    public List<(string Key, YamlNode Value)> Within(YamlMappingNode mapping, IReadOnlyCollection<string> known, string? hint = null)
    {
        var keys = new List<(string, YamlNode)>();
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "[…]";
            if (!known.Contains(name))
            {
                log.Add(DiagnosticCodes.UnknownKey.At(SpanOf(key), name, hint ?? Capital(Nearest.Hint(name, known))));
            }
            else if (!IsNull(value))
            {
                keys.Add((name, value));
            }
        }

        return keys;
    }

    /// <summary>The items of a list; any other value counts as a list of that value alone, and an absent value as an empty list.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode node) => node is YamlSequenceNode sequence ? sequence.Children : IsNull(node) ? [] : [node];

    public static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private void ReportForbidden(string value, YamlNode node)
    {
        foreach (var character in value.EnumerateRunes().Where(SourceDecoder.IsForbidden))
        {
            log.Add(DiagnosticCodes.ForbiddenCharacter.At(SpanOf(node), $"U+{character.Value:X4}"));
        }
    }

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    // A byte order mark inside the text is left out, as it is everywhere.
    private static string OneLine(string value) => string.Join(' ', value.Replace("\uFEFF", "", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
