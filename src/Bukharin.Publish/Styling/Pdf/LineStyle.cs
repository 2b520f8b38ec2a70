namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What may be done to letters and spaces so that the lines of the PDF are even.</summary>
/// <param name="GlyphExpansion">By how much glyphs may be widened or narrowed, as a fraction of their width.</param>
/// <param name="LetterspacingEm">White that may be put between letters or taken from there, in ems.</param>
/// <param name="SpaceStretch">By how much a word space may grow before the line counts as loose, as a fraction of itself.</param>
/// <param name="SpaceShrink">By how much it may shrink at most.</param>
/// <param name="OpticalMargins">Whether hyphens, stops and quotation marks stand out a little past the edges.</param>
/// <param name="HyphensInARow">Most lines in a row that end in hyphens.</param>
/// <param name="SpareNames">Whether words with a capital are divided only where their line would gape otherwise; never done to German.</param>
/// <param name="AvoidRivers">Whether lines are broken so that white does not run down through them.</param>
/// <param name="LastLinePt">Least width of a paragraph's last line, in points.</param>
public sealed record LineStyle(
    double GlyphExpansion,
    double LetterspacingEm,
    double SpaceStretch,
    double SpaceShrink,
    bool OpticalMargins,
    int HyphensInARow,
    bool SpareNames,
    bool AvoidRivers,
    double LastLinePt);
