using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs.Breaking;

public class LineFitTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(30)]
    [InlineData(-4)]
    public void A_line_that_can_be_fitted_is_fitted_exactly(double missing)
    {
        var fit = LineFit.Of(missing, stretchPt: 10, shrinkPt: 5, glyphFlexPt: 6);

        Assert.Equal(missing, (fit.Glyphs * 6) + (fit.Spaces * (fit.Spaces > 0 ? 10 : 5)), 9);
        Assert.InRange(fit.Glyphs, -1, 1);
        Assert.True(fit.Spaces >= -1);
    }

    [Fact]
    public void Spaces_change_little_until_the_glyphs_can_do_no_more()
    {
        Assert.InRange(LineFit.Of(4, 10, 5, 6).Spaces, 0, 0.15);
        Assert.Equal(1, LineFit.Of(16, 10, 5, 6).Glyphs);
        Assert.Equal(1, LineFit.Of(16, 10, 5, 6).Spaces, 9);
    }

    [Fact]
    public void A_line_that_would_gape_has_more_letterspacing_and_others_have_not()
    {
        Assert.Equal(new LineFit(1, 1), LineFit.Of(16, 10, 5, 6, letterspacePt: 4));
        Assert.Equal(new LineFit(1, 1, 0.5), LineFit.Of(18, 10, 5, 6, letterspacePt: 4));
        Assert.Equal(new LineFit(1, 2, 1.5), LineFit.Of(32, 10, 5, 6, letterspacePt: 4));
    }

    [Fact]
    public void What_cannot_be_fitted_says_so()
    {
        Assert.True(LineFit.Of(-12, 10, 5, 6).Spaces < -1);
        Assert.Equal(double.PositiveInfinity, LineFit.Of(5, 0, 0, 0).Spaces);
        Assert.Equal(double.NegativeInfinity, LineFit.Of(-5, 0, 0, 0).Spaces);
        Assert.Equal(default, LineFit.Of(0, 0, 0, 0));
    }
}
