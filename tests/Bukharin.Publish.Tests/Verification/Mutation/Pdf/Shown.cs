namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>What one text operator shows.</summary>
/// <param name="X">Where the pen is at its beginning, in points.</param>
/// <param name="Y">The base line.</param>
/// <param name="Font">Resource name of the font.</param>
/// <param name="Size">Size of type.</param>
/// <param name="Rise">How far glyphs stand above the base line.</param>
/// <param name="IsArtifact">Whether it is furniture of the page.</param>
/// <param name="Glyphs">Adjustment before each glyph, in thousandths of the size, and its code.</param>
internal sealed record Shown(double X, double Y, string Font, double Size, double Rise, bool IsArtifact, IReadOnlyList<(double Adjustment, int Code)> Glyphs)
{
    /// <summary>How it is kept out of sight.</summary>
    public Concealment Concealment { get; init; }

    /// <summary>How wide a shape is that covers it.</summary>
    public double CoverPt { get; init; }

    /// <summary>By what widths are multiplied.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>White after each glyph, in points, before the scale.</summary>
    public double Letterspace { get; init; }

    /// <summary>Where the pen is behind the last glyph.</summary>
    public double EndX(PdfFont font) =>
        X + (Glyphs.Sum(glyph => ((font.WidthOf(glyph.Code) - glyph.Adjustment) * Size / 1000) + Letterspace) * Scale);
}
