using System.Collections.Immutable;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Pages;

/// <summary>Figures at heads and feet of pages.</summary>
public class FloatTests
{
    private static readonly PageGeometry Geometry = Specimen.Geometry;
    private static readonly RasterImage Image = new(3, 2, () => throw new NotSupportedException());

    private static double LastBaseline => Geometry.TopPt + 9.6 + (12 * Math.Floor((Geometry.HeightPt - Geometry.BottomPt - Geometry.TopPt - 9.6) / 12));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void They_stand_at_heads_and_feet_in_order_and_never_before_their_call(int seed)
    {
        var random = new Random(seed);
        var (specimen, figures) = (new Specimen(), new List<(GalleyFigure Figure, string? Call)>());
        for (var i = 0; i < 30; i++)
        {
            specimen.Add(Specimen.Words(10 + random.Next(60), seed + i) + (random.Next(4) == 0 ? "^" : ""), notes: Specimen.Words(5 + random.Next(20)));
            while (random.Next(3) == 0)
            {
                var place = random.Next(1, 4);
                var figure = Figure(figures.Count, 40 + random.Next(200), (place & 1) > 0, (place & 2) > 0);
                figures.Add((figure, "p" + i));
                specimen.Add(figure);
            }
        }

        var pages = Typesetter.Set(specimen.Job);

        Assert.Equal(specimen.Expected, Specimen.Recover(pages).Where(pair => specimen.Expected.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value.Trim()));
        Assert.Equal(figures.Select(figure => figure.Figure.Source), Pictures(pages).Select(one => one.Picture.Source));
        foreach (var ((page, picture), (figure, call)) in Pictures(pages).Zip(figures))
        {
            var (isAtHead, isAtFoot) = PlaceOf(pages[page], picture);
            Assert.True((isAtHead && figure.MayStandAtHead) || (isAtFoot && figure.MayStandAtFoot), $"Figure {figure.Source} stands among the lines of page {page}.");
            Assert.True(page >= LastPageOf(pages, call!), $"Figure {figure.Source} stands before the page of its call.");
            Assert.All(pages[page].Contents.OfType<PlacedText>(), text => Assert.False(
                text.Float == 0 && text.BaselinePt > picture.TopPt && text.BaselinePt - 8 < picture.TopPt + picture.HeightPt, "Words stand over a picture."));
        }

        Assert.All(pages.SelectMany(page => Specimen.Baselines(page, 'p')), baseline => Assert.Equal(0, Math.IEEERemainder(baseline - Geometry.TopPt - 9.6, 12), 3));
    }

    [Fact]
    public void A_figure_stands_at_the_head_of_the_page_of_its_call_and_the_text_goes_on()
    {
        var specimen = Filled(40);
        specimen.Add("One.").Add(Figure(0, 60, head: true, foot: false)).Add("Two.");

        var pages = Typesetter.Set(specimen.Job);
        var (page, picture) = Assert.Single(Pictures(pages));

        Assert.Equal(Specimen.PageOf(pages, "p40"), page);
        Assert.Equal(Geometry.TopPt, picture.TopPt, 6);
        var lines = Specimen.Baselines(pages[page], 'p');
        Assert.Equal(12, lines[^1] - lines[^2], 3);
    }

    [Fact]
    public void One_at_the_foot_stands_above_the_notes()
    {
        var specimen = new Specimen();
        specimen.Add("One^ word.", notes: "A note.").Add(Figure(0, 60, head: false, foot: true)).Add("Two.");

        var page = Assert.Single(Typesetter.Set(specimen.Job));
        var picture = Assert.Single(page.Contents.OfType<PlacedPicture>());
        var caption = page.Contents.OfType<PlacedText>().First(text => Equals(text.Tag, "c0")).BaselinePt;
        var note = page.Contents.OfType<PlacedText>().First(text => Equals(text.Tag, "n0")).BaselinePt;

        Assert.True(caption > picture.TopPt + picture.HeightPt);
        Assert.InRange(note - caption, 9.6, 24);
        Assert.Equal(LastBaseline, note, 3);
    }

    [Fact]
    public void Those_without_room_wait_and_have_a_page_to_themselves_where_they_fill_it()
    {
        var specimen = new Specimen();
        specimen.Add("One.");
        for (var i = 0; i < 6; i++)
        {
            specimen.Add(Figure(i, 120, head: true, foot: true));
        }

        for (var i = 0; i < 60; i++)
        {
            specimen.Add(Specimen.Words(20, i));
        }

        var pages = Typesetter.Set(specimen.Job);

        Assert.Equal([0, 1, 2, 3, 4, 5], Pictures(pages).Select(one => (int)one.Picture.Source!));
        Assert.Contains(pages, page => page.Contents.OfType<PlacedPicture>().Count() == 2 && Specimen.Baselines(page, 'p').Length == 0);
    }

    [Fact]
    public void None_stands_behind_the_end_of_its_part()
    {
        for (var lines = 1; lines < 26; lines++)
        {
            var specimen = Filled(lines);
            specimen.Add(Figure(0, 150, head: true, foot: false)).Add(Figure(1, 200, head: false, foot: true)).Add(new GalleyBarrier());
            for (var i = 0; i < 60; i++)
            {
                specimen.Add("The next part.");
            }

            var pages = Typesetter.Set(specimen.Job);
            var next = Specimen.PageOf(pages, "p" + lines);
            var (first, second) = (Pictures(pages)[0].Page, Pictures(pages)[1].Page);

            Assert.True(first <= next, $"{lines} lines: the first on page {first}, the next part on {next}.");
            Assert.True(second < next || (second == next && Specimen.LineTags(pages[next]).Contains("p" + (lines - 1))), $"{lines} lines: the second on page {second}, the next part on {next}.");
        }
    }

    [Fact]
    public void None_stands_above_a_title_where_it_finds_another_place()
    {
        var specimen = new Specimen();
        specimen.Add("A title", new ParagraphFormat(24) { KeepWithNext = true }).Add("One.").Add(Figure(0, 60, head: true, foot: true));
        for (var i = 0; i < 60; i++)
        {
            specimen.Add(Specimen.Words(20, i));
        }

        var pages = Typesetter.Set(specimen.Job);

        Assert.True(PlaceOf(pages[Pictures(pages)[0].Page], Pictures(pages)[0].Picture) is (false, true) || Pictures(pages)[0].Page > 0);
    }

    [Fact]
    public void Between_page_breaks_with_nothing_else_they_stand_where_they_come()
    {
        var specimen = new Specimen();
        specimen.Add("One.").Add(new GalleyBreak(PageBreakKind.NextPage)).Add(Figure(0, 60, head: false, foot: true)).Add(new GalleyBreak(PageBreakKind.NextPage)).Add("Two.");

        var pages = Typesetter.Set(specimen.Job);

        Assert.Equal(3, pages.Length);
        Assert.Equal(Geometry.TopPt, Assert.Single(pages[1].Contents.OfType<PlacedPicture>()).TopPt, 6);
    }

    private static Specimen Filled(int lines)
    {
        var specimen = new Specimen();
        for (var i = 0; i < lines; i++)
        {
            specimen.Add("Nothing of note.");
        }

        return specimen;
    }

    private static GalleyFigure Figure(int number, double heightPt, bool head, bool foot) => new(Image, number)
    {
        MayStandAtHead = head,
        MayStandAtFoot = foot,
        Tag = "f" + number,
        WidthPt = Math.Min(heightPt * 1.5, Geometry.MeasurePt),
        PageHeightPt = Geometry.HeightPt - Geometry.TopPt - Geometry.BottomPt - 12,
        Below = [new GalleyParagraph([new TextPiece("A figure", Garamond.Note, "en-GB", "c" + number)], new ParagraphFormat(9.6) { SpaceBeforePt = 4, Alignment = Alignment.Centered })],
    };

    private static List<(int Page, PlacedPicture Picture)> Pictures(ImmutableArray<Page> pages) =>
        [.. pages.SelectMany((page, index) => page.Contents.OfType<PlacedPicture>().OrderBy(picture => picture.TopPt).Select(picture => (index, picture)))];

    /// <summary>Whether nothing of the text stands above a picture, and nothing below it.</summary>
    private static (bool IsAtHead, bool IsAtFoot) PlaceOf(Page page, PlacedPicture picture)
    {
        var lines = Specimen.Baselines(page, 'p');
        return (Array.TrueForAll(lines, line => line > picture.TopPt + picture.HeightPt), Array.TrueForAll(lines, line => line < picture.TopPt));
    }

    private static int LastPageOf(ImmutableArray<Page> pages, string tag)
    {
        var last = pages.Length - 1;
        while (!pages[last].Contents.Any(content => Equals(content.Tag, tag)))
        {
            last--;
        }

        return last;
    }
}
