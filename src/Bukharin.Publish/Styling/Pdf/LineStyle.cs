namespace Bukharin.Publish.Styling.Pdf;

/// <summary>How far letters and spaces may be altered, and words divided, to make the lines of the PDF even.</summary>
/// <param name="GlyphExpansion">The most by which glyphs may be widened or narrowed, as a fraction of their width.</param>
/// <param name="LetterspacingEm">The white space that may be added or removed between letters, in ems; more in a line that would gape.</param>
/// <param name="SpaceStretch">How much a word space may grow before the line counts as loose, as a fraction of its width.</param>
/// <param name="SpaceShrink">The most by which a word space may shrink, as a fraction of its width.</param>
/// <param name="OpticalMargins">Whether hyphens, stops and quotation marks hang slightly into the margins.</param>
/// <param name="HyphensInARow">The greatest number of consecutive lines that end in hyphens.</param>
/// <param name="SpareNames">
/// Whether capitalised words are divided only if the line would be too loose otherwise; it does not apply to German.
/// </param>
/// <param name="AvoidRivers">Whether lines are broken so as to avoid rivers of white space that run down through them.</param>
/// <param name="LastLinePt">The least width of a paragraph's last line where it can be had, in points.</param>
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
