using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub.Package;

public sealed class PackageDocumentTests
{
    private static readonly WrittenEpub Sample = WrittenEpub.Of(SampleDocuments.EveryNodeKind);

    [Fact]
    public void Metadata_hold_all_that_the_front_matter_says()
    {
        Assert.Equal(["urn:example:ferryman"], Sample.Core("identifier"));
        Assert.Equal(["The Ferryman’s “Answers”", "A letter of 1901", "The Ferryman’s “Answers”: A letter of 1901"], Sample.Core("title"));
        Assert.Equal(["main", "subtitle", "extended"], Sample.Meta("title-type"));
        Assert.Equal(["Anna Reed"], Sample.Core("creator"));
        Assert.Equal(["Paul Oster"], Sample.Core("contributor"));
        Assert.Equal(["aut", "edt"], Sample.Meta("role"));
        Assert.Equal(["en-GB"], Sample.Core("language"));
        Assert.Equal(["1962"], Sample.Core("date"));
        Assert.Equal(["Marsh Press"], Sample.Core("publisher"));
        Assert.Equal(["Free to copy."], Sample.Core("rights"));
        Assert.Equal(["From a notebook, 1901.", "Marsh Archive, box 7."], Sample.Core("source"));
        Assert.Equal(["A ferryman answers three questions."], Sample.Core("description"));
        Assert.Equal(["Ferries", "Letters"], Sample.Core("subject"));
        Assert.Equal(["1901-04-02"], Sample.Meta("dcterms:created"));
        Assert.Equal(["1962"], Sample.Meta("dcterms:issued"));
        Assert.Equal(["2020-02-03T04:05:06Z"], Sample.Meta("dcterms:modified"));
    }

    [Fact]
    public void Each_refinement_refines_an_element_that_is_there()
    {
        var ids = Sample.Package.Descendants().Attributes("id").Select(id => $"#{id.Value}").ToHashSet();

        Assert.All(Sample.Package.Descendants().Attributes("refines"), refines => Assert.Contains(refines.Value, ids));
    }

    [Theory]
    [InlineData(null, "1901-04-02", "1901-04-02")]
    [InlineData("spring 1962", "1901", "1901")]
    [InlineData("1962-13", null, null)]
    [InlineData("1962\n", null, null)]
    public void A_date_that_is_no_date_to_a_machine_is_no_publication_date(string? issued, string? date, string? expected)
    {
        var epub = WrittenEpub.Of(Document(Front() with { Issued = issued, Date = date }, Paragraph("x")));

        Assert.Equal(expected is null ? [] : [expected], epub.Core("date"));
        Assert.Equal(issued is null ? [] : [issued], epub.Meta("dcterms:issued"));
    }

    [Fact]
    public void Without_an_identifier_one_is_made_of_what_a_catalogue_tells_the_text_by()
    {
        var front = Front();
        var identifier = Identifier(Document(front, Paragraph("x")));

        // Version 8, variant 10x (RFC 9562, 5.8).
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", identifier);
        Assert.Equal(identifier, Identifier(Document(front, Paragraph("y"))));
        Assert.NotEqual(identifier, Identifier(Document(front with { Subtitle = "Two" }, Paragraph("x"))));
        Assert.NotEqual(identifier, Identifier(Document(front with { Credit = new Credit(["Elsewhere."], default) }, Paragraph("x"))));
    }

    [Fact]
    public void The_identifier_of_a_text_never_changes() =>
        Assert.Equal("urn:uuid:898b6515-9874-82e3-b451-e1d1fab5e5d8", Identifier(Document(Front(), Paragraph("x"))));

    [Fact]
    public void The_manifest_names_every_file_once_and_the_spine_every_page()
    {
        var manifest = Sample.Package.Descendants(Opf + "item").Select(item => $"EPUB/{item.Attribute("href")!.Value}").ToList();

        Assert.Equal(
            Sample.Names.Where(name => name.StartsWith("EPUB/", StringComparison.Ordinal) && !name.EndsWith(".opf", StringComparison.Ordinal)).Order(),
            manifest.Order());
        Assert.Equal(["cover.xhtml", "title-page.xhtml", "imprint.xhtml", "part-01.xhtml", "part-02.xhtml", "part-03.xhtml", "persons.xhtml", "credit.xhtml"], Sample.Spine);
    }

    [Fact]
    public void Accessibility_is_described_and_not_certified()
    {
        Assert.Equal(["textual", "visual"], Sample.Meta("schema:accessMode"));
        Assert.Equal(["textual,visual", "textual"], Sample.Meta("schema:accessModeSufficient"));
        Assert.Equal(["textual"], WrittenEpub.OfText(Nodes.Paragraph("The lamp.")).Meta("schema:accessMode"));
        Assert.Equal(["none"], Sample.Meta("schema:accessibilityHazard"));
        Assert.Contains("structuralNavigation", Sample.Meta("schema:accessibilityFeature"));
        Assert.Contains("6 notes", Assert.Single(Sample.Meta("schema:accessibilitySummary")), StringComparison.Ordinal);
        Assert.Empty(Sample.Meta("dcterms:conformsTo"));
    }

    [Fact]
    public void Conformance_is_claimed_where_the_style_names_who_claims_it()
    {
        var style = Styles.Classic with
        {
            Epub = Styles.Classic.Epub with { Certifier = new Certifier("Marsh Access", "Benchmark 3", "https://example.org/report") },
        };
        var epub = WrittenEpub.Of(SampleDocuments.EveryNodeKind, style);

        // EPUB Accessibility 1.1, 4.2: to the letter.
        Assert.Equal(["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"], epub.Meta("dcterms:conformsTo"));
        Assert.Equal(["Marsh Access"], epub.Meta("a11y:certifiedBy"));
        Assert.Equal(["Benchmark 3"], epub.Meta("a11y:certifierCredential"));
        Assert.Equal("https://example.org/report", Assert.Single(epub.Package.Descendants(Opf + "link")).Attribute("href")!.Value);
        var ids = epub.Package.Descendants().Attributes("id").Select(id => $"#{id.Value}").ToHashSet();
        Assert.All(epub.Package.Descendants().Attributes("refines"), refines => Assert.Contains(refines.Value, ids));
    }

    [Fact]
    public void Package_and_pages_state_their_language()
    {
        var epub = WrittenEpub.Of(Document(Front("Ein Brief", "de"), Paragraph("x")));
        var xml = XNamespace.Xml;

        Assert.Equal("de", epub.Package.Attribute(xml + "lang")!.Value);
        Assert.All(epub.Spine, file => Assert.Equal(("de", "de"), (epub[file].Attribute("lang")!.Value, epub[file].Attribute(xml + "lang")!.Value)));
        Assert.Equal("Über diese Ausgabe", epub.Body("imprint.xhtml").Element(Xhtml + "section")!.Attribute("aria-label")!.Value);
    }

    private static string Identifier(Document document) => Assert.Single(WrittenEpub.Of(document).Core("identifier"));
}
