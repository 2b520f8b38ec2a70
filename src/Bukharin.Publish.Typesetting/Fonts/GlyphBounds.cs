using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The box around a glyph's ink, in ems from the glyph's origin, y upwards.</summary>
/// <param name="XMin">Left.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right.</param>
/// <param name="YMax">Upper edge.</param>
internal sealed record GlyphBounds(double XMin, double YMin, double XMax, double YMax)
{
    private static readonly ConditionalWeakTable<FontFace, ConcurrentDictionary<ushort, GlyphBounds?>> Known = [];

    /// <summary>The box of a glyph; null if it has no ink.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">The glyph's index.</param>
    public static GlyphBounds? Of(FontFace face, ushort glyph)
    {
        ArgumentNullException.ThrowIfNull(face);
        return Known.GetOrCreateValue(face).GetOrAdd(glyph, static (id, face) => Measure(face, id), face);
    }

    // The points of an outline enclose its curves, and type designers put points at the extremes: so the box of all points is the box of the ink.
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
