namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>How a line is brought to its width: by its glyphs for the most part, by its spaces with what is left.</summary>
/// <param name="Glyphs">Share of the glyphs' flexibility that is used, from -1 (narrowed) to 1 (widened).</param>
/// <param name="Spaces">How far spaces are stretched (positive, without limit) or shrunk (negative).</param>
/// <param name="Loosening">Letterspacing that a loose line has besides so that it does not gape: 1 is as much again, 1.5 the most.</param>
/// <remarks>
/// Hàn Thế Thành, Micro-typographic extensions to the TeX typesetting system (2000), chapter 3: a glyph may change its width
/// by some hundredths before anybody sees it, a space that is half as wide again is seen by all.
/// </remarks>
internal readonly record struct LineFit(double Glyphs, double Spaces, double Loosening = 0)
{
    // While glyphs have some flexibility left, spaces take a little of what they could: an even line has some of both.
    private const double SpaceShare = 0.25;

    // With the style's ordinary hundredth of an em, two and a half in all: still less than is seen without a measure.
    private const double MostLoosening = 1.5;

    /// <summary>Fits a line.</summary>
    /// <param name="missingPt">What its natural width lacks; negative if it is too wide.</param>
    /// <param name="stretchPt">Stretch of its spaces at ratio 1.</param>
    /// <param name="shrinkPt">Shrink of its spaces at ratio -1.</param>
    /// <param name="glyphFlexPt">By how much its glyphs may be widened or narrowed.</param>
    /// <param name="letterspacePt">What letterspacing has in this: a line that is loose with all of it may have more.</param>
    /// <returns>
    /// The fit. <see cref="Spaces"/> is below -1 where the line is too wide whatever is done, and infinite where nothing can
    /// be stretched.
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
