using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Trade;

/// <summary>Reads the lengths in the front matter, each a number and a unit (mm, cm, in or pt).</summary>
internal static partial class Length
{
    /// <summary>The regular expression of a length, for a schema.</summary>
    public const string Pattern = "^[0-9]+(\\.[0-9]+)? ?(mm|cm|in|pt)$";

    /// <summary>Reads a length.</summary>
    /// <param name="text">The value in the front matter: <c>12.5 mm</c>.</param>
    /// <returns>The length in points, above 0 and below 14400; null for anything else.</returns>
    public static double? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var points = double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) * match.Groups["unit"].Value switch
        {
            "mm" => 72 / 25.4,
            "cm" => 720 / 25.4,
            "in" => 72,
            _ => 1,
        };
        return points is > 0 and < 14400 ? points : null;
    }

    [GeneratedRegex(@"^(?<number>[0-9]+(\.[0-9]+)?) ?(?<unit>mm|cm|in|pt)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
