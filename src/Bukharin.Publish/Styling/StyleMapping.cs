using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling;

/// <summary>A mapping of a style, asked key by key; what is missing, wrong or left over becomes a diagnostic.</summary>
/// <remarks>
/// It may have several layers: of a style and of those that it extends. A value is that of the first layer that has the key;
/// mappings are looked through one after the other, down to a layer that has something else under their key.
/// A value that is wrong is reported and replaced by a harmless one, so that one run reports all that is wrong.
/// The result is never used then.
/// </remarks>
internal sealed class StyleMapping(ImmutableArray<StyleLayer> layers, string prefix, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly (string Unit, double Points)[] Units = [("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pt", 1)];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The keys that nobody has asked for yet.</summary>
    public ImmutableArray<string> OtherKeys() =>
        [.. layers.SelectMany(layer => layer.Node.Children.Keys).Select(KeyText).Where(key => !_asked.Contains(key)).Distinct(StringComparer.Ordinal)];

    /// <summary>This mapping without the layers below the first that has a key.</summary>
    public StyleMapping DownTo(string key)
    {
        var first = layers.TakeWhile(layer => ValueIn(layer, key) is null).Count();
        return new StyleMapping([.. layers.Take(first + 1)], prefix, diagnostics);
    }

    /// <summary>Whether anything in this mapping itself has been reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Whether a key that may be left out is there.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return layers.Any(layer => ValueIn(layer, key) is not null);
    }

    /// <summary>Words that a style can only say of itself; null where it does not.</summary>
    public string? Own(string key)
    {
        _asked.Add(key);
        return layers is [{ } first, ..] && ValueIn(first, key) is not null ? Text(key) : null;
    }

    public StyleMapping Mapping(string key)
    {
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
    public StyleMapping? MappingOrNone(string key) => Value(key) is YamlScalarNode { Value: "none" } ? null : Mapping(key);

    public ImmutableArray<StyleMapping> Mappings(string key)
    {
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

    /// <summary>One of some words, for what it stands for.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The words; the first one's value stands for a wrong one.</param>
    public T Choice<T>(string key, params (string Word, T Value)[] choices)
    {
        var choice = Scalar(
            key,
            0,
            text => Array.FindIndex(choices, choice => choice.Word == text) is >= 0 and var index ? index : null,
            string.Join(" or ", choices.Select(choice => $"'{choice.Word}'")));
        return choices[choice].Value;
    }

    /// <summary>True or false.</summary>
    public bool Flag(string key) => Choice(key, ("true", true), ("false", false));

    /// <summary>A list of words.</summary>
    public ImmutableArray<string> Texts(string key)
    {
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

    /// <summary>A whole number, zero or more.</summary>
    public int Count(string key) => Scalar(key, 0, Number, "a whole number");

    /// <summary>A whole number from 1 to the greatest that is allowed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="most">The greatest.</param>
    public int Count(string key, int most) => Scalar(
        key,
        1,
        text => Number(text) is { } number && number >= 1 && number <= most ? number : null,
        FormattableString.Invariant($"a whole number from 1 to {most}"));

    /// <summary>A length in points, zero or more.</summary>
    public double Length(string key) => Scalar(key, 0.0, Points, "a length such as 10.5pt, 129mm, 2cm or 0.5in");

    /// <summary>A percentage, as a fraction, from 0 to the greatest that is allowed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mostPercent">The greatest percentage.</param>
    public double Percentage(string key, int mostPercent) => Scalar(
        key,
        0.0,
        text => text.EndsWith('%') && Decimal(text.AsSpan(0, text.Length - 1)) is { } number && number <= mostPercent ? number / 100 : null,
        FormattableString.Invariant($"a percentage from 0% to {mostPercent}%"));

    /// <summary>A colour.</summary>
    public Colour Colour(string key) => Scalar(key, default, Styling.Colour.Parse, "a colour such as \"#5b1f24\"");

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

    /// <summary>A file that is there, by its name among those of the style and of those that it extends.</summary>
    public string File(string key) => File(key, out _);

    /// <summary>A file that is there, and what is in it.</summary>
    public string File(string key, out byte[]? content)
    {
        content = null;
        var file = Text(key);
        if (file.Length == 0)
        {
            return "";
        }

        // A path is relative to the folder of the style that says it.
        var layer = Find(key)!.Value.Layer;
        content = layer.Source.ReadFile(file);
        if (content is null)
        {
            Report(DiagnosticCodes.StyleMissingFile, key, file);
        }

        return StyleChain.FileName(layer.Depth, file);
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

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Decimal(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Points(string text)
    {
        foreach (var (unit, points) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal) && Decimal(text.AsSpan(0, text.Length - unit.Length)) is { } number)
            {
                return number * points;
            }
        }

        return text == "0" ? 0 : null;
    }

    private StyleMapping Nested(ImmutableArray<StyleLayer> nested, string key) => new(nested, $"{prefix}{key}.", diagnostics);

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
