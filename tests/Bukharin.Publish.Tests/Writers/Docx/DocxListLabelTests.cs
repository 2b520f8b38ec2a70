using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers.Docx.Numbering;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>Labels as numbers of Word's lists: what Word counts is what the author wrote.</summary>
public class DocxListLabelTests
{
    private const string FrontMatter = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n";

    private static readonly Style Listed = Styles.Classic with { Docx = Styles.Classic.Docx with { LabelsAreLists = true } };

    [Theory]
    [InlineData("1) One.\n\n2) Two.\n\n3) Three.\n", 0)]
    [InlineData("1) One.\n\n3) Three.\n\n7) Seven.\n\n8) Eight.\n", 0)]
    [InlineData("1) One:\n\n   a) x\n\n   b) y\n\n2) Two:\n\n   a) x\n\n   c) z\n\n3) Three.\n", 0)]
    [InlineData("1) One:\n\n   c) x\n\n   d) y\n\n2) Two.\n\n3) Three:\n\n   a) x\n", 0)]
    [InlineData("1. One:\n\n   i) x\n\n   ii) y\n\n   iii) z\n\n2. Two:\n\n   (a) p\n\n   (b) q\n\n3. Three:\n\n   i) r\n", 0)]
    [InlineData("§ 4 Four.\n\n§ 5 Five.\n\n## A heading\n\n§ 1 One.\n", 0)]
    [InlineData("A. One.\n\nB. Two.\n\n***\n\nI. Roman.\n\nII. Two.\n", 0)]
    [InlineData("а) Один.\n\nб) Два.\n\nв) Три.\n", 0)]
    [InlineData("1. (a) Both.\n\n   (b) One.\n\n2. Two.\n", 2)]
    public void The_same_labels_are_shown_and_come_back(string text, int staysText)
    {
        var document = Read(FrontMatter + text);
        var edition = Of(document, Listed);

        Assert.Equal(staysText, edition.Diagnostics.Count(diagnostic => diagnostic.Code.Id == "BP3303"));
        Assert.NotEmpty(edition.Body.Descendants(W + "numPr"));
        var recovered = DocxText.Recover(new MemoryStream(edition.Bytes));
        Assert.Empty(EditionVerifier.Verify(document, Listed, recovered).Findings);
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(Read(EditionMarkdown.Write(Publish.Import.EditionImporter.Import(recovered, Listed, "a.docx").Document))));
    }

    [Theory]
    [InlineData("source-texts/lighthouse-letter.md")]
    [InlineData("tests/Bukharin.Publish.Tests/Texts/every-feature.md")]
    public void Whole_texts_are_proved_with_lists(string path)
    {
        var document = Read(File.ReadAllText(Path.Combine(Repository.Root, path)));
        var edition = Of(document, Listed);

        Assert.Empty(EditionVerifier.Verify(document, Listed, DocxText.Recover(new MemoryStream(edition.Bytes))).Findings);
        Assert.True(edition.Body.Descendants(W + "numPr").Count() >= 5);
    }

    [Fact]
    public void No_label_is_text_and_each_has_its_bookmark_where_its_paragraph_begins()
    {
        var edition = Of(Read(FrontMatter + "1) One.\n\n4) Four.\n"), Listed);
        var paragraph = edition.ParagraphWith("Four.");

        Assert.Equal("Four.", TextOf(paragraph));
        Assert.Contains(paragraph.Elements(W + "bookmarkStart"), mark => (string?)mark.Attribute(W + "name") == "clause-4");
        Assert.Equal("Clause1", StyleOf(paragraph));
    }

    [Theory]
    [InlineData("startOverride", "9", "BP4202")]
    [InlineData("numFmt", "upperRoman", "BP4202")]
    [InlineData("lvlText", "%1.", "BP4202")]
    public void A_list_that_counts_otherwise_is_found(string element, string value, string code)
    {
        var document = Read(FrontMatter + "1) The lamp is clean.\n\n3) The stair has steps.\n\n4) The log is kept.\n");
        var edition = Of(document, Listed);
        var numbering = edition.Part("word/numbering.xml");
        foreach (var damaged in numbering.Descendants(W + element).Where(one => one.Ancestors().Any(list =>
            (int?)list.Attribute(W + "abstractNumId") >= 10 || (int?)list.Attribute(W + "numId") >= 10)))
        {
            damaged.SetAttributeValue(W + "val", value);
        }

        var findings = EditionVerifier.Verify(document, Listed, DocxText.Recover(new MemoryStream(With(edition, numbering)))).Findings;

        Assert.Contains(findings, finding => finding.Code.Id == code);
    }

    [Theory]
    [InlineData("1)", "", NumeralFormat.Decimal, ")", 1)]
    [InlineData("(iv)", "(", NumeralFormat.LowerRoman, ")", 4)]
    [InlineData("§ 12", "§ ", NumeralFormat.Decimal, "", 12)]
    [InlineData("c)", "", NumeralFormat.LowerLetter, ")", 3)]
    [InlineData("bb)", "", NumeralFormat.LowerLetter, ")", 28)]
    [InlineData("XIV.", "", NumeralFormat.UpperRoman, ".", 14)]
    public void A_label_is_read_as_what_it_counts(string label, string lead, object numeral, string trail, int number) =>
        Assert.Equal(new CountedLabel(new CountedForm(lead, (NumeralFormat)numeral, trail), number), CountedLabel.Of(label)[0]);

    [Theory]
    [InlineData("01)")]
    [InlineData("ab)")]
    [InlineData("1a)")]
    [InlineData("ё)")]
    [InlineData("iiii)")]
    [InlineData("*")]
    public void What_Word_does_not_count_is_no_number(string label) => Assert.Empty(CountedLabel.Of(label));

    private static Document Read(string text) => MarkdownReader.Read(Encoding.UTF8.GetBytes(text), "letter.md").Document!;

    private static byte[] With(DocxEdition edition, XElement numbering) => HandMadeZip.Of(edition.EntryNames.Select(name =>
        (name, name == "word/numbering.xml" ? numbering.ToString(SaveOptions.DisableFormatting) : edition.Text(name))));
}
