using System.Buffers.Binary;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Docx.Fonts;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>Fonts that an edition brings with it, by option.</summary>
public class DocxFontTests
{
    private static readonly Style Bringing = Styles.Classic with { Docx = Styles.Classic.Docx with { EmbedsFonts = true } };

    [Fact]
    public void An_edition_has_no_fonts_unless_its_style_asks_for_them()
    {
        var edition = Of(Whole);

        Assert.DoesNotContain(edition.EntryNames, name => name.EndsWith(".odttf", StringComparison.Ordinal));
        Assert.Empty(edition.Part("word/settings.xml").Elements(W + "embedTrueTypeFonts"));
    }

    [Fact]
    public void Its_four_faces_are_there_and_are_the_style_s_fonts_again_with_their_keys()
    {
        var edition = Of(Whole, Bringing);
        var font = edition.Part("word/fontTable.xml").Elements(W + "font").Single(one => (string?)one.Attribute(W + "name") == "Gelasio");
        var targets = edition.Part("word/_rels/fontTable.xml.rels").Elements().ToDictionary(link => (string)link.Attribute("Id")!, link => (string)link.Attribute("Target")!);

        var paths = Bringing.Docx.Fonts!;
        foreach (var (element, path) in new[] { ("embedRegular", paths.Regular), ("embedBold", paths.Bold), ("embedItalic", paths.Italic), ("embedBoldItalic", paths.BoldItalic) })
        {
            var face = font.Element(W + element)!;
            var bytes = edition.BytesOf("word/" + targets[(string)face.Attribute(R + "id")!]);
            Assert.Equal(Bringing.ReadFile(path).ToArray(), Plain(bytes, (string)face.Attribute(W + "fontKey")!));
        }

        Assert.NotNull(edition.Part("word/settings.xml").Element(W + "embedTrueTypeFonts"));
        Assert.Equal("Gelasio", (string?)edition.Part("word/fontTable.xml").Elements(W + "font").First().Element(W + "altName")!.Attribute(W + "val"));
    }

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0004)]
    [InlineData(0x0200)]
    public void A_font_whose_licence_does_not_allow_it_stays_out_and_is_reported(ushort rights)
    {
        var edition = Of(Whole, Bringing with { ReadFile = path => WithRights(Bringing.ReadFile(path), rights) });

        Assert.Contains(edition.Diagnostics, diagnostic => diagnostic.Code.Id == "BP3304");
        Assert.DoesNotContain(edition.EntryNames, name => name.EndsWith(".odttf", StringComparison.Ordinal));
    }

    [Fact]
    public void Writing_twice_with_lists_and_fonts_gives_the_same_bytes()
    {
        var style = Bringing with { Docx = Bringing.Docx with { LabelsAreLists = true } };

        Assert.Equal(Of(Whole, style).Bytes, Of(Whole, style).Bytes);
    }

    [Fact]
    public void The_key_is_the_font_s_own() =>
        Assert.Equal(ObfuscatedFont.Of(new byte[64]).Key, ObfuscatedFont.Of(new byte[64]).Key);

    /// <summary>Undoes ISO/IEC 29500-4, 17.8.1, by the key's text from its end.</summary>
    private static byte[] Plain(byte[] bytes, string key)
    {
        var digits = key.Where(char.IsAsciiHexDigit).ToArray();
        for (var i = 0; i < 32; i++)
        {
            var at = digits.Length - 2 - (2 * (i % 16));
            bytes[i] ^= Convert.FromHexString(new string(digits, at, 2))[0];
        }

        return bytes;
    }

    private static ReadOnlyMemory<byte> WithRights(ReadOnlyMemory<byte> font, ushort rights)
    {
        var copy = font.ToArray();
        var tables = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(4));
        for (var i = 0; i < tables; i++)
        {
            var entry = copy.AsSpan(12 + (16 * i));
            if (entry[..4].SequenceEqual("OS/2"u8))
            {
                BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(BinaryPrimitives.ReadInt32BigEndian(entry[8..]) + 8), rights);
            }
        }

        return copy;
    }
}
