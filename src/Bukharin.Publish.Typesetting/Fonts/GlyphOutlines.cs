using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Gives the outlines of glyphs, for pictures that contain shapes instead of text.</summary>
internal static class GlyphOutlines
{
    /// <summary>The outline of a glyph, contour by contour; empty for a glyph without ink.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">The glyph's index.</param>
    public static unsafe ImmutableArray<OutlineStep> Of(FontFace face, ushort glyph)
    {
        ArgumentNullException.ThrowIfNull(face);
        var steps = ImmutableArray.CreateBuilder<OutlineStep>();
        var handle = GCHandle.Alloc(steps);
        try
        {
            // TrueType outlines consist of lines and quadratic curves only (OpenType, glyf).
            using var pen = DrawNative.CreatePen();
            DrawNative.SetMove(pen, &Move, 0, 0);
            DrawNative.SetLine(pen, &Line, 0, 0);
            DrawNative.SetCurve(pen, &Curve, 0, 0);
            DrawNative.SetClose(pen, &Close, 0, 0);
            DrawNative.Draw(face.HarfBuzzFont.Handle, glyph, pen, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return steps.DrainToImmutable();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Move(nint pen, nint steps, nint state, float x, float y, nint data) =>
        Add(steps, new OutlineStep(OutlineVerb.Move, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Line(nint pen, nint steps, nint state, float x, float y, nint data) =>
        Add(steps, new OutlineStep(OutlineVerb.Line, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Curve(nint pen, nint steps, nint state, float controlX, float controlY, float x, float y, nint data) =>
        Add(steps, new OutlineStep(OutlineVerb.Curve, x, y, controlX, controlY));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint pen, nint steps, nint state, nint data) => Add(steps, new OutlineStep(OutlineVerb.Close));

    private static void Add(nint steps, OutlineStep step) =>
        ((ImmutableArray<OutlineStep>.Builder)GCHandle.FromIntPtr(steps).Target!).Add(step);
}
