using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using HarfBuzzSharp;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Embedding;

public sealed class FontSubsetTests
{
    private static readonly ushort[] Glyphs = [0, 36, 120, 37, 500, 36];

    [Fact]
    public void Glyphs_keep_their_advances_under_their_new_numbers()
    {
        var subset = FontSubset.Create(TestFonts.Regular, Glyphs);

        using var blob = Blob.FromStream(new MemoryStream(subset.Data));
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        var metrics = new HorizontalMetrics(TestFonts.Regular);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        Assert.Equal(0, subset.Glyphs[0]);
        Assert.Equal(subset.Glyphs[1], subset.Glyphs[5]);
        for (var i = 0; i < Glyphs.Length; i++)
        {
            Assert.Equal(metrics.AdvanceOf(Glyphs[i]), font.GetHorizontalGlyphAdvance(subset.Glyphs[i]));
        }
    }

    [Fact]
    public void The_subset_has_the_tables_that_a_PDF_reader_uses_and_no_others()
    {
        var data = FontSubset.Create(TestFonts.Regular, Glyphs).Data;

        var tables = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4)))
            .Select(i => Encoding.ASCII.GetString(data, 12 + (i * 16), 4));
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], tables.Order(StringComparer.Ordinal));
        Assert.InRange(data.Length, 500, 5000);
    }

    [Fact]
    public void Equal_glyphs_give_equal_bytes_in_any_order()
    {
        var subset = FontSubset.Create(TestFonts.Regular, Glyphs).Data;

        Assert.Equal(subset, FontSubset.Create(TestFonts.Regular, Glyphs).Data);
        Assert.Equal(subset, FontSubset.Create(TestFonts.Regular, [500, 37, 36, 0, 120]).Data);
        Assert.NotEqual(subset, FontSubset.Create(TestFonts.Regular, [0, 36]).Data);
    }

    [Fact]
    public void Advances_agree_with_those_of_HarfBuzz()
    {
        var metrics = new HorizontalMetrics(TestFonts.Italic);
        using var font = new Font(TestFonts.Italic.HarfBuzzFace);
        font.SetScale(TestFonts.Italic.UnitsPerEm, TestFonts.Italic.UnitsPerEm);

        for (var glyph = 0; glyph < TestFonts.Italic.GlyphCount; glyph++)
        {
            Assert.Equal(font.GetHorizontalGlyphAdvance((ushort)glyph), metrics.AdvanceOf((ushort)glyph));
        }
    }
}
