using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Import;

public class RoundTripTests
{
    private const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    public static TheoryData<string> FormatNames => ["docx", "epub", "pdf"];

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void The_specimen_comes_back_whole(string format)
    {
        var document = Read(File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")));

        var (markdown, back) = ComeBack(document, format);

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(back));
        Assert.Equal(markdown, ComeBack(back, format).Markdown);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_sheet_for_a_classroom_comes_back_without_what_is_not_the_texts(string format)
    {
        var document = Read(File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")));

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(ComeBack(document, format, Styles.Load("handout")).Document));
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void The_letter_comes_back_whole(string format)
    {
        if (SourceTexts.LetterPath is null)
        {
            Assert.Skip(SourceTexts.LetterIsAbsent);
        }

        var document = PlainTextReader.Read(
            SourceTexts.ReadLetter(), "bukharin-1937.txt", (File.ReadAllBytes(SourceTexts.EditionFilePath), "bukharin-1937.yaml")).Document!;

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(ComeBack(document, format).Document));
    }

    [Theory]
    [InlineData("Ask Corrie. [a man]{.gloss} Now.")]
    [InlineData("Ask Corrie... [a man]{.gloss}, now.")]
    [InlineData("- [ ] clean *the lamp ☼ well* `a ⇒ b ☐`\n- [x] *☐* wind **the ★** clock 😀 [☠ poison]{.gloss}")]
    [InlineData("Ask Corrie [a man]{.gloss}, [b]{.gloss} now. Or Dov [c]{.gloss}, [d]{.gloss}. Now.")]
    [InlineData("Ask Corrie[a man]{.gloss} now. [at once]{.gloss} [today]{.gloss}, \"he said [Corrie]{.gloss}.\"")]
    [InlineData("[a man]{.gloss}Ask Corrie.\n\n[a man]{.gloss} Ask.\n\n[a]{.gloss} [b]{.gloss}[c]{.gloss} Ask.")]
    [InlineData("He said: \"It's 'lit' - or so ... 1894-5 and '98.\"")]
    [InlineData("I have [met [or seen?]{.unclear} him]{.supplied} and [da [yes]{.unclear} *da*]{.gloss} [...]{.omission}.")]
    [InlineData("I was ~~glad~~ [sorry]{.added} of it, [very]{.deleted}[most]{.deleted} *we*[t]{.added}, ~~and *cold*~~.")]
    [InlineData("~~Old [new]{.supplied} words~~ and [in the *margin* [sic]{.correction}]{.added} [more ~~or~~ less]{.supplied}.")]
    [InlineData("The Rev[eren]{.expansion}d [two words illegible]{.illegible} [torn]{.damage} [name withheld]{.redacted} [Pg 12]{.page} st[fol. 3v]{.page}air.")]
    [InlineData("# A ~~bad~~ [good]{.added} [Pg 3]{.page} head\n\n> He [crossed out]{.deleted} said.\n\n- An [Illustration: a *weir*]{.figure} item.[^a]\n\n[^a]: So ~~he~~ [she]{.added} [torn]{.damage} says.")]
    [InlineData("Note.[^a][^b] More [x]{.gloss}[^c].\n\n[^a]: One [two]{.gloss} three.\n\n    > Quoted.\n\n[^b]: 1) First.\n\n    2) Second.\n\n[^c]: - An item.\n")]
    [InlineData("## A *fine* **bold** [One]{.smallcaps} heading {#fine}\n\n#### Below\n\nSee [there](#fine), [2](#clause-2), [out](https://example.org/).\n\n1) One.\n\n2) Two.\n\n   > Quoted.\n\n   ***\n\n   - Item.\n\n     More.\n   - Other.\n")]
    [InlineData("::: letter\n:::\n\nOne.\\\nTwo *three\\\nfour*.\n\n***\n\nWith \\[brackets\\] and 1\\) no label.\n\n::: commentary\nEnd.\n:::")]
    [InlineData("1. (a) One, and *[two]{.supplied} three*.\n\n   (b) Two: i) x; ii) y.\n\n   Continued.\n\n2. > Quoted first.\n")]
    [InlineData("As follows: a) the first\n\nb) the second.\n\n[да]{lang=ru} and *[да]{lang=ru} so*.")]
    public void A_text_comes_back_as_it_was(string text)
    {
        var document = Read(FrontMatter + text);
        foreach (var format in (string[])["docx", "epub", "pdf"])
        {
            Assert.Equal(format + "\n" + Canonical(document, format), format + "\n" + Canonical(ComeBack(document, format).Document, format));
        }
    }

    [Fact]
    public void All_front_matter_comes_back()
    {
        var document = Read(
            "---\ntitle: \"A 'letter' - or two\"\nsubtitle: Sub\nauthor:\n  - { name: E. One, role: edt }\n  - { name: A. Two, role: aut }\n  - { name: T. Three, role: trl }\n"
            + "date: 3 May 1894\nissued: 1978\nlang: en-GB\npublisher: P\nrights: R\ndescription: D. E.\nsubject: [one, two]\nidentifier: urn:x:1\nstyle: classic\n"
            + "editorial: \"He said 'no'.\"\nsource: [One., \"Two 'and' three.\"]\n---\n\nText.");
        foreach (var format in (string[])["docx", "epub", "pdf"])
        {
            Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(ComeBack(document, format).Document));
        }
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void Whatever_text_is_read_comes_back(string format) => GeneratedTexts.Markdown.Holds(
        text =>
        {
            if (MarkdownReader.Read(GeneratedTexts.FrontMatter + text, "a.md").Document is { } document)
            {
                Assert.Equal(Canonical(document, format), Canonical(ComeBack(document, format).Document, format));
            }
        },
        count: 200);

    private static string Canonical(Document document, string format) =>
        format == "pdf" ? CanonicalTree.DumpOfPages(document) : CanonicalTree.Dump(document);

    private static Document Read(string text)
    {
        var read = MarkdownReader.Read(text, "a.md");
        return read.Document ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics) + "\n" + text);
    }

    private static (string Markdown, Document Document) ComeBack(Document document, string format, Style? style = null)
    {
        style ??= Styles.Classic;
        var imported = EditionImporter.Import(Editions.Recover(format, document, style), style, "a." + format);
        Assert.Empty(imported.Diagnostics);
        var markdown = EditionMarkdown.Write(imported.Document);
        return (markdown, Read(markdown));
    }
}
