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
    public static double Largest(ReadOnlySpan<Glyph> glyphs)
    {
        var largest = 0.0;
        foreach (var (sizePt, count) in Counted(glyphs, ofPt: 0))
        {
            largest = count >= Word ? Math.Max(largest, sizePt) : largest;
        }

        return largest;
    }

    /// <summary>Whether a glyph is of the type itself, and not small type above or below its line.</summary>
    public static bool IsOf(in Glyph glyph, double sizePt) => glyph.SizePt >= Smallest * sizePt;

    /// <summary>The size of most of the glyphs that are of some type: of sizes that as many have, the larger.</summary>
    private static double Common(ReadOnlySpan<Glyph> glyphs, double ofPt)
    {
        var (size, most) = (0.0, 0);
        foreach (var (sizePt, count) in Counted(glyphs, ofPt))
        {
            if (count > most || (count == most && sizePt > size))
            {
                (size, most) = (sizePt, count);
            }
        }

        return size;
    }

    /// <summary>The sizes of the glyphs that are of some type, in tenths of a point, and how many of them are no spaces.</summary>
    private static List<(double SizePt, int Count)> Counted(ReadOnlySpan<Glyph> glyphs, double ofPt)
    {
        // A line has one size of type or a few. Each of a book's millions of glyphs comes by here several times, so they are
        // looked for in a row, as a hash table for each line took a fifteenth of the time of reading a book back; and most
        // glyphs have the size of the one before.
        var counts = new List<(double SizePt, int Count)>(2);
        var (last, index) = (double.NaN, 0);
        foreach (ref readonly var glyph in glyphs)
        {
            if (!IsOf(glyph, ofPt))
            {
                continue;
            }

            if (!glyph.SizePt.Equals(last))
            {
                last = glyph.SizePt;
                index = IndexOf(counts, Math.Round(last, 1));
            }

            if (!glyph.IsSpace)
            {
                counts[index] = (counts[index].SizePt, counts[index].Count + 1);
            }
        }

        return counts;
    }

    private static int IndexOf(List<(double SizePt, int Count)> counts, double sizePt)
    {
        var index = counts.FindIndex(count => count.SizePt.Equals(sizePt));
        if (index < 0)
        {
            index = counts.Count;
            counts.Add((sizePt, 0));
        }

        return index;
    }
}
