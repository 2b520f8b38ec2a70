using System.Buffers.Binary;
using Bukharin.Publish.Typesetting.Fonts;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>The advances of glyphs in the font file (OpenType, hhea and hmtx), with which the widths in the PDF must agree.</summary>
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

    /// <summary>The advance of a glyph in font units. Glyphs behind the last entry of the table have the advance of that entry.</summary>
    public int AdvanceOf(ushort glyph) =>
        BinaryPrimitives.ReadUInt16BigEndian(_hmtx.AsSpan(Math.Min(glyph, _count - 1) * 4));
}
