using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Pdf;

public class PdfWriterTests
{
    private static readonly byte[] Sample = Write(SampleDocuments.EveryNodeKind);

    [Fact]
    public void Every_node_kind_is_written()
    {
        var text = Text(Sample);

        Assert.All(
            [
                "The Ferryman’s “Answers”", "Anna Reed", "Edited by Paul Oster", "The ferry house,", "Dear Sir,", "sound", "very old",
                "He wrote Rope as “roap [sic]", "tant pis", "[…]", "See above and the register,", "Or so I thought.", "Nobody crosses", " [now?]",
                "A. Reed", "The boat is gone.", "What he left out", "• the page is whole;", "What do you carry?", "*",
                "Printed from the sheets.", "Marsh Press, 1962",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal));

        // The reader takes the space between letterspaced small capitals for one between words.
        Assert.Contains("Thebuyer", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_stand_in_order_with_their_parentheses() =>
        Assert.Equal(["a)", "b)", "1)", "a)", "b)", "3)", "(i)"], Regex.Matches(Text(Sample), @"(?<=\s)(?:\([ivx]+\)|[0-9a-z]\))(?=\s)").Select(match => match.Value));

    [Fact]
    public void Two_labels_that_begin_one_paragraph_share_its_first_line()
    {
        using var pdf = PdfDocument.Open(Sample);
        var words = pdf.GetPages().SelectMany(page => page.GetWords().Select(word => (page.Number, word.Text, Y: word.BoundingBox.Bottom))).ToList();
        var outer = words.FindIndex(word => word.Text == "3)");

        Assert.Equal("(i)", words[outer + 1].Text);
        Assert.Equal("See", words[outer + 2].Text);
        Assert.Equal(words[outer].Y, words[outer + 1].Y, 0.5);
    }

    [Fact]
    public void The_gloss_is_at_the_foot_of_its_page_and_not_in_the_line()
    {
        using var pdf = PdfDocument.Open(Sample);
        var page = pdf.GetPages().Single(page => Line(page.Text).Contains("It was Dov", StringComparison.Ordinal));
        var note = page.GetWords().Single(word => word.Text == "brother");

        Assert.Contains("Dov,1 who", Line(Text(page)), StringComparison.Ordinal);
        Assert.True(note.BoundingBox.Top < page.GetWords().Single(word => word.Text == "Dov,1" || word.Text.StartsWith("Dov", StringComparison.Ordinal)).BoundingBox.Bottom);
    }

    [Fact]
    public void The_credit_at_the_end_stands_on_one_page_wherever_the_text_ends() => Assert.All(Enumerable.Range(24, 12), count =>
    {
        var document = Document([.. Enumerable.Range(0, count).Select(Block (_) => Paragraph("A line of plain words."))]);
        document = document with { FrontMatter = document.FrontMatter with { Credit = new Credit(["Harbour book.", "Marsh shelf.", "Lamp room."], document.FrontMatter.Credit.Span) } };
        using var pdf = PdfDocument.Open(Write(document));

        Assert.Single(
            new[] { "Harbour", "Marsh", "Lamp" }
                .Select(word => pdf.GetPages().Last(page => Text(page).Contains(word, StringComparison.Ordinal)).Number)
                .Distinct());
    });

    [Fact]
    public void The_outline_has_divisions_headings_and_clauses()
    {
        using var pdf = PdfDocument.Open(Sample);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));

        Assert.Equal(
            [
                "0 Title page", "0 Introduction", "0 Letter", "1 1) It was Dov, who [first] tied it.", "2 a) He wrote Rope as “roap [sic]”.",
                "2 b) He said tant pis, and left […] early.", "1 3)", "2 (i) See above and the register, or…", "0 Postscript",
                "0 What he left out", "1 The buyer", "0 Index of Persons", "0 Source",
            ],
            bookmarks.GetNodes().Select(node => $"{node.Level} {node.Title}"));
    }

    [Fact]
    public void What_is_quoted_has_no_place_in_the_outline()
    {
        var inner = Clause("1)", "1", Paragraph("Inside."));
        using var pdf = PdfDocument.Open(Write(Document(
            Clause("2)", "2", Paragraph("Outside."), BlockQuote(Heading(2, "h", Nodes.Text("Quoted")), inner)), Clause("3)", "3", Paragraph("After.")))));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));

        Assert.Equal(
            ["Title page", "2) Outside.", "3) After.", "Source"],
            bookmarks.GetNodes().Select(node => node.Title));
    }

    [Theory]
    [InlineData(10, 1 + 10 + 20 + 1)]
    [InlineData(30, 1 + 30 + 1)]
    public void The_outline_is_opened_as_far_as_it_is_seen_at_a_glance(int headings, int shown)
    {
        using var pdf = PdfDocument.Open(Write(Document([.. Enumerable.Range(0, headings).SelectMany(i => new Block[]
        {
            Heading(1, $"h{i}", Nodes.Text("Heading")), Clause("1)", $"{i}.1", Clause("a)", $"{i}.1.a", Paragraph("One."))), Clause("2)", $"{i}.2", Paragraph("Two.")),
        })])));
        var outlines = (IndirectReferenceToken)pdf.Structure.Catalog.CatalogDictionary.Data["Outlines"];

        Assert.Equal(shown, ((NumericToken)((DictionaryToken)pdf.Structure.GetObject(outlines.Data).Data).Data["Count"]).Int);
    }

    [Fact]
    public void The_credit_is_on_the_title_page_at_the_end_and_in_the_metadata()
    {
        using var pdf = PdfDocument.Open(Sample);

        Assert.Contains("Marsh Archive, box 7.", Line(Text(pdf.GetPage(1))), StringComparison.Ordinal);
        Assert.Contains("Marsh Archive, box 7.", Line(Text(pdf.GetPage(pdf.NumberOfPages))), StringComparison.Ordinal);
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.Contains("From a notebook, 1901. Marsh Archive, box 7.", xmp!.GetXDocument()!.ToString(), StringComparison.Ordinal);
        Assert.Equal("The Ferryman's \"Answers\"", pdf.Information.Title);
        Assert.Equal("Anna Reed", pdf.Information.Author);
    }

    [Fact]
    public void Running_heads_name_the_title_on_versos_and_the_section_on_rectos()
    {
        var words = string.Concat(Enumerable.Repeat("A line of plain words that fills the page. ", 30));
        var filler = Enumerable.Range(0, 12).Select(Block (_) => Paragraph(words));
        using var pdf = PdfDocument.Open(Write(Document([Heading(1, "one", Nodes.Text("The First Part")), .. filler])));

        Assert.StartsWith("4", Line(Text(pdf.GetPage(4))), StringComparison.Ordinal);
        Assert.Contains("The First Part", Line(Text(pdf.GetPage(5))), StringComparison.Ordinal);
        Assert.DoesNotContain("The First Part", Line(Text(pdf.GetPage(4))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_a_list_has_no_space_around_it()
    {
        var outer = BulletList("rope", "oil");
        var list = outer with { Items = [outer.Items[0] with { Blocks = [.. outer.Items[0].Blocks, BulletList("fish", "salt")] }, outer.Items[1]] };
        using var pdf = PdfDocument.Open(Write(Document(Paragraph("The boat brought:"), list, Paragraph("And nobody."))));
        var page = pdf.GetPages().Single(page => Line(page.Text).Contains("salt", StringComparison.Ordinal));
        double[] lines = [.. new[] { "brought:", "rope", "fish", "salt", "oil", "nobody." }.Select(word => page.GetWords().Single(one => one.Text == word).Letters[0].StartBaseLine.Y)];
        double[] steps = [.. lines.Zip(lines.Skip(1), (above, below) => above - below)];

        Assert.All(steps[1..4], step => Assert.Equal(13.5, step, 0.1));
        Assert.All([steps[0], steps[4]], step => Assert.True(step > 14));
    }

    [Fact]
    public void A_note_in_a_heading_stands_at_the_foot_and_its_mark_only_in_the_heading()
    {
        var words = string.Concat(Enumerable.Repeat("A line of plain words that fills the page. ", 30));
        var filler = Enumerable.Range(0, 12).Select(Block (_) => Paragraph(words));
        using var pdf = PdfDocument.Open(Write(Document([Heading(1, "one", Nodes.Text("The First Part"), Note("a", Paragraph("So in the fair copy."))), .. filler])));
        var page = pdf.GetPages().First(page => Line(Text(page)).Contains("The First Part", StringComparison.Ordinal));

        Assert.Contains("The First Part1 A line", Line(Text(page)), StringComparison.Ordinal);
        Assert.EndsWith("1 So in the fair copy. 3", Line(Text(page)), StringComparison.Ordinal);
        Assert.Contains("the first part 5", Line(Text(pdf.GetPage(5))), StringComparison.OrdinalIgnoreCase);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Contains("The First Part", bookmarks.GetNodes().Select(node => node.Title));
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error_at_its_place_and_nothing_is_written()
    {
        var output = new MemoryStream();
        var diagnostic = Assert.Single(PdfWriter.Write(new EditionJob(Document(Paragraph("plain \U000103A0 words")), Styles.Classic, default, readFile: TestPictures.Of), output));

        Assert.Equal(DiagnosticCodes.MissingCharacter, diagnostic.Code);
        Assert.Contains("U+103A0", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes() => Assert.Equal(Sample, Write(SampleDocuments.EveryNodeKind));

    [Fact]
    public void A_label_with_nothing_to_share_its_line_has_one_of_its_own()
    {
        var text = Text(Write(Document(Clause("1)", "1", BlockQuote(Paragraph("A rule."))), Clause("2)", "2", BulletList("one", "two")), Clause("3)", "3"))));

        Assert.Contains("1) A rule. 2) • one • two 3)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_notes_clauses_or_credit_is_written_too()
    {
        using var pdf = PdfDocument.Open(Write(Document(Paragraph("Only this."))));

        Assert.Contains("Only this.", Line(Text(pdf.GetPage(pdf.NumberOfPages))), StringComparison.Ordinal);
    }

    private static byte[] Write(Document document) => Editions.Write("pdf", document, Styles.Classic);

    private static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Line(string.Join(' ', document.GetPages().Select(Text)));
    }

    private static string Text(UglyToad.PdfPig.Content.Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));

    private static string Line(string text) => Regex.Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), @"\s+", " ");
}
