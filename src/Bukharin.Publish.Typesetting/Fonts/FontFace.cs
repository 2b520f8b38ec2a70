using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Files;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A loaded font file: its bytes, its metrics, and HarfBuzz's objects for shaping with it.</summary>
/// <remarks>
/// Metrics are in font units (<see cref="UnitsPerEm"/> to the em), y upwards. Faces are compared by reference, so load each file
/// once. A face is kept as long as the process runs.
/// </remarks>
internal sealed class FontFace
{
    // OpenType, head: an em has from 16 to 16,384 units.
    private const int LeastUnitsPerEm = 16, MostUnitsPerEm = 16384;

    // The weights nearest to 600, semi-bold, in the hundreds that a PDF has.
    private const int LeastBoldWeight = 550;

    private FontFace(string name, ReadOnlyMemory<byte> data, FontTables tables, Face harfBuzzFace)
    {
        FileName = name;
        Data = data;
        HarfBuzzFace = harfBuzzFace;
        HarfBuzzFont = new Font(harfBuzzFace);
        GlyphCount = harfBuzzFace.GlyphCount;

        // Offsets are those of the tables in the OpenType specification.
        var head = tables.Table("head", 54);
        UnitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head[18..]);
        Bounds = (Int16(head, 36), Int16(head, 38), Int16(head, 40), Int16(head, 42));
        var os2 = tables.Table("OS/2", 78);
        Weight = BinaryPrimitives.ReadUInt16BigEndian(os2[4..]);
        EmbeddingRights = BinaryPrimitives.ReadUInt16BigEndian(os2[8..]);
        Ascender = Int16(os2, 68);
        Descender = Int16(os2, 70);

        // Before its version 2 the OS/2 table had no heights of letters, so they are measured.
        XHeight = os2.Length >= 90 && Int16(os2, 86) is > 0 and var xHeight ? xHeight : HeightOf('x');
        CapHeight = os2.Length >= 90 && Int16(os2, 88) is > 0 and var capHeight ? capHeight : HeightOf('H');
        var post = tables.Table("post", 32);
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0;
        IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0;
        PostScriptName = tables.Name(id: 6) ?? "Unnamed";
        FamilyName = tables.Name(id: 16) ?? tables.Name(id: 1) ?? PostScriptName;
        Copyright = tables.Name(id: 0) ?? "";
        Check(tables);
    }

    /// <summary>The name for messages.</summary>
    public string FileName { get; }

    /// <summary>The font file, whole.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Number of glyphs in the file.</summary>
    public int GlyphCount { get; }

    /// <summary>The font's bounding box: least x and y, greatest x and y.</summary>
    public (short XMin, short YMin, short XMax, short YMax) Bounds { get; }

    /// <summary>Typographic ascender (OS/2 sTypoAscender).</summary>
    public int Ascender { get; }

    /// <summary>Typographic descender (OS/2 sTypoDescender); negative below the baseline.</summary>
    public int Descender { get; }

    /// <summary>Height of a flat capital.</summary>
    public int CapHeight { get; }

    /// <summary>Height of a flat lower-case letter.</summary>
    public int XHeight { get; }

    /// <summary>Weight class: 400 regular, 700 bold (OS/2 usWeightClass).</summary>
    public int Weight { get; }

    /// <summary>Embedding permissions (OS/2 fsType); 0 allows all.</summary>
    public int EmbeddingRights { get; }

    /// <summary>Degrees counter-clockwise from the vertical; negative for a face that leans right.</summary>
    public double ItalicAngle { get; }

    /// <summary>Whether it leans, by its angle or by its name: what readers of a PDF go by, which has no other table of it.</summary>
    public bool IsItalic => ItalicAngle != 0 || PostScriptName.Contains("Italic", StringComparison.OrdinalIgnoreCase) || PostScriptName.Contains("Oblique", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is bold, by its weight or by its name: semi-bold counts, medium does not.</summary>
    public bool IsBold => Weight >= LeastBoldWeight || PostScriptName.Contains("Bold", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether all glyphs are equally wide.</summary>
    public bool IsFixedPitch { get; }

    /// <summary>PostScript name (name table, id 6).</summary>
    public string PostScriptName { get; }

    /// <summary>Name of the family that the face belongs to (name table, id 16, else 1).</summary>
    public string FamilyName { get; }

    /// <summary>Whether it is a face of signs, judging by the name of its family.</summary>
    public bool IsOfSigns => FamilyName.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || FamilyName.Contains("Math", StringComparison.OrdinalIgnoreCase)
        || FamilyName.Contains("Emoji", StringComparison.OrdinalIgnoreCase);

    /// <summary>Copyright notice (name table, id 0); empty where there is none.</summary>
    public string Copyright { get; }

    internal Face HarfBuzzFace { get; }

    /// <summary>The face at a scale of one font unit. HarfBuzz allows several threads to shape with it, since it is never changed.</summary>
    internal Font HarfBuzzFont { get; }

    /// <summary>Loads a TrueType-flavoured OpenType font.</summary>
    /// <param name="data">The file's bytes; they must not change afterwards.</param>
    /// <param name="name">A name for messages, usually that of the file.</param>
    /// <exception cref="TypeFileException">The bytes are no TrueType font, or a table that is needed is missing or damaged.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data, string name)
    {
        var tables = new FontTables(data, name);

        // The memory stays pinned: HarfBuzz reads the tables in place as long as the face exists.
        var handle = System.Runtime.InteropServices.MemoryMarshal.AsMemory(data).Pin();
        Blob blob;
        unsafe
        {
            blob = new Blob((IntPtr)handle.Pointer, data.Length, MemoryMode.ReadOnly);
        }

        return new FontFace(name, data, tables, new Face(blob, 0));
    }

    /// <summary>Whether the face has a glyph for a character.</summary>
    internal bool Has(Rune character) => HarfBuzzFont.TryGetNominalGlyph((uint)character.Value, out var glyph) && glyph > 0 && glyph < GlyphCount;

    /// <summary>Whether the face has a glyph for each character of a text, as is usual.</summary>
    internal bool HasEach(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (!Has(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the characters that the face cannot show, not even composed of others.</summary>
    /// <param name="text">Any text; white space, controls and invisible format characters are never missing.</param>
    /// <returns>Each missing character once, in the order of first occurrence.</returns>
    public ImmutableArray<Rune> Lacks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (HasEach(text))
        {
            return [];
        }

        var missing = ImmutableArray.CreateBuilder<Rune>();
        var cluster = "";
        foreach (var glyph in Shaper.Shape(new FontInstance(this, 1, []), text, "und"))
        {
            cluster = glyph.Text.Length > 0 ? glyph.Text : cluster;
            if (glyph.Id != 0)
            {
                continue;
            }

            // The first glyph of a cluster has its text. For the others, the face is asked which characters it lacks.
            foreach (var rune in cluster.EnumerateRunes().Where(rune => glyph.Text.Length > 0 || !Has(rune)))
            {
                if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && !missing.Contains(rune))
                {
                    missing.Add(rune);
                }
            }
        }

        return missing.DrainToImmutable();
    }

    /// <inheritdoc />
    public override string ToString() => PostScriptName;

    private static short Int16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    /// <summary>Checks that the font has everything that setting and embedding need.</summary>
    private void Check(FontTables tables)
    {
        foreach (var tag in (ReadOnlySpan<string>)["cmap", "glyf", "loca", "maxp"])
        {
            tables.Table(tag, 4);
        }

        var advances = BinaryPrimitives.ReadUInt16BigEndian(tables.Table("hhea", 36)[34..]);
        if (advances == 0 || tables.Table("hmtx", 4).Length < 4 * advances)
        {
            throw tables.Fault("it does not say how wide its glyphs are");
        }

        if (UnitsPerEm is < LeastUnitsPerEm or > MostUnitsPerEm || HarfBuzzFace.UnitsPerEm != UnitsPerEm)
        {
            throw tables.Fault($"its em cannot have {UnitsPerEm} units");
        }

        if (Ascender <= 0 || Descender > 0 || Ascender > 4 * UnitsPerEm || Descender < -4 * UnitsPerEm || CapHeight > 4 * UnitsPerEm || XHeight > 4 * UnitsPerEm)
        {
            throw tables.Fault("its letters have no height that type can be set with");
        }

        if (!Has(new Rune(' ')))
        {
            throw tables.Fault("it has no space");
        }

        if (GlyphCount == 0)
        {
            throw tables.Fault("it has no glyphs");
        }
    }

    /// <summary>The height of a character's outline; a fraction of the em if the face lacks it.</summary>
    private int HeightOf(char character) =>
        HarfBuzzFont.TryGetNominalGlyph(character, out var glyph) && HarfBuzzFont.TryGetGlyphExtents(glyph, out var extents) && extents.YBearing > 0
            ? extents.YBearing
            : UnitsPerEm * (character == 'x' ? 1 : 2) / 3;
}
