using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A mapping of a style, asked key by key; what is missing, wrong or left over becomes a diagnostic.</summary>
/// <remarks>
/// It may have several layers: of a style and of those that it extends. A value is that of the first layer that has the key;
/// mappings are looked through one after the other, down to a layer that has something else under their key.
/// A value that is wrong is reported and replaced by a harmless one, so that one run reports all that is wrong.
/// The result is never used then.
/// Without a layer and with a shape, it only learns what it is asked for: every key is there then, and has a harmless value.
/// </remarks>
internal sealed partial class StyleMapping(ImmutableArray<StyleLayer> layers, string prefix, ImmutableArray<Diagnostic>.Builder diagnostics, StyleShape? shape = null)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The keys that nobody has asked for yet.</summary>
    public ImmutableArray<string> OtherKeys() => shape is not null
        ? [StyleShape.AnyKey]
        : [.. layers.SelectMany(layer => layer.Node.Children.Keys).Select(KeyText).Where(key => !_asked.Contains(key)).Distinct(StringComparer.Ordinal)];

    /// <summary>This mapping without the layers below the first that has a key.</summary>
    public StyleMapping DownTo(string key)
    {
        var first = layers.TakeWhile(layer => ValueIn(layer, key) is null).Count();
        return new StyleMapping([.. layers.Take(first + 1)], prefix, diagnostics, shape);
    }

    /// <summary>Whether anything in this mapping itself has been reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Whether a key that may be left out is there.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return shape is not null || layers.Any(layer => ValueIn(layer, key) is not null);
    }

    /// <summary>Words that a style can only say of itself; null where it does not.</summary>
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

    /// <summary>A mapping, or null where the value is <c>none</c>.</summary>
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

    /// <summary>Words that stand by themselves, without the white space around them: no edition keeps that.</summary>
    public string Phrase(string key)
    {
        var text = Text(key);
        if (text.Length > 0 && string.IsNullOrWhiteSpace(text))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "words");
        }

        return text.Trim();
    }

    /// <summary>Words in which something is put in place of a sign.</summary>
    /// <param name="key">The key.</param>
    /// <param name="sign">The sign, which stands in them once.</param>
    public string Template(string key, string sign)
    {
        var text = Text(key);
        if (text.Length > 0 && text.Split(sign).Length != 2)
        {
            Report(DiagnosticCodes.StyleWrongValue, key, $"words with {sign} in them, once");
        }

        return text;
    }

    /// <summary>The name of a family for what a machine reads: by its name it is known to be of one width, and code is proved by that.</summary>
    public string CodeFont(string key)
    {
        var name = Phrase(key);
        if (name.Length > 0 && !MonospacedFonts.Has(name))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "the name of a family whose letters have one width, such as Courier New or DejaVu Sans Mono");
        }

        return name;
    }

    /// <summary>One of some words, for what it stands for.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The words; the first one's value stands for a wrong one.</param>
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

    /// <summary>True or false.</summary>
    public bool Flag(string key)
    {
        var flag = Choice(key, ("true", true), ("false", false));
        shape?.Add(key, new JsonObject { ["type"] = "boolean" });
        return flag;
    }

    /// <summary>A list of words.</summary>
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

    /// <summary>An address that a browser opens.</summary>
    public string WebAddress(string key)
    {
        var address = Text(key);
        if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            Report(DiagnosticCodes.StyleWrongValue, key, "an address such as https://example.org/report");
        }

        return address;
    }

    /// <summary>Reports that a value that has been read is wrong in another way, which its code says.</summary>
    public void ReportValue(string key, DiagnosticCode code, params object[] arguments)
    {
        if (Find(key) is var (value, layer))
        {
            Report(code, value, layer, arguments);
        }
    }

    /// <summary>Reports values that are right one by one and do not go together.</summary>
    /// <param name="rule">What they must be.</param>
    public void ReportWhole(string rule)
    {
        if (layers is [{ } first, ..])
        {
            Report(DiagnosticCodes.StyleWrongValue, first.Node, first, prefix.TrimEnd('.'), rule);
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
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

    /// <summary>A value that is read from one text; another stands for one that is missing or wrong.</summary>
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

        // Where there is no layer, the mapping itself is missing or wrong, which has been reported.
        if (isFirst && layers is [{ } first, ..])
        {
            Report(DiagnosticCodes.StyleMissingKey, first.Node, first, prefix + key);
        }

        return null;
    }

    /// <summary>Reports the value of a key.</summary>
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
