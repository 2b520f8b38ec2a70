using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The boxes around the ink of glyphs, in units of the em from the glyph's origin, y upwards.</summary>
/// <param name="XMin">Left.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right.</param>
/// <param name="YMax">Upper edge.</param>
internal sealed record GlyphBounds(double XMin, double YMin, double XMax, double YMax)
{
    private static readonly ConditionalWeakTable<FontFace, ConcurrentDictionary<ushort, GlyphBounds?>> Known = [];

    /// <summary>The box of a glyph; null where it has no ink.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">The glyph's number in it.</param>
    public static GlyphBounds? Of(FontFace face, ushort glyph)
    {
        ArgumentNullException.ThrowIfNull(face);
        return Known.GetOrCreateValue(face).GetOrAdd(glyph, static (id, face) => Measure(face, id), face);
    }

    // A curve lies within the hull of its points, and type designers set points where it turns: the box of all points is that of the ink.
    private static GlyphBounds? Measure(FontFace face, ushort glyph)
    {
        GlyphBounds? box = null;
        foreach (var step in GlyphOutlines.Of(face, glyph))
        {
            if (step.Verb == OutlineVerb.Close)
            {
                continue;
            }

            box = Grown(box, step.X, step.Y);
            if (step.Verb == OutlineVerb.Curve)
            {
                box = Grown(box, step.ControlX, step.ControlY);
            }
        }

        return box;
    }

    private static GlyphBounds Grown(GlyphBounds? box, double x, double y) => box is null
        ? new GlyphBounds(x, y, x, y)
        : new GlyphBounds(Math.Min(box.XMin, x), Math.Min(box.YMin, y), Math.Max(box.XMax, x), Math.Max(box.YMax, y));
}
