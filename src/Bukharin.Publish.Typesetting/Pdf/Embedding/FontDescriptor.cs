using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>The font descriptor (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    private const int FixedPitch = 1 << 0;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    public static PdfDictionary Create(FontFace face, string name, PdfReference fontFile, PdfReference cidSet)
    {
        var scale = 1000.0 / face.UnitsPerEm;
        var bounds = face.Bounds;
        return new PdfDictionary
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = new PdfName(name),
            ["Flags"] = Flags(face),
            ["FontBBox"] = new PdfArray
            {
                Math.Floor(bounds.XMin * scale), Math.Floor(bounds.YMin * scale),
                Math.Ceiling(bounds.XMax * scale), Math.Ceiling(bounds.YMax * scale),
            },
            ["ItalicAngle"] = face.ItalicAngle,
            ["Ascent"] = Math.Round(face.Ascender * scale),
            ["Descent"] = Math.Round(face.Descender * scale),
            ["CapHeight"] = Math.Round(face.CapHeight * scale),
            ["XHeight"] = Math.Round(face.XHeight * scale),
            ["StemV"] = StemWidth(face.Weight),
            ["FontWeight"] = Math.Clamp((face.Weight + 50) / 100 * 100, 100, 900),
            ["FontFile2"] = fontFile,
            ["CIDSet"] = cidSet,
        };
    }

    /// <summary>Flags (9.8.2). The subset has glyphs outside the standard Latin set, so it counts as symbolic.</summary>
    private static int Flags(FontFace face) =>
        Symbolic
        | (face.IsFixedPitch ? FixedPitch : 0)
        | (HasSerifs(face) ? Serif : 0)
        | (face.ItalicAngle != 0 ? Italic : 0);

    /// <summary>Decided by PANOSE, where styles 2 to 10 have serifs and 11 to 15 do not; else by the IBM family class.</summary>
    private static bool HasSerifs(FontFace face)
    {
        using var table = face.HarfBuzzFace.ReferenceTable(new Tag('O', 'S', '/', '2'));
        var os2 = table.AsSpan();
        const int familyClass = 30, panoseFamily = 32, panoseSerif = 33, latinText = 2;
        return os2[panoseFamily] == latinText && os2[panoseSerif] >= 2
            ? os2[panoseSerif] <= 10
            : os2[familyClass] is (>= 1 and <= 5) or 7;
    }

    /// <summary>
    /// An estimate: 88 for a weight of 400, 166 for 700, close to the values of text faces. Readers use it only to imitate a missing font,
    /// and this one is embedded.
    /// </summary>
    private static double StemWidth(int weight) => Math.Round(50 + Math.Pow(weight / 65.0, 2));
}
