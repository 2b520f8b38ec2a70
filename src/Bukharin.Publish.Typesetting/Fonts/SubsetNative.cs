using System.Runtime.InteropServices;
using Bukharin.Publish.Typesetting.Files;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>HarfBuzz's functions for subsets of fonts (hb-subset.h), which HarfBuzzSharp's native library exports but does not bind.</summary>
internal static partial class SubsetNative
{
    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG: the set of tables to leave out.</summary>
    public const int DropTableTags = 3;

    /// <summary>HB_SUBSET_SETS_NAME_ID: the set of entries of the name table to keep.</summary>
    public const int NameIds = 4;

    /// <summary>HB_SUBSET_SETS_LAYOUT_FEATURE_TAG: the set of features to keep.</summary>
    public const int FeatureTags = 6;

    /// <summary>HB_SUBSET_FLAGS_NO_HINTING: print and present screens do not need hints.</summary>
    public const uint NoHinting = 0x001;

    /// <summary>HB_SUBSET_FLAGS_NOTDEF_OUTLINE: glyph 0 keeps its shape, as ISO 32000-1, 9.7.6.3 expects it to be usable.</summary>
    public const uint NotdefOutline = 0x040;

    /// <summary>HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE: only the given glyphs, without those that features would replace them by.</summary>
    public const uint NoLayoutClosure = 0x200;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial InputHandle CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(InputHandle input, uint flags);

    // These sets and maps belong to the object that they come from, so they are plain pointers.
    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial IntPtr GlyphSet(InputHandle input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial IntPtr CharacterSet(InputHandle input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial IntPtr InputSet(InputHandle input, int setType);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddToSet(IntPtr set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial FaceHandle Subset(IntPtr face, InputHandle input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial PlanHandle CreatePlan(IntPtr face, InputHandle input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial IntPtr OldToNewGlyphs(PlanHandle plan);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint GetFromMap(IntPtr map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial FaceHandle Execute(PlanHandle plan);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial BlobHandle FaceBlob(FaceHandle face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial IntPtr BlobData(BlobHandle blob, out uint length);

    /// <summary>The bytes of a face.</summary>
    public static byte[] Bytes(FaceHandle face)
    {
        using var blob = FaceBlob(face);
        var start = BlobData(blob, out var length);
        var bytes = new byte[length];
        Marshal.Copy(start, bytes, 0, bytes.Length);
        return bytes;
    }

    /// <summary>Returns an object that HarfBuzz has made, if it has made one.</summary>
    /// <exception cref="TypeFileException">HarfBuzz has made none: the font cannot be read.</exception>
    public static T Checked<T>(T made, FontFace face)
        where T : Handle =>
        made.IsInvalid ? throw Unreadable(face) : made;

    /// <summary>The exception for a font whose tables contradict each other.</summary>
    public static TypeFileException Unreadable(FontFace face) => new(face.FileName, "it is damaged", isFont: true);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void DestroyInput(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    private static partial void DestroyPlan(IntPtr plan);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void DestroyFace(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void DestroyBlob(IntPtr blob);

    /// <summary>A HarfBuzz object that must be freed here; invalid if HarfBuzz could not make it.</summary>
    internal abstract class Handle(Action<IntPtr> destroy) : SafeHandle(IntPtr.Zero, ownsHandle: true)
    {
        public override bool IsInvalid => handle == IntPtr.Zero;

        protected override bool ReleaseHandle()
        {
            destroy(handle);
            return true;
        }
    }

    internal sealed class InputHandle() : Handle(DestroyInput);

    internal sealed class PlanHandle() : Handle(DestroyPlan);

    internal sealed class FaceHandle() : Handle(DestroyFace);

    internal sealed class BlobHandle() : Handle(DestroyBlob);
}
