using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A mapping in a style, read key by key; keys that are missing, wrong or unknown become diagnostics.</summary>
/// <remarks>
/// It may have several layers, one for the style and one for each style that it extends. The first layer that has a key gives its
/// value. Nested mappings are merged layer by layer, down to a layer that has something other than a mapping under that key.
/// A wrong value is reported and replaced by a harmless one, so that one run reports all errors; the resulting style is then
/// discarded.
/// With a shape and no layers, it records the keys that are asked for, to make a schema; every key then exists and has a harmless value.
/// </remarks>
internal sealed partial class StyleMapping(ImmutableArray<StyleLayer> layers, string prefix, ImmutableArray<Diagnostic>.Builder diagnostics, StyleShape? shape = null)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The keys that have not been asked for yet.</summary>
    public ImmutableArray<string> OtherKeys() => shape is not null
        ? [StyleShape.AnyKey]
        : [.. layers.SelectMany(layer => layer.Node.Children.Keys).Select(KeyText).Where(key => !_asked.Contains(key)).Distinct(StringComparer.Ordinal)];

    /// <summary>This mapping cut off below the first layer that has a key, so that styles extended further down have no effect.</summary>
    public StyleMapping DownTo(string key)
    {
        var first = layers.TakeWhile(layer => ValueIn(layer, key) is null).Count();
        return new StyleMapping([.. layers.Take(first + 1)], prefix, diagnostics, shape);
    }

    /// <summary>Whether a problem in this mapping itself, not in a nested one, has been reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Whether an optional key is present; it also marks the key as known.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return shape is not null || layers.Any(layer => ValueIn(layer, key) is not null);
    }

    /// <summary>Reads a text that is not inherited from an extended style; null if the style itself does not have it.</summary>
    public string? Own(string key)
    {
        _asked.Add(key);
        return shape is not null || (layers is [{ } first, ..] && ValueIn(first, key) is not null) ? Text(key) : null;
    }

    public StyleMapping Mapping(string key)
    {
        if (shape is not null)
        {
            return Nested([], key, shape.Mapping(key));
        }

        if (Find(key) is not var (value, _))
        {
            return Nested([], key);
        }

        if (value is YamlMappingNode)
        {
            return Nested(
                [.. layers.Select(layer => (Layer: layer, Value: ValueIn(layer, key)))
                    .Where(found => found.Value is not null)
                    .TakeWhile(found => found.Value is YamlMappingNode)
                    .Select(found => found.Layer with { Node = (YamlMappingNode)found.Value! })],
                key);
        }

        Report(DiagnosticCodes.StyleWrongValue, key, "a mapping of keys to values");
        return Nested([], key);
    }

    /// <summary>Reads a nested mapping; null if the value is <c>none</c>.</summary>
    public StyleMapping? MappingOrNone(string key)
    {
        shape?.AddNone(key);
        return Value(key) is YamlScalarNode { Value: "none" } ? null : Mapping(key);
    }

    public ImmutableArray<StyleMapping> Mappings(string key)
    {
        if (shape is not null)
        {
            return [Nested([], key, shape.Mapping(key, isList: true))];
        }

        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequenceNode { Children.Count: > 0 } sequence when sequence.All(item => item is YamlMappingNode):
                var layer = Find(key)!.Value.Layer;
                return [.. sequence.Select((item, i) => Nested([layer with { Node = (YamlMappingNode)item }], FormattableString.Invariant($"{key}[{i + 1}]")))];
            default:
                Report(DiagnosticCodes.StyleWrongValue, key, "a list of mappings");
                return [];
        }
    }

    public string Text(string key)
    {
        shape?.Add(key, SchemaForm.Text());
        switch (Value(key))
        {
            case null:
                return "";
            case YamlScalarNode { Value: { Length: > 0 } text }:
                return text;
            default:
                Report(DiagnosticCodes.StyleWrongValue, key, "words");
                return "";
        }
    }

    /// <summary>Reads a text that stands alone in editions, and removes the white space around it, which no edition would keep.</summary>
    public string Phrase(string key)
    {
        var text = Text(key);
        if (text.Length > 0 && string.IsNullOrWhiteSpace(text))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "words");
        }

        return text.Trim();
    }

    /// <summary>Reads a text with a placeholder in it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="sign">The placeholder, such as <c>{page}</c>, which must occur exactly once.</param>
    public string Template(string key, string sign)
    {
        var text = Text(key);
        if (text.Length > 0 && text.Split(sign).Length != 2)
        {
            Report(DiagnosticCodes.StyleWrongValue, key, $"words with {sign} in them, once");
        }

        return text;
    }

    /// <summary>
    /// Reads the name of a monospaced font family; the name must show that it is one, because code in editions is verified by that.
    /// </summary>
    public string CodeFont(string key)
    {
        var name = Phrase(key);
        if (name.Length > 0 && !MonospacedFonts.Has(name))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "the name of a family whose letters have one width, such as Courier New or DejaVu Sans Mono");
        }

        return name;
    }

    /// <summary>Reads one of several words and returns the value that it stands for.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The words and their values; the first value replaces a wrong one.</param>
    public T Choice<T>(string key, params (string Word, T Value)[] choices)
    {
        shape?.Add(key, SchemaForm.Choice(choices.Select(choice => choice.Word)));
        var choice = Scalar(
            key,
            0,
            text => Array.FindIndex(choices, choice => choice.Word == text) is >= 0 and var index ? index : null,
            string.Join(" or ", choices.Select(choice => $"'{choice.Word}'")));
        return choices[choice].Value;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key)
    {
        var flag = Choice(key, ("true", true), ("false", false));
        shape?.Add(key, new JsonObject { ["type"] = "boolean" });
        return flag;
    }

    /// <summary>Reads a list of texts.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        shape?.Add(key, SchemaForm.ListOf(SchemaForm.Text()));
        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence when sequence.All(item => item is YamlScalarNode { Value.Length: > 0 }):
                return [.. sequence.Select(item => ((YamlScalarNode)item).Value!)];
            default:
                Report(DiagnosticCodes.StyleWrongValue, key, "a list of words");
                return [];
        }
    }

    /// <summary>Reads a web address (<c>http</c> or <c>https</c>).</summary>
    public string WebAddress(string key)
    {
        var address = Text(key);
        if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "an address such as https://example.org/report");
        }

        return address;
    }

    /// <summary>Reports a diagnostic of its own at a value that has already been read.</summary>
    public void ReportValue(string key, DiagnosticCode code, params object[] arguments)
    {
        if (Find(key) is var (value, layer))
        {
            Report(code, value, layer, arguments);
        }
    }

    /// <summary>Reports that values which are each valid do not go together.</summary>
    /// <param name="rule">What the values must be together, for the message.</param>
    public void ReportWhole(string rule)
    {
        if (layers is [{ } first, ..])
        {
            Report(DiagnosticCodes.StyleWrongValue, first.Node, first, prefix.TrimEnd('.'), rule);
        }
    }

    /// <summary>Ends the reading: reports the keys that were never asked for as unknown.</summary>
    public void End()
    {
        foreach (var layer in layers)
        {
            foreach (var key in layer.Node.Children.Keys.Where(key => !_asked.Contains(KeyText(key))))
            {
                Report(DiagnosticCodes.StyleUnknownKey, key, layer, prefix + KeyText(key), string.Join(", ", _asked.Order(StringComparer.Ordinal)));
            }
        }
    }

    private static string KeyText(YamlNode key) => key is YamlScalarNode { Value: { } text } ? text : key.ToString();

    private static YamlNode? ValueIn(StyleLayer layer, string key) => layer.Node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private StyleMapping Nested(ImmutableArray<StyleLayer> nested, string key, StyleShape? nestedShape = null) => new(nested, $"{prefix}{key}.", diagnostics, nestedShape);

    /// <summary>Reads a value from a scalar; <paramref name="otherwise"/> replaces one that is missing or wrong.</summary>
    private T Scalar<T>(string key, T otherwise, Func<string, T?> read, string rule)
        where T : struct
    {
        switch (Value(key))
        {
            case null:
                return otherwise;
            case YamlScalarNode { Value: { } text } when read(text) is { } result:
                return result;
            default:
                Report(DiagnosticCodes.StyleWrongValue, key, rule);
                return otherwise;
        }
    }

    private YamlNode? Value(string key) => Find(key)?.Value;

    private (YamlNode Value, StyleLayer Layer)? Find(string key)
    {
        var isFirst = _asked.Add(key);
        foreach (var layer in layers)
        {
            if (ValueIn(layer, key) is { } value)
            {
                return (value, layer);
            }
        }

        // Without layers, the mapping itself is missing or wrong, which has been reported already.
        if (isFirst && layers is [{ } first, ..])
        {
            Report(DiagnosticCodes.StyleMissingKey, first.Node, first, prefix + key);
        }

        return null;
    }

    /// <summary>Reports a diagnostic at the value of a key.</summary>
    private void Report(DiagnosticCode code, string key, object more)
    {
        var (value, layer) = Find(key)!.Value;
        Report(code, value, layer, prefix + key, more);
    }

    private void Report(DiagnosticCode code, YamlNode at, StyleLayer layer, params object[] arguments)
    {
        HasFaults = true;
        var length = at is YamlScalarNode { Value: { } text } ? text.Length : 0;
        diagnostics.Add(code.At(new SourceSpan(layer.Source.Path, (int)at.Start.Line, (int)at.Start.Column, length), arguments));
    }
}
