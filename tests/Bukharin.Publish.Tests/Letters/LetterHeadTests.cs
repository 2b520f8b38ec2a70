using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Comparison.Checks.Matter;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>The head of a letter in editions: printed in the text's language, proved from its words, and imported.</summary>
public class LetterHeadTests
{
    public static TheoryData<string, string> LanguagesAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in (string[])["en-GB", "en-US", "de", "fr", "ru", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "uk", "fi"])
            {
                data.Add(language, language is "en-GB" or "fr" ? "docx" : language is "de" or "ru" or "cs" ? "pdf" : language is "it" or "uk" ? "print" : "epub");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(LanguagesAndFormats))]
    public void Is_printed_and_proved_in_every_language(string language, string format)
    {
        var document = Letter(language);
        var result = Editions.Verify(format, Editions.Recoverable(format, document, Styles.Classic), document, Styles.Classic);

        Assert.Empty(result.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Stands_between_title_page_and_text()
    {
        var lines = Editions.Recover("epub", Letter("en-GB"), Styles.Classic).Paragraphs.Where(paragraph => paragraph.Structure.IsMatter).Select(paragraph => paragraph.Text);

        Assert.Equal(
            ["212", "Walter Ansty to Oswin Pell and Board of Lights", "Thole Rock, probably about November 1894", "Aldmouth Record Office, Lights 7/212. Autograph. Printed before: Letters, 4."],
            lines.SkipWhile(line => line != "212").Take(4));
    }

    [Fact]
    public void Stands_on_pages_in_the_place_of_the_word_letter()
    {
        var text = Letter("en-GB");
        var letter = (Division)text.Blocks[0];
        var heads = Editions.Recover("pdf", text with { Blocks = [letter with { Blocks = [.. Enumerable.Range(0, 200).Select(_ => letter.Blocks[0] with { })] }] }, Styles.Classic).PageTexts;

        Assert.Contains(heads, head => head.Contains("Walter Ansty to Oswin Pell", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Has_names_as_they_are()
    {
        var document = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\ncorrespondence:\n  from: \"{1} Ansty\"\n  to: \"{0}\"\n---\n\nI answer.\n", "letter.md").Document!;

        Assert.Contains("{1} Ansty to {0}", Editions.Recover("docx", document, Styles.Classic).Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Gives_way_on_pages_to_a_heading_that_says_letter()
    {
        var text = MarkdownReader.Read(
            "---\ntitle: T\nlang: en\nsource: none\ncorrespondence:\n  from: Walter Ansty\n---\n\n# Letter\n\n" + string.Concat(Enumerable.Repeat("I answer, and the light is good throughout.\n\n", 200)), "letter.md").Document!;
        var heads = Editions.Recover("pdf", text, Styles.Classic).PageTexts;

        Assert.Contains(heads, head => head.Equals("Letter", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(heads, head => head.Contains("Walter", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Comes_back_in_an_import(string format)
    {
        var document = Letter("en-GB");
        var imported = Bukharin.Publish.Import.EditionImporter.Import(Editions.Recover(format, document, Styles.Classic), Styles.Classic, "letter." + format).Document;

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(imported));
    }

    [Theory]
    [InlineData("212 Walter Ansty to Oswin Pell and Board of Lights Thole Rock, probably about December 1894 Aldmouth Record Office, Lights 7/212. Autograph. Printed before: Letters, 4.", "the date 1894-12% in place of the date 1894-11%")]
    [InlineData("212 Walter Ansty to Oswin Pell and Board of Lights Thole Rock, about November 1894 Aldmouth Record Office, Lights 7/212. Autograph. Printed before: Letters, 4.", "the date 1894-11~ in place of the date 1894-11%")]
    [InlineData("212 Walter Ansty to Oswin Pell and Board of Lights Thole Rock, in November 1894 Aldmouth Record Office, Lights 7/212. Autograph. Printed before: Letters, 4.", "a date that cannot be read in place of the date 1894-11%")]
    [InlineData("212 Walter Ansty to Oswin Pell and Board of Lights Thole Rock, Aldmouth Record Office, Lights 7/212. Autograph. Printed before: Letters, 4.", "no date in place of the date 1894-11%")]
    [InlineData("212 Walter Ansty to Oswin Pell and Board of Lights Thole Rock, probably about November 1894 Aldmouth Record Office, Lights 7/212. Copy. Printed before: Letters, 4.", "another archive")]
    [InlineData("212 Walter Ansty from Oswin Pell and Board of Lights", "something else for the words between sender and addressee")]
    [InlineData("213 Walter Ansty", "something else for the number")]
    [InlineData("212 Oswin Pell to Walter Ansty", "something else for the sender")]
    public void Says_what_the_front_matter_says_and_nothing_else(string words, string fault)
    {
        var head = Letter("en-GB").FrontMatter.Correspondence!;

        Assert.Contains(fault, LetterHeadReading.FaultOf(head, LetterLanguage.For("en-GB"), LetterReading.Words(words), said => said)!.Value.What, StringComparison.Ordinal);
    }

    private static Document Letter(string language) => MarkdownReader.Read(
        $$"""
        ---
        title: A letter
        lang: {{language}}
        source: none
        correspondence:
          number: 212
          from: Walter Ansty
          to: [Oswin Pell, { name: Board of Lights, ref: 'https://example.org/board', kind: body }]
          place: Thole Rock
          date: 1894-11%
          archive: Aldmouth Record Office
          shelf-mark: Lights 7/212
          base: autograph
          printed: "Letters, 4"
        ---

        ::: letter
        I answer, and the light is good throughout.
        :::
        """, "letter.md").Document!;
}
