using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxTextTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void All_words_are_there_in_their_order()
    {
        Assert.Equal(
            [
                "The Weigher’s Reply", "A letter to the Board of Weights", "John Steele", "Edited by Mary Poole",
                "by a clerk",
                "The weighhouse closed in the spring. Its weigher was asked to account for the scales, and did.",
                "His account is given as he numbered it.",
                "The Weighhouse\n4 March 1888", "Gentlemen,",
                "I was told three things on the stair: a) to be brief; b) to be exact.",
                "It will be seen, that I cannot be both.",
                "2)\tOn the great scale I have to say the following, which is longer than the Board allows, because the scale is: ",
                "a)\tIt is true.", "b)\tIt was [never] moved […] by me.",
                "What is level stays level.", "So my father said.", "I held to that.", "i)\tIn wet years.", "So much for the great scale.",
                "4.\t(a)\tThe small scale was sold.", "(b)", "the beam;", "the pans,", "both of them;", "one dented;",
                "7.", "Nothing is owed.",
                "I read весы and מאזניים on two of the weights, and Avoirdupois on the rest, 5lb; see the second head and the list [sic] or [lost?].",
                "I remain, to the ounce,", "J. Steele", "The key is under the two-pound weight.",
                "The key", "It was.", "pound", "What a thing weighs.", "Ten pounds,\n  and two.", "It is", "weigh --all\n  2 lb", "***", "The weight is lost.", "The weight", "Two pounds.",
                "From the sheets.", "Printed at the weighhouse.",
                "Source",
                "Weighhouse Papers, edited by Mary Poole (Weights Society, 1950), number 12, bundle 3, in the keeping of the county.",
                "County Record Office.", "Editorial note", "The square brackets are Mary Poole’s.", "Free to copy.", "Poole & Daughter, 1950", "urn:example:weigher",
            ],
            Edition.Paragraphs.Select(paragraph => TextOf(paragraph).Replace('\u00A0', ' ')));
        Assert.Empty(Edition.Diagnostics);
    }

    [Fact]
    public void An_item_that_begins_with_a_heading_or_a_break_has_its_bullet_there()
    {
        var list = Nodes.BulletList("one", "two");
        var body = Of(Nodes.Document(list with
        {
            Items =
            [
                list.Items[0] with { Blocks = [Nodes.Heading(1, "head", Nodes.Text("Head")), Nodes.Paragraph("one")] },
                list.Items[1] with { Blocks = [Nodes.ThematicBreak(), Nodes.Paragraph("two")] },
            ],
        })).Body;

        Assert.Equal(["Head", "***"], body.Elements(W + "p").Where(paragraph => paragraph.Descendants(W + "numPr").Any()).Select(TextOf));
    }

    [Fact]
    public void A_later_paragraph_of_a_quotation_has_the_indent_of_the_texts()
    {
        var paragraphs = Of(Nodes.BlockQuote(P("One."), P("Two.")), P("Behind it."), P("More.")).Paragraphs.SkipWhile(paragraph => TextOf(paragraph) != "One.").Take(4).ToList();

        Assert.Equal(["Quote", "Quote", "FirstParagraph", "BodyText"], paragraphs.Select(StyleOf));
        Assert.Equal(
            ["0", Measure.TwipsText(Styles.Classic.Docx.Text.IndentPt), null, null],
            paragraphs.Select(paragraph => (string?)paragraph.Descendants(W + "ind").SingleOrDefault()?.Attribute(W + "firstLine")));
    }

    [Fact]
    public void Every_block_and_inline_kind_survives()
    {
        // What each kind leaves in the file, and nothing else does. A new kind fails here until it is written.
        var traces = new Dictionary<string, Func<XElement, bool>>(StringComparer.Ordinal)
        {
            [nameof(BlockQuote)] = body => HasStyle(body, "Quote"),
            [nameof(Table)] = _ => Of(Nodes.Table(Nodes.Row(isHead: true, "x"))).Body.Descendants(W + "tbl").Any(),
            [nameof(Figure)] = _ => Of(Nodes.Figure("harbour.png", "x")).Body.Descendants(W + "drawing").Any(),
            [nameof(BulletList)] = body => HasStyle(body, "ListBullet"),
            [nameof(Clause)] = body => HasStyle(body, "Clause2"),
            [nameof(Division)] = body => HasStyle(body, "Signature"),
            [nameof(Heading)] = body => HasStyle(body, "Heading1"),
            [nameof(Paragraph)] = body => HasStyle(body, "BodyText"),
            [nameof(ThematicBreak)] = body => HasStyle(body, "ThematicBreak"),
            [nameof(Emphasis)] = body => HasRun(body, "i", "head"),
            [nameof(Strong)] = body => HasRun(body, "b", "true"),
            [nameof(SmallCaps)] = body => HasRun(body, "smallCaps", "Avoirdupois"),
            [nameof(DefinitionList)] = body => HasStyle(body, "DefinitionTerm") && HasStyle(body, "Definition"),
            [nameof(Code)] = body => HasRun(body, "rFonts", "weigh --all"),
            [nameof(LineBlock)] = body => HasStyle(body, "Verse"),
            [nameof(CodeBlock)] = body => HasStyle(body, "SourceCode"),
            [nameof(Shifted)] = body => HasRun(body, "vertAlign", "lb"),
            [nameof(Foreign)] = body => HasRun(body, "lang", "весы"),
            [nameof(Link)] = body => body.Descendants(W + "hyperlink").Any(link => TextOf(link) == "list"),
            [nameof(CrossReference)] = _ => Of(Nodes.Paragraph(Nodes.CrossReference("#page-9"))).Body.Descendants(W + "rStyle").Any(style => (string?)style.Attribute(W + "val") == "CrossReference"),
            [nameof(Mention)] = _ => Bookmarked(Of(Nodes.Paragraph(Nodes.Mention(MentionKind.Person, "dov", "Dov"))).Body, "person.dov.1") == "Dov",
            [nameof(MarginAnchor)] = _ => Of(Nodes.Paragraph(Nodes.Text("The "), new MarginAnchor { Id = "margin.1", Span = SourceSpan.Whole("x.md") }, Nodes.Text("lamp"))).Body.Descendants(W + "bookmarkStart").Any(mark => (string?)mark.Attribute(W + "name") == "margin.1"),
            [nameof(LineBreak)] = body => body.Descendants(W + "br").Any(),
            [nameof(InlineLabel)] = body => Bookmarked(body, "clause-b") == "b)",
            [nameof(Intervention)] = body => TextOf(body).Contains("[never]", StringComparison.Ordinal),
            [nameof(Note)] = body => body.Descendants(W + "footnoteReference").Any(),
            [nameof(Text)] = body => TextOf(body).Contains("In wet years.", StringComparison.Ordinal),
        };
        var kinds = typeof(Node).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))
            .Select(type => type.Name);

        Assert.All(kinds, kind => Assert.True(traces.TryGetValue(kind, out var trace) && trace(Edition.Body), $"{kind} is not written."));
    }

    [Fact]
    public void Every_role_has_its_style()
    {
        Assert.Equal("Byline", StyleOf(Edition.ParagraphWith("by a clerk")));
        Assert.Equal("Dateline", StyleOf(Edition.ParagraphWith("The Weighhouse")));
        Assert.Equal("Salutation", StyleOf(Edition.ParagraphWith("Gentlemen")));
        Assert.Equal("Closing", StyleOf(Edition.ParagraphWith("I remain")));
        Assert.Equal("Signature", StyleOf(Edition.ParagraphWith("J. Steele")));
        Assert.Equal("SourceNote", StyleOf(Edition.ParagraphWith("From the sheets.")));
        foreach (var role in Enum.GetValues<DivisionRole>())
        {
            Assert.Contains("Words of a part.", Of(Division(role, P("Words of a part."))).Paragraphs.Select(TextOf));
        }
    }

    [Fact]
    public void A_paragraph_is_indented_unless_it_opens_a_part_or_follows_a_heading()
    {
        Assert.Equal("FirstParagraph", StyleOf(Edition.ParagraphWith("The weighhouse closed")));
        Assert.Equal("BodyText", StyleOf(Edition.ParagraphWith("His account")));
        Assert.Equal("FirstParagraph", StyleOf(Edition.ParagraphWith("I was told")));
        Assert.Equal("FirstParagraph", StyleOf(Edition.ParagraphWith("Two pounds.")));
        Assert.Equal("FirstParagraph", StyleOf(Edition.ParagraphWith("The weight is lost.")));
    }

    [Fact]
    public void No_paragraph_is_empty_and_no_tab_stands_but_behind_a_label()
    {
        Assert.All(Edition.Paragraphs.Concat(Edition.Notes.Elements()), paragraph => Assert.NotEqual("", TextOf(paragraph).Trim()));
        Assert.All(Edition.Paragraphs.Descendants(W + "r").Elements(W + "tab"), tab =>
            Assert.Equal(W + "bookmarkEnd", tab.Parent!.ElementsBeforeSelf().Last().Name));
    }

    [Fact]
    public void Headings_begin_at_the_first_level_and_skip_none()
    {
        Assert.Equal(
            ["Heading1", "Heading2", "Heading1", "Heading1"],
            Edition.Paragraphs.Select(StyleOf).Where(style => style!.StartsWith("Heading", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_in_another_language_says_so_in_the_place_of_its_script()
    {
        var russian = RunWith("весы").Element(W + "rPr")!;
        var hebrew = RunWith("מאזניים").Element(W + "rPr")!;

        Assert.Equal("ru", (string?)russian.Element(W + "lang")!.Attribute(W + "val"));
        Assert.Null(russian.Element(W + "lang")!.Attribute(W + "bidi"));
        Assert.Null(russian.Element(W + "rtl"));
        Assert.Equal("he", (string?)hebrew.Element(W + "lang")!.Attribute(W + "bidi"));
        Assert.NotNull(hebrew.Element(W + "rtl"));
        Assert.Null(RunWith(" on two of the weights, and ").Element(W + "rPr"));
    }

    [Theory]
    [InlineData("hi", "नमस्ते", "bidi")]
    [InlineData("th", "สวัสดี", "bidi")]
    [InlineData("ja", "日本", "eastAsia")]
    public void Words_in_scripts_that_Word_sets_otherwise_have_their_language_where_it_looks_for_it(string language, string words, string attribute)
    {
        var run = Of(MarkdownReader.Read($"---\ntitle: A\nlang: en\nsource: none\n---\n\nHe said [{words}]{{lang={language}}}.", "a.md").Document!)
            .Paragraphs.Descendants(W + "lang").Single();

        Assert.Equal((language, language), ((string?)run.Attribute(W + "val"), (string?)run.Attribute(W + attribute)));
        Assert.Null(run.Parent!.Element(W + "rtl"));
    }

    [Fact]
    public void Space_at_the_ends_of_a_run_is_kept()
    {
        Assert.All(Edition.Body.Descendants(W + "t").Where(text => text.Value != text.Value.Trim()), text =>
            Assert.Equal("preserve", (string?)text.Attribute(XNamespace.Xml + "space")));
    }

    [Fact]
    public void Hyphens_that_Word_has_elements_for_are_elements()
    {
        var body = Of(P("a co\u00ADopera\u00ADtive no\u2011one")).Body;

        Assert.Equal(2, body.Descendants(W + "softHyphen").Count());
        Assert.Single(body.Descendants(W + "noBreakHyphen"));
        Assert.Contains("a co\u00ADopera\u00ADtive no\u2011one", TextOf(body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_one_element_with_all_its_runs()
    {
        var link = Edition.Paragraphs.Descendants(W + "hyperlink").Single(one => one.Attribute(W + "anchor") is not null);

        Assert.Equal("clause-2-b", (string?)link.Attribute(W + "anchor"));
        Assert.Equal("the second head", TextOf(link));
        Assert.Equal("Hyperlink", (string?)link.Descendants(W + "rStyle").First().Attribute(W + "val"));
    }

    [Theory]
    [InlineData("#clause-9")]
    [InlineData("no address")]
    [InlineData("page.html")]
    public void A_link_that_leads_nowhere_keeps_its_words_and_is_reported(string target)
    {
        var edition = Of(P(Link(target, "the words")));

        Assert.Equal("BP3003", Assert.Single(edition.Diagnostics).Code.Id);
        Assert.Empty(edition.Body.Descendants(W + "hyperlink"));
        Assert.NotNull(edition.ParagraphWith("the words"));
    }

    [Fact]
    public void The_writer_and_the_copy_agree_on_every_paragraph_of_the_text()
    {
        var copy = PreparedCopy.From(Whole, Styles.Classic);
        var text = TextOf(Edition.Body);
        var position = 0;
        foreach (var run in Runs(Whole.Blocks, copy).OfType<TextRun>())
        {
            var found = text.IndexOf(run.Text, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{run.Text}' is lost or moved.");
            position = found + run.Text.Length;
        }
    }

    private static XElement RunWith(string words) => Edition.Body.Descendants(W + "r").First(run => TextOf(run) == words);

    [Fact]
    public void A_closer_that_goes_on_is_text_and_only_its_valediction_is_a_closing()
    {
        const string Long = "I have weighed the coal of eleven winters and the wool of twelve, and never once, as the Board may see from the "
            + "books, did I lean upon the beam.";

        var letter = Of(P("The end."), Division(
            DivisionRole.Closer, P(Long), P(Long), P("I remain,"), Division(DivisionRole.Signed, P("J. Steele"))));
        var unsaid = Of(P("The end."), Division(DivisionRole.Closer, P(Long), Division(DivisionRole.Signed, P("J. Steele"))));

        Assert.Equal(
            ["FirstParagraph", "FirstParagraph", "BodyText", "Closing", "Signature"],
            letter.Paragraphs.SkipWhile(paragraph => TextOf(paragraph) != "The end.").Take(5).Select(StyleOf));
        Assert.Null(letter.ParagraphWith("J. Steele").Descendants(W + "spacing").FirstOrDefault());

        // Without a valediction, the page does not end before the signature.
        Assert.NotNull(unsaid.ParagraphWith(Long).Descendants(W + "keepNext").SingleOrDefault());
    }

    private static bool HasStyle(XElement body, string style) => body.Elements(W + "p").Any(paragraph => StyleOf(paragraph) == style);

    private static bool HasRun(XElement body, string property, string words) => body.Descendants(W + "r")
        .Any(run => TextOf(run) == words && run.Element(W + "rPr")?.Element(W + property) is not null);

    private static string? Bookmarked(XElement body, string name)
    {
        var start = body.Descendants(W + "bookmarkStart").SingleOrDefault(one => (string?)one.Attribute(W + "name") == name);
        return start is null ? null : string.Concat(start.ElementsAfterSelf().TakeWhile(one => one.Name != W + "bookmarkEnd").Select(TextOf));
    }

    private static IEnumerable<Run> Runs(IEnumerable<Block> blocks, PreparedCopy copy) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => copy.Runs(paragraph),
        Heading heading => copy.Runs(heading),
        Division division => Runs(division.Blocks, copy),
        Clause clause => Runs(clause.Blocks, copy),
        BlockQuote quote => Runs(quote.Blocks, copy),
        BulletList list => list.Items.SelectMany(item => Runs(item.Blocks, copy)),
        _ => Enumerable.Empty<Run>(),
    });
}
