using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Content;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Content;

public sealed class PagePainterTests
{
    [Fact]
    public void Contents_of_one_tag_in_a_row_are_one_group()
    {
        var first = new object();
        ImmutableArray<PlacedContent> contents =
        [
            TestType.Line("a", tag: first), TestType.Line("b", tag: first), TestType.Line("c", tag: "other"),
            new PlacedRule(0, 0, 10, 1), TestType.Line("d") with { Tag = null }, TestType.Line("e", tag: first),
            TestType.Line("f") with { Tag = null }, TestType.Line("g") with { Tag = null, Artifact = ArtifactKind.Footer },
        ];

        Assert.Equal(
            [
                new(first, ArtifactKind.Layout, 0, 2), new("other", ArtifactKind.Layout, 2, 1), new(null, ArtifactKind.Layout, 3, 2),
                new(first, ArtifactKind.Layout, 5, 1), new(null, ArtifactKind.Layout, 6, 1), new(null, ArtifactKind.Footer, 7, 1),
            ],
            ContentGroup.Of(contents));
    }

    [Fact]
    public void What_is_no_part_of_the_text_is_an_artifact()
    {
        var content = Content(
            TestType.Line("a", 72),
            new PlacedRule(50, 500, 60.5, 0.25),
            TestType.Line("9", 540) with { Tag = null, Artifact = ArtifactKind.Footer },
            TestType.Line("9", 540) with { Tag = null, Artifact = ArtifactKind.LineNumber });

        Assert.Matches(
            @"\A0 g\nBT\n/F1 12 Tf\n50 489 Td\n\[<0001>\]TJ\nET\n"
            + @"/Artifact<</Type/Layout>>BDC\n50 60.875 60.5 0.25 re f\nEMC\n"
            + @"/Artifact<</Type/Pagination/Subtype/Footer>>BDC\nBT\n50 21 Td\n\[<0002>\]TJ\nET\nEMC\n"
            + @"/Artifact<</Type/Pagination/Subtype/LineNum>>BDC\nBT\n50 21 Td\n\[<0002>\]TJ\nET\nEMC\n\z",
            content);
    }

    [Fact]
    public void Type_that_is_raised_and_yet_large_says_how_far()
    {
        var content = Content(TestType.Line("a", 72), TestType.Line("9", 66) with { StatedRisePt = 6 }, TestType.Line("b", 72));

        Assert.Matches(@"ET\n/Raised<</Rise 6>>BDC\nBT\n[^E]*ET\nEMC\nBT", content);
    }

    [Fact]
    public void Text_objects_do_not_reach_over_groups()
    {
        var content = Content(
            TestType.Line("a", tag: 1), TestType.Line("b", 90, tag: 1), new PlacedRule(0, 9, 9, 1), TestType.Line("c", tag: 2));

        Assert.Equal(
            ["BT", "ET", "/Artifact<</Type/Layout>>BDC", "EMC", "BT", "ET"],
            content.Split('\n').Where(line => line is "BT" or "ET" or "EMC" or "/Artifact<</Type/Layout>>BDC"));
    }

    [Fact]
    public void Pages_name_the_fonts_that_they_use()
    {
        var roman = TestType.Page(TestType.Line("a"));
        var mixed = TestType.Page(TestType.Line("a", font: TestType.Font(TestFonts.Italic)), TestType.Line("b"));
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, roman, mixed, roman, TestType.Page()));

        Assert.Matches(@"<</Font<</F1 \d+ 0 R>>>>", text);
        Assert.Matches(@"<</Font<</F1 \d+ 0 R/F2 \d+ 0 R>>>>", text);
        Assert.Equal(2, text.Split("<</Font<<").Length - 1);
    }

    private static string Content(params PlacedContent[] contents)
    {
        var objects = new PdfObjects();
        var painted = new PagePainter(objects, new FontTable(objects), new ImageTable(objects, isGray: false)).Paint(TestType.Page(contents));
        return TestFile.Inflate((PdfStream)objects[painted.Content.Number]);
    }
}
