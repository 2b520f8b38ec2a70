using System.Globalization;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Points in the format's units.</summary>
internal static class Measure
{
    /// <summary>Twentieths of a point, the unit of pages, indents and spaces (ST_TwipsMeasure).</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>A length in twentieths of a point, as an attribute's value.</summary>
    public static string TwipsText(double points) => Twips(points).ToString(CultureInfo.InvariantCulture);

    /// <summary>Half points, the unit of type sizes (ST_HpsMeasure), as an attribute's value.</summary>
    public static string HalfPoints(double points) =>
        ((int)Math.Round(points * 2, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);
}
