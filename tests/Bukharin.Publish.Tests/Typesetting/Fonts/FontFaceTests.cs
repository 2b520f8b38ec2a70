using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Typesetting.Fonts;

public class FontFaceTests
{
    private static readonly byte[] Good = Styles.Classic.ReadFile(Styles.Classic.Pdf.Fonts.Regular).ToArray();

    [Theory]
    [InlineData("", "it is no TrueType font")]
    [InlineData("This is no font at all.", "it is no TrueType font")]
    [InlineData("OTTO\0\u0001\0\u0010\0\0\0\0", "its outlines are PostScript's (CFF), and only those of TrueType can be set")]
    [InlineData("ttcf\0\u0001\0\0\0\0\0\0", "it is a collection of fonts, and one is needed")]
    [InlineData("wOF2\0\u0001\0\0\0\0\0\0", "it is packed for the web (WOFF)")]
    [InlineData("\0\u0001\0\0\0\0\0\0\0\0\0\0", "it has no table 'head'")]
    public void What_is_no_font_that_can_be_set_is_refused_in_words(string file, string reason)
    {
        var fault = Assert.Throws<TypeFileException>(() => FontFace.Load(Encoding.Latin1.GetBytes(file), "x.ttf"));

        Assert.Equal(("x.ttf", reason, true), (fault.FileName, fault.Reason, fault.IsFont));
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("OS/2")]
    [InlineData("post")]
    [InlineData("name")]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("loca")]
    [InlineData("maxp")]
    public void A_table_that_is_missing_cut_off_or_beyond_the_file_is_named(string tag)
    {
        Assert.Contains($"'{tag}'", Fault(row => row[..4].Fill((byte)'x')), StringComparison.Ordinal);
        Assert.Contains($"'{tag}'", Fault(row => BinaryPrimitives.WriteUInt32BigEndian(row[8..], uint.MaxValue)), StringComparison.Ordinal);
        Assert.NotEmpty(Fault(row => BinaryPrimitives.WriteUInt32BigEndian(row[12..], 3)));

        string Fault(RowChange change)
        {
            var file = Good.ToArray();
            change(file.AsSpan(RowOf(file, tag), 16));
            return Assert.Throws<TypeFileException>(() => FontFace.Load(file, "x.ttf")).Reason;
        }
    }

    [Fact]
    public void A_character_whose_glyph_is_none_of_the_face_is_missing()
    {
        // OpenType, maxp: the number of glyphs stands behind the version. The space stays.
        var whole = new FontInstance(FontFace.Load(Good, "x.ttf"), 1, []);
        var count = GlyphOf(" ") + 1;
        var beyond = Enumerable.Range('!', 1000).Select(code => ((char)code).ToString()).First(character => GlyphOf(character) >= count);
        var file = Good.ToArray();
        var maxp = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(RowOf(file, "maxp") + 8));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan((int)maxp + 4), (ushort)count);

        Assert.Equal([new Rune(beyond[0])], FontFace.Load(file, "x.ttf").Lacks(beyond + beyond));

        int GlyphOf(string character) => Shaper.Shape(whole, character, "en")[0].Id;
    }

    [Fact]
    public void A_font_that_does_not_say_how_high_its_letters_are_is_measured()
    {
        // Before version 2 the table ends here.
        var file = Good.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(RowOf(file, "OS/2") + 12), 78);
        var (whole, measured) = (FontFace.Load(Good, "x.ttf"), FontFace.Load(file, "x.ttf"));

        Assert.InRange(measured.XHeight, whole.XHeight * 0.95, whole.XHeight * 1.05);
        Assert.InRange(measured.CapHeight, whole.CapHeight * 0.95, whole.CapHeight * 1.05);
    }

    private delegate void RowChange(Span<byte> row);

    private static int RowOf(byte[] file, string tag)
    {
        var row = 12;
        while (Encoding.ASCII.GetString(file, row, 4) != tag)
        {
            row += 16;
        }

        return row;
    }
}
