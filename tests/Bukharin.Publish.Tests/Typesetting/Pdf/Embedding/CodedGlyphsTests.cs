using Bukharin.Publish.Typesetting.Pdf.Embedding;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Embedding;

public sealed class CodedGlyphsTests
{
    private readonly CodedGlyphs _glyphs = new(TestFonts.Regular);

    [Fact]
    public void Each_pair_of_glyph_and_text_has_one_code()
    {
        Assert.Equal(1, _glyphs.CodeOf(7, "-"));
        Assert.Equal(2, _glyphs.CodeOf(7, "\u00AD"));
        Assert.Equal(3, _glyphs.CodeOf(8, "-"));
        Assert.Equal(1, _glyphs.CodeOf(7, "-"));
        Assert.Equal(2, _glyphs.CodeOf(7, "\u00AD"));
        Assert.Equal(4, _glyphs.Count);
        Assert.Equal(7, _glyphs.GlyphOf(2));
        Assert.Equal("\u00AD", _glyphs.TextOf(2));
    }

    [Fact]
    public void A_character_without_a_glyph_is_named()
    {
        var fault = Assert.Throws<ArgumentException>(() => _glyphs.CodeOf(0, "漢"));

        Assert.Contains("\"漢\" (U+6F22)", fault.Message, StringComparison.Ordinal);
        Assert.Contains("EBGaramond-Regular", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glyph_of_another_face_is_refused() =>
        Assert.Throws<ArgumentException>(() => _glyphs.CodeOf((ushort)TestFonts.Regular.GlyphCount, "a"));

    [Theory]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("a\uFFFE")]
    public void Text_that_no_PDF_gives_back_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => _glyphs.CodeOf(7, text));

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _glyphs.CodeOf(7, "a\uD835"));
        Assert.Throws<ArgumentException>(() => _glyphs.CodeOf(7, "\uDC00\uD835"));
    }

    [Fact]
    public void A_character_beyond_the_basic_plane_is_one_text()
    {
        var code = _glyphs.CodeOf(7, "\U0001D400");

        Assert.Equal("\U0001D400", _glyphs.TextOf(code));
    }
}
