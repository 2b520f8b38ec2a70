using System.Globalization;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>Parses numbers and lengths as they are written in styles; each method returns null for anything else.</summary>
internal static class StyleValues
{
    private static readonly (string Unit, double Points)[] Units = [("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pt", 1)];

    /// <summary>Parses a whole number, zero or more.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Parses a number without a sign, which may have decimals.</summary>
    public static double? Decimal(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Parses a length in <c>mm</c>, <c>cm</c>, <c>in</c> or <c>pt</c>, or a bare <c>0</c>, and converts it to points.</summary>
    public static double? Points(string text)
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
}
