using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Epub;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>Each edition is known by its own ISBN, and prints those of all.</summary>
public class IsbnEditionTests
{
    private static readonly Document Text = With("9780306406157", "9780306406164", "9780306406171", "9780306406188");

    [Theory]
    [InlineData("print", "urn:isbn:9780306406157")]
    [InlineData("pdf", "urn:isbn:9780306406164")]
    [InlineData("epub", "urn:isbn:9780306406171")]
    [InlineData("docx", "urn:isbn:9780306406188")]
    public void The_metadata_have_the_ISBN_of_the_format(string format, string urn)
    {
        var metadata = Editions.Recover(format, Text, Styles.Classic).Metadata;

        Assert.Equal(urn, metadata.Identifier);
        if (format != "print")
        {
            Assert.Equal("print 978-0-306-40615-7, pdf 978-0-306-40616-4, epub 978-0-306-40617-1, docx 978-0-306-40618-8", metadata.Isbns);
            Assert.Equal(SampleDocuments.EveryNodeKind.FrontMatter.Identifier, metadata.CommonIdentifier);
        }
    }

    [Theory]
    [InlineData("print")]
    [InlineData("pdf")]
    [InlineData("epub")]
    public void The_imprint_lists_all_and_no_URN_of_theirs(string format)
    {
        var lines = Editions.Recover(format, Text, Styles.Classic).Paragraphs.Select(paragraph => paragraph.Text).ToList();

        Assert.Contains(lines, line => line.Contains("ISBN 978-0-306-40615-7", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("ISBN 978-0-306-40616-4 (PDF)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("ISBN 978-0-306-40617-1 (EPUB)", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("urn:isbn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("print", "BP4101", "BP4502")]
    [InlineData("pdf", "BP4101", "BP4502")]
    [InlineData("epub", "BP4101", "BP4502")]
    [InlineData("docx", null, "BP4502")]
    public void Another_ISBN_than_that_of_the_source_is_found(string format, string? onPage, string inMetadata)
    {
        var edition = Editions.Write(format, Text, Styles.Classic);
        var other = With("9780140449136", "9781857989991", "9783161484100", "9782070360024");

        var found = Editions.Verify(format, edition, other, Styles.Classic).Findings.Select(finding => finding.Code.Id).ToList();

        Assert.Contains(inMetadata, found);
        Assert.True(onPage is null || found.Contains(onPage) || found.Contains("BP4102") || found.Contains("BP4103"), string.Join(' ', found));
        Assert.Empty(Editions.Verify(format, edition, Text, Styles.Classic).Findings);
    }

    [Fact]
    public void Pages_of_an_EPUB_are_those_of_the_printed_book() =>
        Assert.Equal("urn:isbn:9780306406157", Assert.Single(WrittenEpub.Of(Text).Meta("pageBreakSource")));

    private static Document With(string print, string pdf, string epub, string docx)
    {
        ImmutableArray<FormatIsbn> isbns = [One("print", print), One("pdf", pdf), One("epub", epub), One("docx", docx)];
        var text = SampleDocuments.EveryNodeKind;
        return text with { FrontMatter = text.FrontMatter with { Trade = new TradeData { Isbns = isbns } } };
    }

    private static FormatIsbn One(string format, string digits) => new(format, Isbn.Read(digits)!);
}
