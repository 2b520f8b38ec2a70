using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Tests.Typesetting.Pages;

public class LineNumberTests
{
    private static readonly LineNumbering EveryThird = new(3, Garamond.Note, DistancePt: 8);

    [Fact]
    public void Every_third_line_that_is_counted_has_its_number_on_its_baseline()
    {
        var page = Typesetter.Set(Sample(pages: 1) with { LineNumbering = EveryThird })[0];
        var baselines = Text(page).Select(text => text.BaselinePt).Distinct().ToList();

        // The second paragraph, of one line, is not counted.
        Assert.Equal(["3", "6", "9", "12", "15"], Numbers(page).Select(WordsOf));
        Assert.Equal([2, 6, 9, 12, 15], Numbers(page).Select(number => baselines.IndexOf(number.BaselinePt)));
    }

    [Fact]
    public void Numbers_stand_in_the_inner_margin_beside_the_text()
    {
        var pages = Typesetter.Set(Sample(pages: 2) with { LineNumbering = EveryThird });

        Assert.All(Numbers(pages[0]), number => Assert.Equal(Specimen.Geometry.InnerPt - 8, number.XPt + number.Glyphs.Sum(glyph => glyph.AdvancePt), 6));
        Assert.All(Numbers(pages[1]), number => Assert.Equal(Specimen.Geometry.OuterPt + Specimen.Geometry.MeasurePt + 8, number.XPt, 6));
        Assert.NotEmpty(Numbers(pages[0]));
        Assert.NotEmpty(Numbers(pages[1]));
    }

    [Fact]
    public void Counting_goes_on_from_page_to_page() =>
        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"{3 * number}"),
            Typesetter.Set(Sample(pages: 3) with { LineNumbering = EveryThird }).SelectMany(Numbers).Select(WordsOf).Take(8));

    [Fact]
    public void Nothing_else_on_the_pages_depends_on_them()
    {
        var job = Sample(pages: 3);
        var (without, with) = (Typesetter.Set(job), Typesetter.Set(job with { LineNumbering = EveryThird }));

        Assert.Equal(without.Length, with.Length);
        Assert.All(without.Zip(with), pair => Assert.Equal(Text(pair.First).Select(PlaceOf), Text(pair.Second).Select(PlaceOf)));
    }

    private static TypesettingJob Sample(int pages)
    {
        var specimen = new Specimen();
        for (var page = 0; page < pages; page++)
        {
            if (page > 0)
            {
                specimen.Add(new GalleyBreak(PageBreakKind.NextPage));
            }

            specimen
                .Add("The office opens to the printer. " + string.Concat(Enumerable.Repeat("It is well-known which of them it was. ", 5)), Specimen.Format with { CountsLines = true })
                .Add("Not counted.", Specimen.Format)
                .Add(string.Concat(Enumerable.Repeat("The end of the correspondence is not the end of it. ", 12)), Specimen.Format with { CountsLines = true });
        }

        return specimen.Job;
    }

    private static (double, double, string) PlaceOf(PlacedText text) => (text.XPt, text.BaselinePt, WordsOf(text));

    private static bool IsNumber(PlacedContent content) => content.Artifact == ArtifactKind.LineNumber;

    private static IEnumerable<PlacedText> Numbers(Page page) => page.Contents.Where(IsNumber).Cast<PlacedText>();

    private static IEnumerable<PlacedText> Text(Page page) => page.Contents.OfType<PlacedText>().Where(text => !IsNumber(text));

    private static string WordsOf(PlacedText text) => string.Concat(text.Glyphs.Select(glyph => glyph.Text));
}
