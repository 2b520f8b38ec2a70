using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Reading;

/// <summary>Licences by their names, written out in editions.</summary>
public class LicenceLineTests
{
    [Theory]
    [InlineData("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/")]
    [InlineData("cc-by-nd-3.0", "CC BY-ND 3.0", "https://creativecommons.org/licenses/by-nd/3.0/")]
    [InlineData("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("OGL-UK-3.0", "OGL UK 3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")]
    public void The_name_of_a_licence_is_written_out(string rights, string name, string address) =>
        Assert.Equal($"The Lamp \u00B7 Ann Lee \u00B7 {name} \u00B7 {address}", Rights(rights));

    [Theory]
    [InlineData("All rights reserved.")]
    [InlineData("CC BY 4.0, but for the pictures")]
    [InlineData("CC-BY-9.0")]
    [InlineData("CC-BY-SA-NC-4.0")]
    public void Any_other_statement_stays_as_it_is(string rights) => Assert.Equal(rights, Rights(rights));

    [Fact]
    public void An_address_that_identifies_the_text_is_its_source() =>
        Assert.Contains(" \u00B7 https://example.org/lamp \u00B7 CC BY 4.0", Rights("CC-BY-4.0", "identifier: https://example.org/lamp\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Every_edition_has_the_line_and_is_proved(string format)
    {
        var document = MarkdownReader.Read(Source("CC-BY-4.0", ""), "lamp.md").Document!;

        foreach (var style in new[] { Styles.Classic, Styles.Load("handout") })
        {
            Assert.Empty(Editions.Verify(format, Editions.Recoverable(format, document, style), document, style).Findings);
            Assert.Contains("creativecommons.org/licenses/by/4.0", string.Concat(Editions.Recover(format, document, style).Paragraphs.Select(one => one.Text)), StringComparison.Ordinal);
        }
    }

    private static string? Rights(string rights, string more = "") => MarkdownReader.Read(Source(rights, more), "lamp.md").Document!.FrontMatter.Rights;

    private static string Source(string rights, string more) => $"---\ntitle: The Lamp\nauthor: Ann Lee\nlang: en\nrights: {rights}\n{more}source: none\n---\n\nIt is lit.\n";
}
