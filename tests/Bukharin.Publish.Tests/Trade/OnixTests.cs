using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Onix;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Onix;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>The record for the book trade says what is known, and nothing else.</summary>
public class OnixTests
{
    private static readonly XNamespace Onix = "http://ns.editeur.org/onix/3.0/reference";

    private static readonly string[] Formats = ["print", "epub"];

    private static readonly Document Text = With(new TradeData
    {
        Isbns = [new FormatIsbn("print", Isbn.Read("9780306406157")!), new FormatIsbn("epub", Isbn.Read("9780306406164")!)],
        SpinePt = 36,
        Blurb = ["A ferryman answers."],
        Prices = [Price.Read("GBP 12.99")!, Price.Read("USD 16.99")!],
        Published = "2026-11-29",
        TitleSort = "Ferryman's \"Answers\", The",
    });

    private static readonly (byte[] Xml, ImmutableArray<Diagnostic> Diagnostics) Made = Write(Text);

    private static readonly XElement Message = XDocument.Load(new MemoryStream(Made.Xml)).Root!;

    // The order of the schema's elements in each composite (EDItEUR, ONIX for Books 3.0, reference names), as far as they are used.
    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["ONIXMessage"] = ["Header", "Product"],
        ["Product"] = ["RecordReference", "NotificationType", "RecordSourceType", "ProductIdentifier", "DescriptiveDetail", "CollateralDetail", "PublishingDetail", "RelatedMaterial", "ProductSupply"],
        ["ProductIdentifier"] = ["ProductIDType", "IDValue"],
        ["DescriptiveDetail"] =
        [
            "ProductComposition", "ProductForm", "ProductFormDetail", "ProductFormFeature", "PrimaryContentType", "Measure", "EpubTechnicalProtection", "TitleDetail",
            "Contributor", "NoContributor", "EditionStatement", "Language", "Extent", "Subject",
        ],
        ["Contributor"] = ["SequenceNumber", "ContributorRole", "PersonName", "PersonNameInverted"],
        ["TitleElement"] = ["TitleElementLevel", "TitleText", "TitlePrefix", "TitleWithoutPrefix", "Subtitle"],
        ["PublishingDetail"] = ["Publisher", "PublishingDate"],
        ["SupplyDetail"] = ["Supplier", "ProductAvailability", "Price"],
        ["Price"] = ["PriceType", "PriceAmount", "CurrencyCode"],
        ["Extent"] = ["ExtentType", "ExtentValue", "ExtentUnit"],
        ["Measure"] = ["MeasureType", "Measurement", "MeasureUnitCode"],
    };

    [Fact]
    public void There_is_a_product_for_each_format_with_an_ISBN()
    {
        Assert.Equal("3.0", (string?)Message.Attribute("release"));
        Assert.Equal(["BC", "ED"], All("ProductForm"));
        Assert.Equal(["9780306406157", "9780306406157", "9780306406164", "9780306406164"], Message.Elements(Onix + "Product").SelectMany(product => product.Elements(Onix + "ProductIdentifier")).Select(one => one.Element(Onix + "IDValue")!.Value));
        Assert.Equal(["06"], All("ProductRelationCode").Distinct());
        Assert.Empty(Made.Diagnostics);
    }

    [Fact]
    public void It_has_what_was_measured()
    {
        var print = Message.Elements(Onix + "Product").First();
        var page = Styles.Classic.Pdf.Page;

        Assert.Equal([(page.HeightPt * 25.4 / 72).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture), (page.WidthPt * 25.4 / 72).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture), "12.7"], print.Descendants(Onix + "Measurement").Select(one => one.Value));
        Assert.Equal(["12", "11"], print.Descendants(Onix + "ExtentValue").Select(one => one.Value));
        Assert.Equal(["11", "20000"], Message.Elements(Onix + "Product").Last().Descendants(Onix + "ExtentValue").Select(one => one.Value));
    }

    [Fact]
    public void Titles_people_and_days_are_said_as_lists_ask_for()
    {
        Assert.Equal(["The", "The"], All("TitlePrefix"));
        Assert.Equal("Ferryman's \"Answers\"", All("TitleWithoutPrefix").First());
        Assert.Equal(["A01", "B01"], Message.Elements(Onix + "Product").First().Descendants(Onix + "ContributorRole").Select(one => one.Value));
        Assert.Equal("20261129", All("Date").First());
        Assert.Equal("eng", All("LanguageCode").First());
        Assert.Equal(["12.99", "16.99"], All("PriceAmount"));
        Assert.Equal(["02", "01"], All("PriceType"));
    }

    [Fact]
    public void Accessibility_is_claimed_as_far_as_it_is_proved()
    {
        var features = Message.Elements(Onix + "Product").Last().Descendants(Onix + "ProductFormFeatureValue").Select(one => one.Value).ToList();

        // Contents, order, alternative texts, pages and languages; no standard that nobody certifies.
        Assert.Equal(["10", "11", "13", "14", "19", "22", "29"], features);
        Assert.Empty(Message.Elements(Onix + "Product").First().Descendants(Onix + "ProductFormFeatureValue"));
    }

    [Fact]
    public void Elements_stand_in_the_order_of_the_schema() => Assert.All(Message.DescendantsAndSelf(), element =>
    {
        Assert.Equal(Onix, element.Name.Namespace);
        if (Order.TryGetValue(element.Name.LocalName, out var order))
        {
            var places = element.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    });

    [Theory]
    [InlineData(2, "2026-12", "01 20261129, 12 202612")]
    [InlineData(2, null, "01 20261129")]
    [InlineData(1, "2026-11", "01 20261129")]
    public void The_printed_book_says_when_it_was_printed_again(int number, string? date, string dates)
    {
        var text = Text with { FrontMatter = Text.FrontMatter with { Trade = Text.FrontMatter.Trade with { Printing = new Printing(number, date) } } };
        var products = XDocument.Load(new MemoryStream(Write(text).Xml)).Root!.Elements(Onix + "Product")
            .Select(product => string.Join(", ", product.Descendants(Onix + "PublishingDate").Select(one => $"{one.Element(Onix + "PublishingDateRole")!.Value} {one.Element(Onix + "Date")!.Value}")));

        Assert.Equal([dates, "01 20261129"], products);
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_told()
    {
        var bare = Text with
        {
            FrontMatter = Text.FrontMatter with { Contributors = [], Publisher = null, Description = null, Subjects = [], Language = "xx", Trade = new TradeData { Isbns = Text.FrontMatter.Trade.Isbns } },
        };

        var (xml, diagnostics) = Write(bare);

        Assert.Equal(
            "The ONIX record lacks what shops ask for: who wrote it (author), publisher, the day of publication (published), what it is (description or blurb), subject, price, a code for its language (xx), how thick the printed book is (printer and paper, or spine).",
            Assert.Single(diagnostics).Message);
        Assert.DoesNotContain("PublishingDetail", Encoding.UTF8.GetString(xml), StringComparison.Ordinal);
        Assert.Contains("<NoContributor />", Encoding.UTF8.GetString(xml), StringComparison.Ordinal);
        Assert.Empty(OnixVerifier.Verify(bare, Styles.Classic, Formats, 12, xml));
    }

    [Theory]
    [InlineData("9780306406157", "9780140449136", "products")]
    [InlineData("<PersonName>Anna", "<PersonName>Anne", "contributors")]
    [InlineData("<ExtentValue>12<", "<ExtentValue>14<", "pages")]
    [InlineData("<PublisherName>Marsh", "<PublisherName>Dyke", "publisher")]
    [InlineData("12.99", "13.99", "prices")]
    [InlineData("</TitleDetail>", "<TitleElement/></TitleDetail>", "title")]
    [InlineData("</ONIXMessage>", "", "is no XML")]
    public void What_is_otherwise_is_found(string old, string other, string said)
    {
        var damaged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Made.Xml).Replace(old, other, StringComparison.Ordinal));

        var findings = OnixVerifier.Verify(Text, Styles.Classic, Formats, 12, damaged);

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.OnixDiffers && finding.Message.Contains(said, StringComparison.Ordinal));
        Assert.Empty(OnixVerifier.Verify(Text, Styles.Classic, Formats, 12, Made.Xml));
    }

    private static IEnumerable<string> All(string name) => Message.Descendants(Onix + name).Select(element => element.Value);

    private static (byte[] Xml, ImmutableArray<Diagnostic> Diagnostics) Write(Document document) => OnixWriter.Write(
        new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of),
        new OnixFacts(11, 12, ImmutableSortedDictionary<string, int>.Empty.Add("epub", 20000).Add("print", 30000)));

    private static Document With(TradeData trade)
    {
        var text = SampleDocuments.EveryNodeKind;
        return text with { FrontMatter = text.FrontMatter with { Trade = trade } };
    }
}
