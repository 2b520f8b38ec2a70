using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Tests.Typesetting.Fonts;

public class GlyphOutlinesTests
{
    private static readonly FontFace Face = FontFace.Load(Styles.Classic.ReadFile(Styles.Classic.Pdf.Fonts.Regular), "regular");

    [Fact]
    public void A_letter_has_closed_contours_that_stand_on_the_baseline_and_reach_the_height_of_capitals()
    {
        var outline = Of("H");

        Assert.Equal(outline.Count(step => step.Verb == OutlineVerb.Move), outline.Count(step => step.Verb == OutlineVerb.Close));
        var heights = outline.Where(step => step.Verb != OutlineVerb.Close).Select(step => step.Y).ToList();
        Assert.InRange(heights.Min(), -10, 10);
        Assert.InRange(heights.Max(), Face.CapHeight - 10, Face.CapHeight + 10);
    }

    [Fact]
    public void A_letter_with_a_hole_has_two_contours() => Assert.Equal(2, Of("o").Count(step => step.Verb == OutlineVerb.Move));

    [Fact]
    public void A_space_has_no_ink() => Assert.Empty(Of(" "));

    private static System.Collections.Immutable.ImmutableArray<OutlineStep> Of(string letter) =>
        GlyphOutlines.Of(Face, Shaper.Shape(new FontInstance(Face, 1, []), letter, "en")[0].Id);
}
