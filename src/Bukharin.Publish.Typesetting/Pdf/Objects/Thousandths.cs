namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The precision of all numbers in a file: 0.001, which for points is a third of a micrometre.</summary>
internal static class Thousandths
{
    /// <summary>The value in thousandths, rounded half away from zero.</summary>
    public static long Of(double value) => (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);

    /// <summary>The value as readers of the file get it.</summary>
    public static double Round(double value) => Of(value) / 1000.0;
}
