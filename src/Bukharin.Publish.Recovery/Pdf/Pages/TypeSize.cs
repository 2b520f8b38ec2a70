namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>The size of type that a stretch of glyphs is set in, whatever is raised or lowered among them, and however much.</summary>
internal static class TypeSize
{
    // An initial over lines is larger than this, and small type above or below the line is not so much smaller.
    private const double LargestBesideCommon = 1.7;

    // An initial is no size of the text.
    private const int Word = 8;

    // Capitals for small capitals are at least this large; raised and lowered type is smaller.
    private const double Smallest = 0.8;

    /// <summary>The size of the larger of the glyphs, in points.</summary>
    public static double Of(IReadOnlyCollection<Glyph> glyphs)
    {
        var common = OfMost(glyphs);
        var largest = glyphs.Where(glyph => !glyph.IsSpace && glyph.SizePt <= LargestBesideCommon * common).Select(glyph => glyph.SizePt).DefaultIfEmpty(common).Max();
        return Common(glyphs, glyph => IsOf(glyph, largest));
    }

    /// <summary>The size of most of the glyphs, in points.</summary>
    public static double OfMost(IReadOnlyCollection<Glyph> glyphs) => Common(glyphs, _ => true);

    /// <summary>The largest size in which a word or more is set, in points.</summary>
    public static double Largest(IReadOnlyCollection<Glyph> glyphs) => glyphs.Where(glyph => !glyph.IsSpace)
        .GroupBy(glyph => Math.Round(glyph.SizePt, 1)).Where(size => size.Count() >= Word).Select(size => size.Key).DefaultIfEmpty().Max();

    /// <summary>Whether a glyph is of the type itself, and not small type above or below its line.</summary>
    public static bool IsOf(in Glyph glyph, double sizePt) => glyph.SizePt >= Smallest * sizePt;

    private static double Common(IReadOnlyCollection<Glyph> glyphs, Func<Glyph, bool> isCounted)
    {
        var counts = new Dictionary<double, int>();
        var (size, most) = (0.0, 0);
        foreach (var glyph in glyphs)
        {
            if (!isCounted(glyph))
            {
                continue;
            }

            var rounded = Math.Round(glyph.SizePt, 1);
            var count = counts[rounded] = counts.GetValueOrDefault(rounded) + (glyph.IsSpace ? 0 : 1);
            if (count > most || (count == most && rounded > size))
            {
                (size, most) = (rounded, count);
            }
        }

        return size;
    }
}
