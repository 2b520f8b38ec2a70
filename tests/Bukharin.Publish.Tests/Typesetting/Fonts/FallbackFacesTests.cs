using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;


namespace Bukharin.Publish.Tests.Typesetting.Fonts;

public class FallbackFacesTests
{
    private static readonly FallbackFaces Signs = new([.. Styles.Classic.Pdf.Fallback.Take(4).Select(path => new FallbackFace(() => FontFace.Load(Styles.Classic.ReadFile(path), path)))]);

    [Theory]
    [InlineData("Plain words, “quoted” — é e\u0301 \u00AD\u2060.", "EBGaramond-Regular")]
    [InlineData("a box ☐☑ here", "EBGaramond-Regular NotoSansSymbols2-Regular EBGaramond-Regular")]
    [InlineData("☺", "NotoSansSymbols-Regular")]
    [InlineData("x😀y", "EBGaramond-Regular NotoEmoji-Regular EBGaramond-Regular")]
    [InlineData("👨\u200D👩\u200D👧", "NotoEmoji-Regular")]
    [InlineData("中", "EBGaramond-Regular")]
    [InlineData("", "EBGaramond-Regular")]
    public void Words_keep_their_face_and_what_it_lacks_has_the_first_that_has_it(string text, string faces)
    {
        var parts = Signs.Split(Garamond.Body, text, "en").ToList();

        Assert.Equal(text, string.Concat(parts.Select(part => part.Part)));
        Assert.Equal(faces, string.Join(' ', parts.Select(part => part.Font.Face.PostScriptName)));
        Assert.All(parts, part => Assert.Equal(Garamond.Body.SizePt, part.Font.SizePt));
    }

    [Fact]
    public void What_no_face_has_is_missing()
    {
        Assert.Equal("中", string.Concat(Signs.Lacks(Garamond.Regular, "a☐中😀中", "en")));
        Assert.Equal("☐中😀", string.Concat(FallbackFaces.None.Lacks(Garamond.Regular, "a☐中😀中", "en")));
    }

    [Fact]
    public void A_text_is_as_wide_as_its_parts() => Assert.Equal(
        Signs.WidthPt(Garamond.Body, "a ", "en") + Signs.WidthPt(Garamond.Body, "☐", "en"), Signs.WidthPt(Garamond.Body, "a ☐", "en"), 6);

    [Theory]
    [InlineData("Ω", "en", "EBGaramond-Regular")]
    [InlineData("Հայ", "en", "NotoSansArmenian-Regular")]
    [InlineData("क्षत्रिय", "en", "NotoSerifDevanagari-Regular")]
    [InlineData("骨", "en", "NotoSerifSC-Regular")]
    [InlineData("骨", "ja-JP", "NotoSerifJP-Regular")]
    [InlineData("한", "en", "NanumMyeongjo")]
    public void A_script_has_the_face_that_its_language_asks_for(string text, string language, string face) =>
        Assert.Equal(face, Assert.Single(new PdfFonts(Styles.Classic).Fallback.Split(Garamond.Body, text, language)).Font.Face.PostScriptName);

    [Fact]
    public void Of_a_family_the_face_with_the_look_of_the_words_is_taken()
    {
        var words = new PdfFonts(Styles.Classic);

        Assert.Equal("NotoSerif-Regular NotoSerif-Italic NotoSerif-Bold", string.Join(' ', new RunFormat[] { default, new(Emphasis: true), new(Strong: true) }
            .Select(format => words.Fallback.Split(words.Text(format, 10), "\uA64B", "ru").Single().Font.Face.PostScriptName)));
    }

    [Fact]
    public void Letters_are_as_high_as_those_beside_them_and_signs_keep_their_size()
    {
        var words = new PdfFonts(Styles.Classic);
        var (small, tall, sign) = (Of("\uA64B"), Of("中"), Of("☐"));

        Assert.Equal(Garamond.Body.UnitPt * Garamond.Body.Face.XHeight, small.UnitPt * small.Face.XHeight, 6);
        Assert.Equal(Garamond.Body.UnitPt * Garamond.Body.Face.CapHeight, tall.UnitPt * tall.Face.CapHeight, 6);
        Assert.Equal(Garamond.Body.SizePt, sign.SizePt);

        FontInstance Of(string text) => words.Fallback.Split(Garamond.Body, text, "en").Single().Font;
    }
}
