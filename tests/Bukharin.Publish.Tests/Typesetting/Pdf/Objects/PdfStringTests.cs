using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Objects;

public sealed class PdfStringTests
{
    [Fact]
    public void Text_in_PDFDocEncoding_takes_one_byte_a_character() =>
        Assert.Equal(
            [0x8D, 0x95, 0xF3, (byte)'d', 0x9E, 0x8E, (byte)' ', 0x84, (byte)' ', 0xA0, (byte)'5', 0x83],
            PdfString.Text("“Łódž” — €5…").Bytes.ToArray());

    [Fact]
    public void Text_beyond_PDFDocEncoding_is_UTF16BE_after_a_byte_order_mark()
    {
        Assert.Equal([0xFE, 0xFF, 0x04, 0x16, 0x00, (byte)'a'], PdfString.Text("Жa").Bytes.ToArray());
        Assert.Equal([0xFE, 0xFF, 0xD8, 0x35, 0xDC, 0x00], PdfString.Text("\U0001D400").Bytes.ToArray());
    }

    [Theory]
    [InlineData("\u00FE\u00FFx")]
    [InlineData("\u00EF\u00BB\u00BFx")]
    public void Text_that_would_be_taken_for_another_encoding_is_UTF16BE(string text) =>
        Assert.Equal(text, Encoding.BigEndianUnicode.GetString(PdfString.Text(text).Bytes[2..]));

    [Fact]
    public void Every_character_of_PDFDocEncoding_is_read_back_by_another_reader()
    {
        var all = new StringBuilder();
        for (var c = ' '; c < '\uFFFE'; c++)
        {
            if (PdfDocEncoding.TryEncode(c.ToString()) is not null)
            {
                all.Append(c);
            }
        }

        var title = all.ToString();
        var file = TestFile.Write(
            TestFile.Options with { Metadata = TestFile.Metadata with { Title = title } }, TestType.Page());

        using var document = PdfDocument.Open(file);
        Assert.Equal(95 + 94 + 39 + 1, title.Length); // ASCII, Latin-1, 18-1F and 80-9E, the euro: Annex D.2
        Assert.Equal(title, document.Information.Title);
    }

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u0001")]
    [InlineData("\u009F")]
    [InlineData("\u00A0")]
    public void Characters_that_Annex_D_leaves_undefined_are_not_in_PDFDocEncoding(string character) =>
        Assert.Null(PdfDocEncoding.TryEncode(character));

    [Fact]
    public void An_ascii_string_refuses_other_characters() =>
        Assert.Throws<ArgumentException>(() => PdfString.Ascii("é"));
}
