namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>The size of type that a stretch of glyphs is set in, whatever is raised or lowered among them, and however much.</summary>
internal static class TypeSize
{
    // An initial over lines is larger than this, and small type above or below the line is not so much smaller.
    private const double LargestBesideCommon = 1.9;

    // An initial is no size of the text.
    private const int Word = 8;

    // Capitals for small capitals are at least this large; raised and lowered type is smaller.
    private const double Smallest = 0.8;

    /// <summary>The size of the larger of the glyphs, in points.</summary>
    public static double Of(ReadOnlySpan<Glyph> glyphs)
    {
        var common = OfMost(glyphs);
        var (largest, hasInk) = (0.0, false);
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.SizePt <= LargestBesideCommon * common && !glyph.IsSpace)
            {
                (largest, hasInk) = (Math.Max(largest, glyph.SizePt), true);
            }
        }

        return Common(glyphs, hasInk ? largest : common);
    }

    /// <summary>The size of most of the glyphs, in points.</summary>
    public static double OfMost(ReadOnlySpan<Glyph> glyphs) => Common(glyphs, ofPt: 0);

    /// <summary>The largest size in which a word or more is set, in points.</summary>
    public static double Largest(IReadOnlyCollection<Glyph> glyphs) => glyphs.Where(glyph => !glyph.IsSpace)
        .GroupBy(glyph => Math.Round(glyph.SizePt, 1)).Where(size => size.Count() >= Word).Select(size => size.Key).DefaultIfEmpty().Max();

    /// <summary>Whether a glyph is of the type itself, and not small type above or below its line.</summary>
    public static bool IsOf(in Glyph glyph, double sizePt) => glyph.SizePt >= Smallest * sizePt;

    /// <summary>The size of most of the glyphs that are of some type.</summary>
    private static double Common(ReadOnlySpan<Glyph> glyphs, double ofPt)
    {
        // A line has one size of type or a few. Each of a book's millions of glyphs comes by here several times, so they are
        // looked for in a row, as a hash table for each line took a fifteenth of the time of reading a book back.
        var counts = new List<(double SizePt, int Count)>(2);
        var (size, most) = (0.0, 0);
        foreach (ref readonly var glyph in glyphs)
        {
            if (!IsOf(glyph, ofPt))
            {
                continue;
            }

            var rounded = Math.Round(glyph.SizePt, 1);
            var index = 0;
            while (index < counts.Count && !counts[index].SizePt.Equals(rounded))
            {
                index++;
            }

            if (index == counts.Count)
            {
                counts.Add((rounded, 0));
            }

            var count = counts[index].Count + (glyph.IsSpace ? 0 : 1);
            counts[index] = (rounded, count);
            if (count > most || (count == most && rounded > size))
            {
                (size, most) = (rounded, count);
            }
        }

        return size;
    }
}
