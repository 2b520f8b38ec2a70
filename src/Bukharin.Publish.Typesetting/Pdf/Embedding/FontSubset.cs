using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>A font file that holds only the glyphs that are shown.</summary>
/// <param name="Data">The TrueType file, with only the tables that PDF readers use.</param>
/// <param name="Glyphs">For each requested glyph, in the same order, its index in <paramref name="Data"/>.</param>
internal sealed record FontSubset(byte[] Data, ushort[] Glyphs)
{
    // Tables that a CIDFontType2 does not need: codes are mapped to glyphs by CIDToGIDMap, so characters, names and layout are not looked up
    // in the font (ISO 32000-1, 9.9 lists those that are needed: glyf, head, hhea, hmtx, loca, maxp).
    private static readonly string[] DroppedTables =
        ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "STAT", "cmap", "gasp", "kern", "meta", "name", "post"];

    /// <summary>Makes the subset of a face. The same glyphs give the same bytes.</summary>
    /// <param name="face">The face; not changed.</param>
    /// <param name="glyphs">Glyphs of the face, in any order, repeated or not. Glyph 0 and the parts of composites come along.</param>
    /// <exception cref="TypeFileException">HarfBuzz can't read the font.</exception>
    public static FontSubset Create(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        using var input = SubsetNative.Checked(SubsetNative.CreateInput(), face);
        SubsetNative.SetFlags(
            input, SubsetNative.NoHinting | SubsetNative.NotdefOutline | SubsetNative.NoLayoutClosure);
        var glyphSet = SubsetNative.GlyphSet(input);
        foreach (var glyph in glyphs)
        {
            SubsetNative.AddToSet(glyphSet, glyph);
        }

        var dropped = SubsetNative.InputSet(input, SubsetNative.DropTableTags);
        foreach (var tag in DroppedTables)
        {
            SubsetNative.AddToSet(dropped, new HarfBuzzSharp.Tag(tag[0], tag[1], tag[2], tag[3]));
        }

        using var plan = SubsetNative.Checked(SubsetNative.CreatePlan(face.HarfBuzzFace.Handle, input), face);
        var map = SubsetNative.OldToNewGlyphs(plan);
        var numbers = new ushort[glyphs.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            // In a damaged font, characters can refer to glyphs that do not exist and are not in this map.
            var number = SubsetNative.GetFromMap(map, glyphs[i]);
            numbers[i] = number <= ushort.MaxValue ? (ushort)number : throw SubsetNative.Unreadable(face);
        }

        using var subset = SubsetNative.Checked(SubsetNative.Execute(plan), face);
        return new FontSubset(SubsetNative.Bytes(subset), numbers);
    }
}
