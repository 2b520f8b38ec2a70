namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Chooses glyphs.</summary>
internal static class GlyphList
{
    /// <summary>Whether a glyph is meant.</summary>
    /// <param name="glyph">The glyph.</param>
    public delegate bool Test(in Glyph glyph);

    /// <summary>The glyphs that pass a test, in their order. Of a book there are millions, so none is copied that does not.</summary>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="test">The test.</param>
    public static Glyph[] Of(ReadOnlySpan<Glyph> glyphs, Test test)
    {
        var count = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            count += test(glyph) ? 1 : 0;
        }

        var chosen = new Glyph[count];
        count = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            if (test(glyph))
            {
                chosen[count++] = glyph;
            }
        }

        return chosen;
    }
}
