using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Tests.Typesetting.Fonts;

public class FallbackFacesTests
{
    private static readonly FallbackFaces Signs = new(() => [.. Styles.Classic.Pdf.Fallback.Select(path => FontFace.Load(Styles.Classic.ReadFile(path), path))]);

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
        var parts = Signs.Split(Garamond.Body, text).ToList();

        Assert.Equal(text, string.Concat(parts.Select(part => part.Part)));
        Assert.Equal(faces, string.Join(' ', parts.Select(part => part.Font.Face.PostScriptName)));
        Assert.All(parts, part => Assert.Equal(Garamond.Body.SizePt, part.Font.SizePt));
    }

    [Fact]
    public void What_no_face_has_is_missing()
    {
        Assert.Equal("中", string.Concat(Signs.Lacks(Garamond.Regular, "a☐中😀中")));
        Assert.Equal("☐中😀", string.Concat(FallbackFaces.None.Lacks(Garamond.Regular, "a☐中😀中")));
    }

    [Fact]
    public void A_text_is_as_wide_as_its_parts() => Assert.Equal(
        Signs.WidthPt(Garamond.Body, "a ", "en") + Signs.WidthPt(Garamond.Body, "☐", "en"), Signs.WidthPt(Garamond.Body, "a ☐", "en"), 6);
}
