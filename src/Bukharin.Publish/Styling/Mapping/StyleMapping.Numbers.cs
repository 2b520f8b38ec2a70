using System.Text.Json.Nodes;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>Reads keys whose values are numbers, lengths, percentages or colours.</summary>
internal sealed partial class StyleMapping
{
    private const string Decimals = "[0-9]*\\.?[0-9]+";

    /// <summary>Reads a whole number, zero or more.</summary>
    public int Count(string key)
    {
        shape?.Add(key, new JsonObject { ["type"] = "integer", ["minimum"] = 0 });
        return Scalar(key, 0, StyleValues.Number, "a whole number");
    }

    /// <summary>Reads a whole number from the least to the greatest allowed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="least">The least.</param>
    public int Count(string key, int most, int least = 1)
    {
        shape?.Add(key, new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most });
        return Scalar(
            key,
            least,
            text => StyleValues.Number(text) is { } number && number >= least && number <= most ? number : null,
            FormattableString.Invariant($"a whole number from {least} to {most}"));
    }

    /// <summary>Reads a number from zero to the greatest allowed, which may have decimals.</summary>
    /// <param name="key">The key.</param>
    /// <param name="most">The greatest.</param>
    public double Number(string key, int most)
    {
        shape?.Add(key, new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = most });
        return Scalar(
            key,
            0.0,
            text => StyleValues.Decimal(text) is { } number && number <= most ? number : null,
            FormattableString.Invariant($"a number from 0 to {most}, such as 0.5"));
    }

    /// <summary>Reads a length with its unit and converts it to points; zero or more.</summary>
    public double Length(string key)
    {
        const string rule = "a length such as 10.5pt, 129mm, 2cm or 0.5in";
        shape?.Add(key, LengthForm(), rule);
        return Scalar(key, 0.0, StyleValues.Points, rule);
    }

    /// <summary>Reads a percentage within limits and returns it as a fraction.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mostPercent">The greatest percentage allowed.</param>
    /// <param name="leastPercent">The least percentage allowed.</param>
    public double Percentage(string key, int mostPercent, int leastPercent = 0)
    {
        var rule = FormattableString.Invariant($"a percentage from {leastPercent}% to {mostPercent}%");
        shape?.Add(key, Written($"^{Decimals}%$"), rule);
        return Scalar(
            key,
            0.0,
            text => text.EndsWith('%') && StyleValues.Decimal(text.AsSpan(0, text.Length - 1)) is { } number && number >= leastPercent && number <= mostPercent ? number / 100 : null,
            rule);
    }

    /// <summary>Reads a colour of six hexadecimal digits.</summary>
    public Colour Colour(string key)
    {
        const string rule = "a colour such as \"#5b1f24\"";
        shape?.Add(key, Written("^#[0-9A-Fa-f]{6}$"), rule);
        return Scalar(key, default, Layout.Colour.Parse, rule);
    }

    private static JsonObject Written(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject LengthForm() => new() { ["anyOf"] = new JsonArray(Written($"^{Decimals}(mm|cm|in|pt)$"), new JsonObject { ["const"] = 0 }) };
}
