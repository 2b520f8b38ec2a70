using System.Security.Cryptography;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>A font in a file: it assigns codes while pages are painted, and is then embedded with the glyphs that were used.</summary>
/// <remarks>Type 0 with a CIDFont of type 2, Identity-H (ISO 32000-1, 9.7): codes of two bytes, each the CID itself.</remarks>
internal sealed class EmbeddedFont
{
    // OS/2 fsType in the OpenType specification: restricted licence; no subsetting; bitmaps only.
    private const int RightsMask = 0x000F, RestrictedLicence = 0x0002, NoSubsetting = 0x0100, BitmapsOnly = 0x0200;

    private readonly FontFace _face;
    private readonly CodedGlyphs _glyphs;
    private readonly List<double> _widths = [];
    private readonly HorizontalMetrics _metrics;

    /// <param name="face">The face.</param>
    /// <param name="resourceName">The name of the font in content streams.</param>
    /// <param name="reference">The object number reserved for the font's dictionary.</param>
    /// <exception cref="TypeFileException">The font's licence does not allow a subset to be embedded.</exception>
    public EmbeddedFont(FontFace face, string resourceName, PdfReference reference)
    {
        if ((face.EmbeddingRights & RightsMask) == RestrictedLicence
            || (face.EmbeddingRights & (NoSubsetting | BitmapsOnly)) != 0)
        {
            throw new TypeFileException(face.FileName, "its licence does not allow a part of it to be embedded", isFont: true);
        }

        _face = face;
        _glyphs = new CodedGlyphs(face);
        _metrics = new HorizontalMetrics(face);
        ResourceName = resourceName;
        Reference = reference;
        AddWidth(0);
    }

    public string ResourceName { get; }

    public PdfReference Reference { get; }

    /// <inheritdoc cref="CodedGlyphs.CodeOf" />
    public ushort CodeOf(ushort glyph, string text)
    {
        var code = _glyphs.CodeOf(glyph, text);
        if (code == _widths.Count)
        {
            AddWidth(glyph);
        }

        return code;
    }

    /// <summary>The advance of a code in the file, in thousandths of the size.</summary>
    public double WidthOf(ushort code) => _widths[code];

    /// <summary>Adds the objects of the font, after all pages have been painted.</summary>
    public void Embed(PdfObjects objects)
    {
        var glyphs = new ushort[_glyphs.Count];
        for (var code = 0; code < glyphs.Length; code++)
        {
            glyphs[code] = _glyphs.GlyphOf(code);
        }

        var subset = FontSubset.Create(_face, glyphs);
        var name = new PdfName($"{SubsetTag(subset.Data)}+{_face.PostScriptName}");
        var fontFile = objects.Add(
            PdfStream.Compressed(subset.Data, new PdfDictionary { ["Length1"] = subset.Data.Length }));
        var widths = new PdfArray();
        foreach (var width in _widths)
        {
            widths.Add(width);
        }

        var cidFont = new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("CIDFontType2"),
            ["BaseFont"] = name,
            ["CIDSystemInfo"] = new PdfDictionary
            {
                ["Registry"] = PdfString.Ascii("Adobe"), ["Ordering"] = PdfString.Ascii("Identity"), ["Supplement"] = 0,
            },
            ["FontDescriptor"] = objects.Add(FontDescriptor.Create(_face, name.Value, fontFile, objects.Add(CidSet(glyphs.Length)))),
            ["W"] = new PdfArray { 0, widths },
            ["CIDToGIDMap"] = objects.Add(GlyphMap(subset)),
        };
        objects.Define(Reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("Type0"),
            ["BaseFont"] = name,
            ["Encoding"] = new PdfName("Identity-H"),
            ["DescendantFonts"] = new PdfArray { objects.Add(cidFont) },
            ["ToUnicode"] = objects.Add(ToUnicodeMap.Create(_glyphs)),
        });
    }

    /// <summary>The six capitals in front of the font's name (9.6.4), from a hash of the subset.</summary>
    private static string SubsetTag(ReadOnlySpan<byte> subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(6, hash, static (tag, hash) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (hash[i] % 26));
            }
        });
    }

    /// <summary>The CIDToGIDMap (9.7.4.2): for each code the index of its glyph, in two bytes.</summary>
    private static PdfStream GlyphMap(FontSubset subset)
    {
        var map = new byte[subset.Glyphs.Length * 2];
        for (var code = 0; code < subset.Glyphs.Length; code++)
        {
            map[code * 2] = (byte)(subset.Glyphs[code] >> 8);
            map[(code * 2) + 1] = (byte)subset.Glyphs[code];
        }

        return PdfStream.Compressed(map);
    }

    /// <summary>
    /// The CIDSet (9.8.3.2): a bit for each CID in the font, starting with the highest bit of the first byte. All codes have glyphs. PDF/A-1
    /// and PDF/X-1a require it; ISO 19005-2, 6.2.11.4.2 requires it to be complete.
    /// </summary>
    private static PdfStream CidSet(int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var cid = 0; cid < count; cid++)
        {
            bits[cid / 8] |= (byte)(0x80 >> (cid % 8));
        }

        return PdfStream.Compressed(bits);
    }

    private void AddWidth(ushort glyph) =>
        _widths.Add(Thousandths.Round(_metrics.AdvanceOf(glyph) * 1000.0 / _face.UnitsPerEm));
}
