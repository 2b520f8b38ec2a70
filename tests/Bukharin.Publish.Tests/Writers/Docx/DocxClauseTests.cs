using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxClauseTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void Labels_stand_to_the_letter_in_their_order_under_bookmarks_of_their_ids()
    {
        Assert.Equal(
            [
                ("clause-a", "a)"), ("clause-b", "b)"), ("clause-2", "2)"), ("clause-2-a", "a)"), ("clause-2-b", "b)"), ("clause-2-b-i", "i)"),
                ("clause-4", "4."), ("clause-4-a", "(a)"), ("clause-4-b", "(b)"), ("clause-7", "7."),
            ],
            Edition.Body.Descendants(W + "bookmarkStart")
                .Select(start => (Name: (string)start.Attribute(W + "name")!, Label: TextOf((XElement)start.NextNode!)))
                .Where(one => one.Name.StartsWith("clause-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_label_is_text_that_Word_does_not_count()
    {
        foreach (var paragraph in Edition.Paragraphs.Where(one => StyleOf(one)!.StartsWith("Clause", StringComparison.Ordinal)))
        {
            Assert.Empty(paragraph.Descendants(W + "numPr"));
        }

        var numberFormats = Edition.Part("word/numbering.xml").Descendants(W + "numFmt").Select(one => (string)one.Attribute(W + "val")!);
        Assert.All(numberFormats, format => Assert.Equal("bullet", format));
    }

    [Fact]
    public void Bookmarks_are_unique_and_every_one_that_begins_ends_a_label_in_its_paragraph()
    {
        var body = Edition.Body;
        var starts = body.Descendants(W + "bookmarkStart").ToList();
        var ids = starts.Select(start => (string)start.Attribute(W + "id")!).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(starts.Count, starts.Select(start => (string)start.Attribute(W + "name")!).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(starts.Where(start => !((string)start.Attribute(W + "name")!).StartsWith('_')), start =>
            Assert.Single(start.ElementsAfterSelf(W + "bookmarkEnd"), end => (string)end.Attribute(W + "id")! == (string)start.Attribute(W + "id")!));
        Assert.All(starts, start =>
            Assert.Single(body.Descendants(W + "bookmarkEnd"), end => end.IsAfter(start) && (string)end.Attribute(W + "id")! == (string)start.Attribute(W + "id")!));
        Assert.Equal(starts.Count, Edition.Body.Descendants(W + "bookmarkEnd").Count());
    }

    [Fact]
    public void However_deeply_blocks_nest_six_tenths_of_the_measure_are_left_to_words()
    {
        Block block = Nodes.Paragraph("x");
        for (var level = 20; level > 0; level--)
        {
            block = Nodes.Clause($"{level})", string.Join('-', Enumerable.Range(1, level)), Nodes.Paragraph("y"), level % 5 == 0 ? Nodes.BlockQuote(block) : block);
        }

        var edition = Of(Nodes.Document(block));
        var styles = edition.Part("word/styles.xml").Elements(W + "style").Where(style => ((string)style.Attribute(W + "styleId")!).StartsWith("Clause", StringComparison.Ordinal));
        var indents = edition.Body.Descendants(W + "ind").Concat(styles.Descendants(W + "ind"))
            .Select(indent => ((int?)indent.Attribute(W + "left") ?? 0) + ((int?)indent.Attribute(W + "right") ?? 0)).ToList();

        var most = 0.4 * 20 * Styles.Classic.Docx.Page.MeasurePt;
        Assert.InRange(indents.Max(), 0.8 * most, most + 1);
    }

    [Fact]
    public void A_label_hangs_before_the_edge_that_its_tab_leads_to()
    {
        // 28 points a level, in twentieths.
        var style = Edition.Part("word/styles.xml").Elements(W + "style")
            .Single(one => (string?)one.Attribute(W + "styleId") == "Clause2").Element(W + "pPr")!;

        Assert.Equal("1120", (string?)style.Element(W + "ind")!.Attribute(W + "left"));
        Assert.Equal("560", (string?)style.Element(W + "ind")!.Attribute(W + "hanging"));
        Assert.Equal("1120", (string?)style.Element(W + "tabs")!.Elements(W + "tab").Last().Attribute(W + "pos"));
        Assert.Equal("Clause1", (string?)style.Parent!.Element(W + "basedOn")!.Attribute(W + "val"));
    }

    [Fact]
    public void Two_labels_of_one_line_hang_both()
    {
        var paragraph = Edition.ParagraphWith("The small scale was sold.");

        Assert.Equal("Clause2", StyleOf(paragraph));
        var look = paragraph.Element(W + "pPr")!;
        Assert.Equal("1120", (string?)look.Element(W + "ind")!.Attribute(W + "left"));
        Assert.Equal("1120", (string?)look.Element(W + "ind")!.Attribute(W + "hanging"));
        Assert.Equal(["560", "1120"], look.Element(W + "tabs")!.Elements().Select(tab => (string)tab.Attribute(W + "pos")!));
    }

    [Fact]
    public void A_clause_that_begins_with_no_words_has_its_label_in_a_line_of_its_own()
    {
        var label = Edition.Paragraphs.Single(paragraph => TextOf(paragraph) == "7.");

        Assert.Equal("Clause1", StyleOf(label));
        Assert.NotNull(label.Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Equal("Nothing is owed.", TextOf((XElement)label.NextNode!));
    }

    [Fact]
    public void Later_paragraphs_of_a_clause_stand_at_its_edge_without_a_label()
    {
        Assert.Equal("Clause2Continued", StyleOf(Edition.ParagraphWith("I held to that.")));
        Assert.Equal("Clause1Continued", StyleOf(Edition.ParagraphWith("So much for")));
    }

    [Fact]
    public void A_paragraph_that_leads_to_clauses_below_it_stays_with_them()
    {
        Assert.NotNull(Edition.ParagraphWith("On the great scale").Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Null(Edition.ParagraphWith("It is true").Element(W + "pPr")!.Element(W + "keepNext"));
    }

    [Fact]
    public void A_quotation_within_a_clause_is_indented_from_the_clause()
    {
        var look = Edition.ParagraphWith("What is level").Element(W + "pPr")!;

        Assert.Equal("Quote", (string?)look.Element(W + "pStyle")!.Attribute(W + "val"));
        Assert.Equal("1680", (string?)look.Element(W + "ind")!.Attribute(W + "left"));
    }

    [Fact]
    public void Clauses_deeper_than_three_have_styles_too()
    {
        var edition = Of(C("1)", "1", C("a)", "1.a", C("i)", "1.a.i", C("A.", "1.a.i.A", P("Deep."))))));

        Assert.Equal("Clause4", StyleOf(edition.ParagraphWith("Deep.")));
        Assert.Equal("1)\ta)\ti)\tA.\tDeep.", TextOf(edition.ParagraphWith("Deep.")));
        Assert.Contains("Clause4", edition.Part("word/styles.xml").Elements(W + "style").Select(one => (string?)one.Attribute(W + "styleId")));
    }

    [Fact]
    public void A_bullet_list_is_a_list_and_a_list_within_it_is_a_level_deeper()
    {
        var nested = Edition.ParagraphWith("one dented;").Element(W + "pPr")!;

        Assert.Equal("ListBullet", StyleOf(Edition.ParagraphWith("the beam;")));
        Assert.Equal("ListContinue", StyleOf(Edition.ParagraphWith("both of them;")));
        Assert.Equal("1", (string?)nested.Element(W + "numPr")!.Element(W + "ilvl")!.Attribute(W + "val"));
        Assert.Equal("2240", (string?)nested.Element(W + "ind")!.Attribute(W + "left"));
    }

    [Fact]
    public void An_id_that_Word_does_not_take_is_shortened_and_links_follow_it()
    {
        var longId = "heading-" + new string('x', 60);
        var edition = Of(
            new Heading { Level = 1, Id = longId, Inlines = [T("Long")], Span = Here },
            new Heading { Level = 1, Id = "1937", Inlines = [T("Year")], Span = Here },
            new Heading { Level = 1, Id = "Key", Inlines = [T("Upper")], Span = Here },
            new Heading { Level = 1, Id = "key", Inlines = [T("Lower")], Span = Here },
            P(Link($"#{longId}", "there"), T(" "), Link("#1937", "then"), T(" "), Link("#key", "it")));
        var names = edition.Body.Descendants(W + "bookmarkStart").Select(one => (string)one.Attribute(W + "name")!)
            .Where(name => !name.StartsWith('_')).ToList();

        Assert.All(names, name => Assert.InRange(name.Length, 1, 40));
        Assert.All(names, name => Assert.True(char.IsLetter(name[0])));
        Assert.Equal(4, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("Key", names[2]);
        Assert.Equal(
            [names[0], names[1], names[3]],
            edition.Paragraphs.Descendants(W + "hyperlink").Select(link => (string)link.Attribute(W + "anchor")!));
        Assert.Empty(edition.Diagnostics);
    }
}
