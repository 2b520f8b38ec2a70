using System.Runtime.InteropServices;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>HarfBuzz's functions for the outlines of glyphs (hb-draw.h), which HarfBuzzSharp's native library exports but does not bind.</summary>
internal static unsafe partial class DrawNative
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial PenHandle CreatePen();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void SetMove(
        PenHandle pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> move, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void SetLine(
        PenHandle pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> line, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void SetCurve(
        PenHandle pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> curve, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void SetClose(PenHandle pen, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> close, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void Draw(nint font, uint glyph, PenHandle pen, nint steps);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_destroy")]
    private static partial void DestroyPen(nint pen);

    /// <summary>The callbacks that HarfBuzz calls for each step of an outline.</summary>
    internal sealed class PenHandle() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            DestroyPen(handle);
            return true;
        }
    }
}
