using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Fonts;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub.Fonts;

public sealed class EmbeddedFontTests
{
    private const string Licence = "npm:@expo-google-fonts/eb-garamond/LICENSE_FONT";

    private static readonly Style Embedding = Styles.Classic with { Epub = Styles.Classic.Epub with { FontLicence = Licence } };

    private static readonly WrittenEpub Sample = WrittenEpub.Of(SampleDocuments.EveryNodeKind, Embedding);

    [Fact]
    public void A_style_that_does_not_ask_for_them_embeds_no_fonts() =>
        Assert.DoesNotContain(WrittenEpub.OfText(Paragraph("x")).Names, name => name.Contains("font", StringComparison.Ordinal));

    [Fact]
    public void Faces_come_with_their_licence_and_only_those_that_the_text_has_words_in()
    {
        Assert.Contains("EB Garamond Project Authors", Encoding.UTF8.GetString(Sample.File("LICENSE.txt")), StringComparison.Ordinal);
        Assert.Contains("EPUB/fonts/bold.ttf", Sample.Names);
        Assert.DoesNotContain("EPUB/fonts/bold.ttf", WrittenEpub.Of(Document(Paragraph("x")), Embedding).Names);
        Assert.Equal(["true"], Sample.Meta("ibooks:specified-fonts"));
        Assert.All(Sample.Spine, file => Assert.Equal(
            ["fonts.css", "book.css", "style.css"], Sample[file].Descendants(Xhtml + "link").Select(link => link.Attribute("href")!.Value)));
    }

    [Fact]
    public void Each_is_a_font_of_its_own_that_has_every_character_of_the_text_and_not_many_more()
    {
        var whole = FontFace.Load(Styles.Classic.ReadFile(Styles.Classic.Pdf.Fonts.Regular), "whole");
        var subset = FontFace.Load(Sample.File("regular.ttf"), "subset");

        Assert.Empty(subset.Lacks(string.Concat(Sample.Bodies.Select(body => body.Value))));
        Assert.Equal(whole.FamilyName, subset.FamilyName);
        Assert.Equal(whole.Copyright, subset.Copyright);
        Assert.InRange(subset.Data.Length, 1000, whole.Data.Length / 3);
        Assert.NotEmpty(subset.Lacks("\u0416"));
    }

    [Fact]
    public void Old_style_figures_and_small_capitals_are_among_them()
    {
        var subset = FontFace.Load(Sample.File("regular.ttf"), "subset");

        Assert.NotEqual(Glyph([]), Glyph(["onum"]));
        Assert.NotEqual(Glyph([]), Glyph(["sups"]));

        ushort Glyph(string[] features) => Shaper.Shape(new FontInstance(subset, 1, [.. features]), "1", "en")[0].Id;
    }

    [Fact]
    public void Two_books_have_the_same_bytes() => Assert.Equal(Sample.Bytes, WrittenEpub.Of(SampleDocuments.EveryNodeKind, Embedding).Bytes);

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0004)]
    [InlineData(0x0108)]
    public void A_font_that_may_not_be_embedded_or_cut_is_an_error(ushort rights)
    {
        var style = Embedding with { ReadFile = file => file.EndsWith(".ttf", StringComparison.Ordinal) ? WithRights(Styles.Classic.ReadFile(file), rights) : Styles.Classic.ReadFile(file) };

        Assert.All(WrittenEpub.Of(Document(Paragraph("x")), style).Diagnostics, fault => Assert.Equal(DiagnosticCodes.FontNotEmbedded, fault.Code));
        Assert.NotEmpty(WrittenEpub.Of(Document(Paragraph("x")), style).Diagnostics);
    }

    private static byte[] WithRights(ReadOnlyMemory<byte> font, ushort rights)
    {
        var bytes = font.ToArray();
        var tables = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4));
        for (var i = 0; i < tables; i++)
        {
            var record = bytes.AsSpan(12 + (i * 16));
            if (Encoding.ASCII.GetString(record[..4]) == "OS/2")
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]) + 8), rights);
            }
        }

        return bytes;
    }
}
