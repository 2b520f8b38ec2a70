using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling;

/// <summary>A mapping of a style file, asked key by key; what is missing, wrong or left over becomes a diagnostic.</summary>
/// <remarks>
/// A value that is wrong is reported and replaced by a harmless one, so that one run reports all that is wrong.
/// The result is never used then.
/// </remarks>
internal sealed class StyleMapping(
    YamlMappingNode? node, string path, string prefix, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly (string Unit, double Points)[] Units = [("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pt", 1)];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The keys that nobody has asked for yet, in the file's order.</summary>
    public ImmutableArray<string> OtherKeys() =>
        node is null ? [] : [.. node.Children.Keys.Select(KeyText).Where(key => !_asked.Contains(key))];

    /// <summary>Whether anything in this mapping itself has been reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Whether a key that may be left out is there.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return node is not null && node.Children.ContainsKey(new YamlScalarNode(key));
    }

    public StyleMapping Mapping(string key)
    {
        if (Value(key) is not { } value)
        {
            return Nested(null, key);
        }

        if (value is YamlMappingNode mapping)
        {
            return Nested(mapping, key);
        }

        Report(DiagnosticCodes.StyleWrongValue, value, prefix + key, "a mapping of keys to values");
        return Nested(null, key);
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
                return [.. sequence.Select((item, i) => Nested((YamlMappingNode)item, FormattableString.Invariant($"{key}[{i + 1}]")))];
            case { } value:
                Report(DiagnosticCodes.StyleWrongValue, value, prefix + key, "a list of mappings");
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
            case { } value:
                Report(DiagnosticCodes.StyleWrongValue, value, prefix + key, "words");
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
            case { } value:
                Report(DiagnosticCodes.StyleWrongValue, value, prefix + key, "a list of words");
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
            Report(DiagnosticCodes.StyleWrongValue, Value(key)!, prefix + key, "an address such as https://example.org/report");
        }

        return address;
    }

    /// <summary>The path of a file that is there.</summary>
    public string File(string key, Func<string, byte[]?> readFile)
    {
        var file = Text(key);
        if (file.Length > 0 && readFile(file) is null)
        {
            Report(DiagnosticCodes.StyleMissingFile, Value(key)!, prefix + key, file);
        }

        return file;
    }

    /// <summary>Reports what is wrong with a value that has been read.</summary>
    public void Report(string key, DiagnosticCode code, params object[] arguments)
    {
        if (Value(key) is { } value)
        {
            Report(code, value, arguments);
        }
    }

    /// <summary>Reports values that are right one by one and do not go together.</summary>
    /// <param name="rule">What they must be.</param>
    public void ReportWhole(string rule)
    {
        if (node is not null)
        {
            Report(DiagnosticCodes.StyleWrongValue, node, prefix.TrimEnd('.'), rule);
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void End()
    {
        foreach (var key in node?.Children.Keys.Where(key => !_asked.Contains(KeyText(key))) ?? [])
        {
            Report(DiagnosticCodes.StyleUnknownKey, key, prefix + KeyText(key), string.Join(", ", _asked.Order(StringComparer.Ordinal)));
        }
    }

    private static string KeyText(YamlNode key) => key is YamlScalarNode { Value: { } text } ? text : key.ToString();

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

    private StyleMapping Nested(YamlMappingNode? mapping, string key) => new(mapping, path, $"{prefix}{key}.", diagnostics);

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
            case { } value:
                Report(DiagnosticCodes.StyleWrongValue, value, prefix + key, rule);
                return otherwise;
        }
    }

    private YamlNode? Value(string key)
    {
        var isFirst = _asked.Add(key);
        if (node is null)
        {
            // The mapping itself is missing or wrong, which has been reported.
            return null;
        }

        if (node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return value;
        }

        if (isFirst)
        {
            Report(DiagnosticCodes.StyleMissingKey, node, prefix + key);
        }

        return null;
    }

    private void Report(DiagnosticCode code, YamlNode at, params object[] arguments)
    {
        HasFaults = true;
        var length = at is YamlScalarNode { Value: { } text } ? text.Length : 0;
        diagnostics.Add(code.At(new SourceSpan(path, (int)at.Start.Line, (int)at.Start.Column, length), arguments));
    }
}
