using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class PdfFontsTests
{
    private static readonly Style Classic = Styles.Classic;
    private static readonly PdfFonts Fonts = new(Classic);

    [Fact]
    public void Figures_are_old_style_among_small_letters_and_lining_beside_capitals_and_parentheses()
    {
        var text = Fonts.Text(default, 10);

        Assert.Contains("onum", text.Features);
        Assert.Contains("onum", Fonts.SmallCapsHead(10).Features);
        Assert.DoesNotContain("onum", Fonts.Capitals(text).Features);
        Assert.DoesNotContain("onum", Fonts.Label(default, 10).Features);
        Assert.All([Fonts.Capitals(text), Fonts.Label(default, 10)], font => Assert.Contains("lnum", font.Features));
    }

    [Fact]
    public void Capitals_and_small_capitals_are_spaced_and_small_letters_are_not()
    {
        Assert.Equal(0, Fonts.Text(default, 10).TrackingEm);
        Assert.Equal(0.05, Fonts.Capitals(Fonts.Text(default, 10)).TrackingEm, 6);
        Assert.Equal(0.08, Fonts.SmallCapsHead(10).TrackingEm, 6);
        Assert.Equal(0.04, Fonts.Text(new RunFormat { SmallCaps = true }, 10).TrackingEm, 6);
    }

    [Fact]
    public void Letters_above_the_line_are_those_of_the_face_and_figures_are_raised_lest_they_be_taken_for_marks()
    {
        var text = Fonts.Text(default, 10);

        Assert.Equal((text with { Features = ["sups"] }, 0), Fonts.Shifted(text, BaselineShift.Superscript, "th", "en"));
        Assert.All(["2", "2nd", "n+1", "лл"], words =>
        {
            var (font, risePt) = Fonts.Shifted(text, BaselineShift.Superscript, words, "en");
            Assert.InRange(font.SizePt, 6, 7);
            Assert.InRange(risePt, 3, 4);
        });
        Assert.All(["2", "i", "+"], words => Assert.InRange(Fonts.Shifted(text, BaselineShift.Subscript, words, "en").RisePt, -2, -1));
    }

    [Fact]
    public void Heads_in_small_capitals_have_no_large_ones()
    {
        var heading = new HeadingSetting(2, Classic);

        Assert.Equal(HeadingForm.SmallCaps, heading.Form);
        Assert.Equal(["smcp", "c2sc"], Fonts.Heading(heading, default).Features.Take(2));
    }

    [Fact]
    public void Ligatures_are_the_styles_to_choose()
    {
        var without = Classic with { Pdf = Classic.Pdf with { Letters = Classic.Pdf.Letters with { Ligatures = false } } };

        Assert.DoesNotContain("-liga", Fonts.Text(default, 10).Features);
        Assert.Contains("-liga", new PdfFonts(without).Text(default, 10).Features);
    }
}
