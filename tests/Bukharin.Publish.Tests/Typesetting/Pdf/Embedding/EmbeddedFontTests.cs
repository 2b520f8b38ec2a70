using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Embedding;

public sealed class EmbeddedFontTests
{
    private static readonly string File = TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page(
        TestType.Line("Upright words", 72),
        TestType.Line("slanted words", 90, TestType.Font(TestFonts.Italic)),
        TestType.Line("upright again, larger", 120, TestType.Font(TestFonts.Regular, 20)))));

    [Fact]
    public void Each_face_is_embedded_once_as_a_subset()
    {
        var names = Regex.Matches(File, @"/Subtype/Type0/BaseFont/([A-Z]{6}\+[A-Za-z-]+)/Encoding/Identity-H").Select(match => match.Groups[1].Value);

        Assert.Equal(["EBGaramond-Italic", "EBGaramond-Regular"], names.Select(name => name[7..]).Order(StringComparer.Ordinal));
        Assert.Equal(2, Regex.Count(File, "/FontFile2 "));
        Assert.Equal(2, Regex.Count(File, "/ToUnicode "));
        Assert.Equal(2, Regex.Count(File, @"/CIDToGIDMap \d+ 0 R"));
    }

    [Fact]
    public void The_subset_tag_follows_the_glyphs()
    {
        static string Tag(string text) => Regex.Match(
            TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page(TestType.Line(text)))), @"/BaseFont/([A-Z]{6})\+").Groups[1].Value;

        Assert.Equal(Tag("abc"), Tag("cabbac"));
        Assert.NotEqual(Tag("abc"), Tag("abd"));
    }

    [Fact]
    public void Descriptors_state_what_the_font_is()
    {
        var regular = Regex.Match(File, @"/FontName/[A-Z]{6}\+EBGaramond-Regular(/Flags.*)>>").Groups[1].Value;
        var italic = Regex.Match(File, @"/FontName/[A-Z]{6}\+EBGaramond-Italic(/Flags.*)>>").Groups[1].Value;

        // Symbolic (4); italic (64). These files do not say whether they have serifs.
        Assert.StartsWith("/Flags 4/FontBBox[", regular, StringComparison.Ordinal);
        Assert.Contains("/ItalicAngle 0/", regular, StringComparison.Ordinal);
        Assert.Contains("/CapHeight 6", regular, StringComparison.Ordinal);
        Assert.StartsWith("/Flags 68/", italic, StringComparison.Ordinal);
        Assert.Matches(@"/ItalicAngle -\d", italic);
    }

    [Theory]
    [InlineData(2, 4, 6)]
    [InlineData(2, 11, 4)]
    public void Serifs_are_told_by_PANOSE(byte family, byte serifStyle, int flags)
    {
        var data = TestFonts.Regular.Data.ToArray();
        var os2 = TableOffset(data, "OS/2");
        (data[os2 + 32], data[os2 + 33]) = (family, serifStyle);
        var descriptor = FontDescriptor.Create(FontFace.Load(data, "copy.ttf"), "Copy", new PdfReference(1), new PdfReference(2));

        Assert.Equal(flags, ((PdfNumber)descriptor["Flags"]!).Value);
    }

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0104)]
    [InlineData(0x0200)]
    public void A_font_whose_licence_forbids_it_is_not_embedded(ushort rights)
    {
        var data = TestFonts.Regular.Data.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(TableOffset(data, "OS/2") + 8), rights);
        var line = TestType.Line("a", font: TestType.Font(FontFace.Load(data, "copy.ttf")));

        Assert.Throws<TypeFileException>(() => TestFile.Write(TestType.Page(line)));
    }

    [Fact]
    public void Many_codes_come_back_as_text()
    {
        var text = string.Concat(Enumerable.Range('!', 94).Concat(Enumerable.Range(0xC0, 0x40)).Select(c => $"{(char)c} "));
        var file = TestFile.Write(TestType.Page(TestType.Line(text, font: TestType.Font(TestFonts.Regular, 1, "-liga", "-calt"))));

        Assert.Equal(text, TestFile.TextOf(file));
    }

    [Fact]
    public void The_map_to_text_has_blocks_of_at_most_a_hundred()
    {
        var glyphs = new CodedGlyphs(TestFonts.Regular);
        for (ushort glyph = 1; glyph <= 159; glyph++)
        {
            glyphs.CodeOf(glyph, ((char)('!' + glyph)).ToString());
        }

        var map = TestFile.Inflate(ToUnicodeMap.Create(glyphs));

        Assert.Contains("\n100 beginbfchar\n<0001><0022>\n<0002><0023>\n", map, StringComparison.Ordinal);
        Assert.Contains("\nendbfchar\n59 beginbfchar\n<0065><0086>\n", map, StringComparison.Ordinal);
    }

    private static int TableOffset(byte[] font, string tag)
    {
        var record = font.AsSpan(0, 500).IndexOf(Encoding.ASCII.GetBytes(tag));
        return (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8));
    }
}
