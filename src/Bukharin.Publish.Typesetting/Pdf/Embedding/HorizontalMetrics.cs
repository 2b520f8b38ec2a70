using System.Buffers.Binary;
using Bukharin.Publish.Typesetting.Fonts;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>Advances as the font file states them (OpenType, hhea and hmtx), which is what a PDF's widths must agree with.</summary>
internal sealed class HorizontalMetrics
{
    private readonly byte[] _hmtx;
    private readonly int _count;

    public HorizontalMetrics(FontFace face)
    {
        using var hhea = face.HarfBuzzFace.ReferenceTable(new Tag('h', 'h', 'e', 'a'));
        using var hmtx = face.HarfBuzzFace.ReferenceTable(new Tag('h', 'm', 't', 'x'));
        _count = BinaryPrimitives.ReadUInt16BigEndian(hhea.AsSpan()[34..]);
        _hmtx = hmtx.AsSpan().ToArray();
    }

    /// <summary>The advance of a glyph in font units. Glyphs beyond the table's last entry are as wide as that.</summary>
    public int AdvanceOf(ushort glyph) =>
        BinaryPrimitives.ReadUInt16BigEndian(_hmtx.AsSpan(Math.Min(glyph, _count - 1) * 4));
}
