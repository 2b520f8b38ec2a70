using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Galleys;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf;
using Bukharin.Publish.Writers.Pdf.Tagging;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Pdf.Tagging;

public class StructureBuilderTests
{
    [Fact]
    public void Clauses_are_lists_and_labels_that_share_a_line_are_lists_in_lists() => Assert.Equal(
        """
        L ListNumbering=Decimal
          LI
            Lbl ID=clause-1
              "1) "
            LBody
              P
                "One."
          LI
            Lbl ID=clause-2
              "2)\u00A0"
            LBody
              L ListNumbering=LowerAlpha
                LI
                  Lbl ID=clause-2-a
                    "a) "
                  LBody
                    P
                      "Shared."
              P
                "After."

        """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal),
        Body(Document(
            Clause("1)", "1", Paragraph("One.")), Clause("2)", "2", Clause("a)", "2.a", Paragraph("Shared.")), Paragraph("After.")))));

    [Fact]
    public void A_label_inside_a_sentence_is_part_of_the_sentence() => Assert.Equal(
        """
        P
          "First: "
          Lbl ID=clause-a
            "a)"
          "\u00A0this; "
          Lbl ID=clause-b
            "b)"
          "\u00A0that."

        """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal),
        Body(Document(Paragraph(Text("First: "), InlineLabel("a)", "a"), Text(" this; "), InlineLabel("b)", "b"), Text(" that.")))));

    [Fact]
    public void A_note_stands_behind_the_paragraph_of_its_mark_and_a_mark_within_a_link_parts_it() => Assert.Equal(
        """
        P
          "See "
          Link
            "the"
            OBJR
          Reference ID=noteref-1
            Link
              "1"
              OBJR
          Link
            " book"
            OBJR
          "."
        Note Class=author ID=note-1
          Lbl
            Link
              "1\u00A0"
              OBJR
          P
            "Lost."
        P
          "More."

        """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal),
        Body(Document(
            Paragraph(Text("See "), Link("https://example.org/book", Text("the"), Note("1", Paragraph("Lost.")), Text(" book")), Text(".")),
            Paragraph("More."))));

    [Fact]
    public void Divisions_quotations_and_lists_keep_what_stands_in_them() => Assert.Equal(
        """
        Sect Class=letter
          Div Class=closer
            P
              "Yours,"
          BlockQuote
            P
              "Quoted."
          L ListNumbering=Disc
            LI
              Lbl
                "• "
              LBody
                P
                  "point"
          P Class=break
            "*   *   *"

        """,
        Body(Document(Division(
            DivisionRole.Letter,
            Division(DivisionRole.Closer, Paragraph("Yours,")),
            BlockQuote(Paragraph("Quoted.")),
            BulletList("point"),
            ThematicBreak()))).Replace('\u00A0', ' '));

    [Fact]
    public void What_words_are_set_off_by_and_the_lines_that_the_text_ends_are_elements() => Assert.Equal(
        """
        P
          "Read "
          Span Class=strong
            "very "
            Span Class=emphasis
              "old"
          " "
          Span Class=small-caps
            "logs"
          ":"
          Span ActualText=|
            " "
          "here."
          Reference Class=behind-1 close ID=noteref-1
            Link
              "1"
              OBJR
        Note Class=editor gloss ID=note-1
          Lbl
            Link
              "1~"
              OBJR
          P
            Span Class=gloss Lang=en-GB
              "now"
            " — Ed."

        """,
        Body(Document(Paragraph(
            Text("Read "), Strong(Text("very "), Emphasis(Text("old"))), Text(" "), SmallCaps("logs"), Text(":"), LineBreak(), Text("here"),
            Intervention(InterventionKind.Gloss, Text("now")), Text("."))))
            .Replace('\u00A0', '~').Replace("=\n", "=|", StringComparison.Ordinal));

    [Fact]
    public void Headings_skip_no_rank_and_those_in_a_note_rank_below_the_texts()
    {
        using var file = Open(Document(
            Heading(2, "one", Text("One")),
            Heading(4, "two", Text("Two")),
            Paragraph(Text("Text."), Note("1", Heading(1, "in-note", Text("In a note")), Paragraph("Words."))),
            Heading(3, "three", Text("Three")),
            Heading(2, "four", Text("Four"))));

        Assert.Equal(
            ["H1 One", "H2 Two", "H3 In a note", "H2 Three", "H1 Four"],
            file.Root.All().Where(element => element["ID"] is not null && element.Type is ['H', _]).Select(element => $"{element.Type} {element.Text}"));
    }

    [Fact]
    public void A_heading_of_another_rank_than_its_level_says_its_level()
    {
        using var file = Open(Document(Heading(2, "one", Text("One")), Heading(2, "two", Text("Two")), Heading(3, "three", Text("Three"))));

        Assert.Equal(["level-2", "level-2", "level-3"], file.Elements("H1", "H2").Where(heading => heading["ID"] is not null).Select(heading => heading["Class"]));
    }

    [Fact]
    public void A_note_on_two_pages_is_one_note_with_content_on_both()
    {
        var words = string.Concat(Enumerable.Repeat("A note that goes on for longer than anybody had asked it to. ", 90)).TrimEnd();
        using var file = Open(Document(
            Paragraph(string.Concat(Enumerable.Repeat("Plain words of the text fill the page. ", 40)).TrimEnd()),
            Paragraph(Text("Here."), Note("1", Paragraph(words)))));
        var note = Assert.Single(file.Elements("Note"));
        var paragraph = (FileElement)note.Kids[1];

        Assert.True(paragraph.Kids.Cast<FileContent>().Select(content => content.PageNumber).Distinct().Count() > 1);
        Assert.Equal(words, paragraph.Text.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_on_two_lines_or_pages_is_one_word()
    {
        var words = string.Concat(Enumerable.Repeat("Incomprehensibilities notwithstanding, characteristically uncommunicative administrators disagreed. ", 60)).TrimEnd();
        using var file = Open(Document(Paragraph(words)));
        var paragraph = file.Elements("P").Single(element => element.Text.StartsWith("Incompre", StringComparison.Ordinal));

        Assert.Matches(@"\p{L}\u00AD\p{L}", paragraph.Text);
        Assert.True(paragraph.Kids.Length > 1);
        Assert.Equal(words, paragraph.Text.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Editors_brackets_and_foreign_words_say_their_language()
    {
        using var file = Open(Document(Paragraph(
            Text("He said "),
            Foreign("fr", "") with { Inlines = [Text("tant "), Intervention(InterventionKind.Supplied, Text("pis"))] },
            Text(" and "),
            Intervention(InterventionKind.Unclear, Text("left "), Foreign("de", "bald")),
            Text("."))));

        Assert.Equal(
            ["fr tant [pis]", "fr [pis]", "en-GB [left bald]", "de bald"],
            file.Elements("P").Single(element => element.Text.StartsWith("He said", StringComparison.Ordinal))
                .All().Where(element => element.Type == "Span").Select(span => $"{span["Lang"]} {span.Text}"));
    }

    [Fact]
    public void Characters_of_private_use_are_replaced_where_text_is_read()
    {
        var paragraph = Paragraph("a\uE001b");
        var copy = PreparedCopy.From(Document(paragraph), Styles.Classic);

        var span = Assert.IsType<StructureElement>(Assert.Single(new InlineStructure(copy).Of(copy.Runs(paragraph))));
        Assert.Equal((StructureType.Span, "a\uFFFDb"), (span.Type, span.ActualText));
    }

    [Fact]
    public void So_are_those_of_a_title_page()
    {
        var document = Document(Paragraph("Words."));
        document = document with { FrontMatter = document.FrontMatter with { Title = "The \uE001 Sign" } };
        var fonts = new PdfFonts(Styles.Classic);

        var copy = PreparedCopy.From(document, Styles.Classic);
        var lines = TitleStructure.Of(new MatterGalley(copy, fonts, PrintedMarks.First(copy)).Items(copy.Matter.OnPages))
            .SelectMany(section => ((StructureElement)section).Kids.OfType<StructureElement>());

        Assert.Equal("The \uFFFD Sign", Assert.Single(lines, line => line.ActualText is not null).ActualText);
    }

    [Theory]
    [InlineData("1)", ListNumbering.Decimal)]
    [InlineData("§ 3", ListNumbering.Decimal)]
    [InlineData("(a)", ListNumbering.LowerAlpha)]
    [InlineData("c)", ListNumbering.LowerAlpha)]
    [InlineData("B.", ListNumbering.UpperAlpha)]
    [InlineData("i)", ListNumbering.LowerRoman)]
    [InlineData("iv)", ListNumbering.LowerRoman)]
    [InlineData("I.", ListNumbering.UpperRoman)]
    [InlineData("б)", ListNumbering.LowerAlpha)]
    public void The_first_label_says_how_a_list_is_numbered(string label, object numbering) => Assert.Equal(
        numbering, LabelNumbering.Of(new ClauseLabel(label, "1", "clause-1", 1, new SourceSpan("a.md", 1, 1, 1))));

    private static TaggedFile Open(Document document)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(new EditionJob(document, Styles.Classic, default, readFile: TestPictures.Of), output);
        return new TaggedFile(output.ToArray());
    }

    /// <summary>The tree of the text alone: what the document's own blocks made.</summary>
    private static string Body(Document document)
    {
        using var file = Open(document);
        var dump = file.Dump();
        var start = Regex.Match(dump, "(?<=\n  Sect Class=matter\n(?:    .*\n)+)  (?! |Sect Class=matter\n    H1 Class=editorial)").Index;
        var end = dump.LastIndexOf("  Sect Class=matter\n    H1 Class=credit-heading\n", StringComparison.Ordinal);
        return Regex.Replace(dump[start..(end < start ? dump.Length : end)], "^  ", "", RegexOptions.Multiline);
    }
}
