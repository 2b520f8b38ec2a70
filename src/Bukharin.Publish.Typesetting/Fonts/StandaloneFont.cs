using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Files;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Makes font files with only the characters of a text, for EPUBs.</summary>
internal static class StandaloneFont
{
    // OpenType, name: copyright, family, style, identifier, full name, version, PostScript name; licence and its address.
    private static readonly ImmutableArray<uint> Names = [0, 1, 2, 3, 4, 5, 6, 13, 14];

    // Features that a style sheet can ask for. HarfBuzz keeps those that every text uses anyway.
    private static readonly ImmutableArray<string> Features = ["onum", "lnum", "pnum", "tnum", "smcp", "c2sc", "sups"];

    /// <summary>Makes the file; equal characters give equal bytes.</summary>
    /// <param name="face">The face; not changed.</param>
    /// <param name="characters">The characters to keep; those that the face lacks are ignored.</param>
    /// <returns>A TrueType font with the glyphs for these characters and their combinations, with names, copyright and licence.</returns>
    /// <exception cref="TypeFileException">HarfBuzz can't read the font.</exception>
    public static byte[] Create(FontFace face, IEnumerable<Rune> characters)
    {
        ArgumentNullException.ThrowIfNull(face);
        ArgumentNullException.ThrowIfNull(characters);
        using var input = SubsetNative.Checked(SubsetNative.CreateInput(), face);
        SubsetNative.SetFlags(input, SubsetNative.NoHinting | SubsetNative.NotdefOutline);
        Add(SubsetNative.CharacterSet(input), characters.Select(character => (uint)character.Value));
        Add(SubsetNative.InputSet(input, SubsetNative.NameIds), Names);
        Add(SubsetNative.InputSet(input, SubsetNative.FeatureTags), Features.Select(tag => (uint)new HarfBuzzSharp.Tag(tag[0], tag[1], tag[2], tag[3])));
        using var subset = SubsetNative.Checked(SubsetNative.Subset(face.HarfBuzzFace.Handle, input), face);
        return SubsetNative.Bytes(subset);
    }

    private static void Add(IntPtr set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            SubsetNative.AddToSet(set, value);
        }
    }
}
