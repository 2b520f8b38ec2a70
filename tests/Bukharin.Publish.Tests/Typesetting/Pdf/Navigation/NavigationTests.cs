using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Navigation;

public sealed class NavigationTests
{
    private static readonly ImmutableArray<Page> Pages =
    [
        TestType.Page(TestType.Line("First")) with
        {
            Destinations = [new PlacedDestination("clause-1", 50, 60)],
            Links =
            [
                new PlacedLink(50, 100, 40, 12.5, "#clause-2", "To clause 2", null),
                new PlacedLink(50, 120, 40, 12, "https://example.org/straße?q=1", "The archive’s page", null),
            ],
        },
        TestType.Page(TestType.Line("Second")) with { Folio = "2", Destinations = [new PlacedDestination("clause-2", 50, 161)] },
    ];

    [Fact]
    public void The_outline_is_a_tree_of_titles_that_lead_to_pages()
    {
        var options = TestFile.Options with
        {
            Outline =
            [
                new OutlineEntry("Introduction", "clause-1", []),
                new OutlineEntry("Письмо", "clause-1", [new OutlineEntry("Clause 2", "clause-2", [new OutlineEntry("Below", "clause-2", [])])]),
            ],
        };
        using var document = PdfDocument.Open(TestFile.Write(options, Pages));

        Assert.True(document.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().Cast<DocumentBookmarkNode>().ToList();
        Assert.Equal(
            ["0 Introduction 1", "0 Письмо 1", "1 Clause 2 2", "2 Below 2"],
            nodes.Select(node => $"{node.Level} {node.Title} {node.PageNumber}"));
        Assert.Equal("UseOutlines", ((NameToken)document.Structure.Catalog.CatalogDictionary.Data["PageMode"]).Data);
    }

    [Fact]
    public void A_long_address_is_written_once_for_all_lines_of_its_link()
    {
        var (address, words) = ("https://example.org/" + new string('a', 300), new string('b', 300));
        var page = TestType.Page() with { Links = [.. Enumerable.Range(0, 40).Select(i => new PlacedLink(0, 20 * i, 90, 12, address, words, null))] };
        var file = TestFile.Write(TestFile.Plain, page);
        using var document = PdfDocument.Open(file);

        Assert.Equal(40, document.GetPage(1).GetAnnotations().Count(link => link.Action is UriAction { Uri: var uri } && uri == address && link.Content == words));
        Assert.Single(Regex.Matches(TestFile.Latin1(file), Regex.Escape(address)));
    }

    [Fact]
    public void Counts_tell_what_is_seen_and_what_would_be()
    {
        var options = TestFile.Plain with
        {
            Outline =
            [
                new OutlineEntry("Closed", "clause-1", [Leaf, Leaf, new OutlineEntry("Open", "clause-1", [Leaf])], IsOpen: false),
                new OutlineEntry("Open", "clause-1", [Leaf, new OutlineEntry("Closed", "clause-1", [Leaf, Leaf], IsOpen: false)]),
            ],
        };
        var text = TestFile.Latin1(TestFile.Write(options, Pages));

        // The root: two entries, and the two below the open one.
        Assert.Matches(@"/Type/Outlines[^>]*/Count 4>>", text);
        Assert.Matches(@"\(Closed\)[^>]*/Next[^>]*/Count -4>>", text);
        Assert.Matches(@"\(Open\)[^>]*/Prev[^>]*/Count 2>>", text);
        Assert.Matches(@"\(Closed\)[^>]*/Prev[^>]*/Count -2>>", text);
    }

    [Fact]
    public void Without_an_outline_nothing_is_said_of_one()
    {
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, Pages));

        Assert.DoesNotContain("/Outlines", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/PageMode", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_destinations_and_to_the_world()
    {
        using var document = PdfDocument.Open(TestFile.Write(Pages));
        var links = document.GetPage(1).GetAnnotations().ToList();

        Assert.Equal(["To clause 2", "The archive’s page"], links.Select(link => link.Content));
        Assert.Equal(2, Assert.IsType<GoToAction>(links[0].Action).Destination.PageNumber);
        Assert.Equal(400, Assert.IsType<GoToAction>(links[0].Action).Destination.Coordinates.Top);
        Assert.Equal("https://example.org/stra%C3%9Fe?q=1", Assert.IsType<UriAction>(links[1].Action).Uri);
        Assert.Equal((50, 448.5, 90, 461), (
            links[0].Rectangle.Left, links[0].Rectangle.Bottom, links[0].Rectangle.Right, links[0].Rectangle.Top));
        Assert.All(links, link => Assert.Equal(4, (int)link.Flags));
        Assert.All(links, link => Assert.Equal(0, link.Border.BorderWidth));
    }

    [Fact]
    public void A_link_to_nowhere_is_a_fault()
    {
        var page = TestType.Page() with { Links = [new PlacedLink(0, 0, 9, 9, "#clause-9", "", null)] };

        var fault = Assert.Throws<ArgumentException>(() => TestFile.Write(page));

        Assert.Contains("'clause-9'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_entry_to_nowhere_is_a_fault() => Assert.Throws<ArgumentException>(
        () => TestFile.Write(TestFile.Options with { Outline = [new OutlineEntry("X", "clause-9", [])] }, Pages));

    [Fact]
    public void Two_destinations_of_one_name_are_a_fault() =>
        Assert.Throws<ArgumentException>(() => TestFile.Write(Pages[0], Pages[0]));

    [Fact]
    public void Every_page_of_a_long_book_is_found()
    {
        var pages = Enumerable.Range(1, 1100).Select(i => TestType.Page() with
        {
            Folio = $"{i}", WidthPt = 100 + i, Destinations = [new PlacedDestination($"page-{i}", 0, 0)],
        });
        using var document = PdfDocument.Open(TestFile.Write([.. pages]));

        Assert.Equal(1100, document.NumberOfPages);
        Assert.All(Enumerable.Range(1, 1100), i => Assert.Equal(100 + i, document.GetPage(i).Width));
    }

    private static OutlineEntry Leaf => new("Leaf", "clause-1", []);
}
