using System.Globalization;

namespace Bukharin.Publish.Styling.Layout;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">The red component, 0 to 255.</param>
/// <param name="Green">The green component, 0 to 255.</param>
/// <param name="Blue">The blue component, 0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Relative luminance, from 0 for black to 1 for white (WCAG 2.2, definition of relative luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio).</summary>
    /// <param name="other">The other colour; the order of the two does not matter.</param>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>Parses the form <c>#</c> and six hexadecimal digits, as in CSS; null for anything else.</summary>
    /// <param name="text">The colour as it is written.</param>
    public static Colour? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is ['#', .. { Length: 6 } digits] && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    /// <summary>Writes the colour as in CSS and SVG: <c>#5b1f24</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
