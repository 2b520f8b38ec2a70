namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>How a line is fitted to its width: mostly by its glyphs, for the rest by its spaces.</summary>
/// <param name="Glyphs">Fraction of the glyphs' flexibility that is used, from -1 (narrowed) to 1 (widened).</param>
/// <param name="Spaces">How much spaces are stretched (positive, without limit) or shrunk (negative).</param>
/// <param name="Loosening">Additional letterspacing of a loose line, to avoid wide gaps: 1 is as much again, 1.5 the most.</param>
/// <remarks>
/// Hàn Thế Thành, Micro-typographic extensions to the TeX typesetting system (2000), chapter 3: small changes of glyphs' widths are not
/// noticed, but a space that is half as wide again is.
/// </remarks>
internal readonly record struct LineFit(double Glyphs, double Spaces, double Loosening = 0)
{
    // While glyphs still have flexibility, spaces take a small part: an even line has some of both.
    private const double SpaceShare = 0.25;

    // With a style's usual hundredth of an em, two and a half in all, which is hardly noticed.
    private const double MostLoosening = 1.5;

    /// <summary>Fits a line.</summary>
    /// <param name="missingPt">The width that is missing; negative for a line that is too wide.</param>
    /// <param name="stretchPt">Stretch of its spaces at ratio 1.</param>
    /// <param name="shrinkPt">Shrink of its spaces at ratio -1.</param>
    /// <param name="glyphFlexPt">How much its glyphs can be widened or narrowed.</param>
    /// <param name="letterspacePt">The part of that which is letterspacing. A loose line can get more of it.</param>
    /// <returns>
    /// The fit. <see cref="Spaces"/> is less than -1 if the line is too wide in any case, and infinite if nothing in it can be stretched.
    /// </returns>
    public static LineFit Of(double missingPt, double stretchPt, double shrinkPt, double glyphFlexPt, double letterspacePt = 0)
    {
        var spaces = missingPt >= 0 ? stretchPt : shrinkPt;
        var glyphs = glyphFlexPt > 0 ? Math.Clamp(missingPt / (glyphFlexPt + (SpaceShare * spaces)), -1, 1) : 0;
        var rest = missingPt - (glyphs * glyphFlexPt);
        if (Math.Abs(rest) < 1e-6)
        {
            return new LineFit(glyphs, 0);
        }

        if (rest > 0)
        {
            var loosening = letterspacePt > 0 ? Math.Clamp((rest - stretchPt) / letterspacePt, 0, MostLoosening) : 0;
            rest -= loosening * letterspacePt;
            return new LineFit(glyphs, stretchPt > 0 ? rest / stretchPt : double.PositiveInfinity, loosening);
        }

        return new LineFit(glyphs, shrinkPt > 0 ? rest / shrinkPt : double.NegativeInfinity);
    }
}
