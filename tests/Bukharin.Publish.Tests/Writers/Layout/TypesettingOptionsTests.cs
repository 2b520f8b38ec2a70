using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class TypesettingOptionsTests
{
    [Fact]
    public void The_classic_style_asks_for_what_the_typesetter_does_by_itself()
    {
        var style = Styles.Classic.Pdf;

        Assert.Equal(LineBreakingOptions.Default, TypesettingOptions.Lines(style.Lines));
        Assert.Equal(new PageBreakingOptions(), TypesettingOptions.Pages(style.PageBreaks));
    }

    [Fact]
    public void Each_wish_of_a_style_is_handed_on()
    {
        var lines = TypesettingOptions.Lines(new LineStyle(0.01, 0.02, 0.4, 0.1, OpticalMargins: false, 1, SpareNames: false, AvoidRivers: false, 20));
        var pages = TypesettingOptions.Pages(new PageBreakStyle(3, 3, 12, EqualDepth: false));

        Assert.Equal((0.01, 0.02, 0.4, 0.1), (lines.GlyphExpansion, lines.LetterspacingEm, lines.SpaceStretch, lines.SpaceShrink));
        Assert.False(lines.OpticalMargins);
        Assert.Equal(0, lines.RiverDemerits);
        Assert.Equal(1, lines.MaximumConsecutiveHyphens);
        Assert.Equal((12, 0), (pages.MinimumBodyLines, pages.FacingDifferenceCost));
        Assert.True(pages.OrphanCost > new PageBreakingOptions().OrphanCost && pages.WidowCost > new PageBreakingOptions().WidowCost);
    }
}
