using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed class EpubWriterTests
{
    private static readonly WrittenEpub Sample = WrittenEpub.Of(SampleDocuments.EveryNodeKind);

    /// <summary>Each kind of node with the beginning of the markup that it must give.</summary>
    private static readonly ImmutableArray<(Node Node, string Markup)> Kinds =
    [
        (Division(DivisionRole.Salute, Paragraph("x")), "<div class=\"salute\""),
        (Heading(1, "x", Text("x")), "<h1 id=\"x\">x</h1>"),
        (Paragraph("x"), "<p>x</p>"),
        (Clause("7)", "7", Paragraph("x")), "<p class=\"led\"><span class=\"label\">7)</span> x</p>"),
        (BlockQuote(Paragraph("x")), "<blockquote><p>x</p></blockquote>"),
        (BulletList("x", "y"), "<ul><li><p>x</p></li><li><p>y</p></li></ul>"),
        (Table(Row(isHead: true, "x"), Row(isHead: false, "y")), "<table><thead><tr><th scope=\"col\">x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>"),
        (Figure("harbour.png", "x"), "<figure><img src=\"figure-01.png\" alt=\"x\" /><figcaption><div class=\"caption\"><p>x</p></div></figcaption></figure>"),
        (ThematicBreak(), "<hr />"),
        (DefinitionList(Paragraph("x"), Paragraph("y")), "<dt>x</dt>"),
        (LineBlock(Paragraph(Text("x"), LineBreak(), Text("y"))), "<p><span class=\"line\">x</span><br /><span class=\"line\">y</span></p>"),
        (CodeBlock(Paragraph(Code("x"))), "<pre><code>x</code></pre>"),
        (Text("x"), "<p>x</p>"),
        (Emphasis(Text("x")), "<em>x</em>"),
        (Strong(Text("x")), "<strong>x</strong>"),
        (SmallCaps("x"), "<span class=\"small-caps\">x</span>"),
        (Shifted(BaselineShift.Superscript, "x"), "<sup>x</sup>"),
        (Code("x"), "<code>x</code>"),
        (Foreign("la", "x"), "<span class=\"foreign\" lang=\"la\" xml:lang=\"la\">x</span>"),
        (Mention(MentionKind.Person, "x", "x"), "<span class=\"person\" id=\"person.x.1\">x</span>"),
        (Link("https://example.org/", Text("x")), "<a href=\"https://example.org/\">x</a>"),
        (CrossReference("#page-9"), "<span class=\"cross-reference\">page\u00A09</span>"),
        (new MarginAnchor { Id = "margin.1", Span = SourceSpan.Whole("x.md") }, "<span id=\"margin.1\" />"),
        (LineBreak(), "<br />"),
        (InlineLabel("b)", "b"), "<span class=\"inline label\" id=\"clause-b\">b)</span>"),
        (Intervention(InterventionKind.Supplied, Text("x")), "<span class=\"supplied\">[x]</span><a class=\"noteref\""),
        (Note("1", Paragraph("x")), "role=\"doc-noteref\" href=\"#note-1\" aria-label=\"Note 1\">1</a>"),
    ];

    [Fact]
    public void Every_node_kind_is_written()
    {
        var all = typeof(Node).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(Block)) || type.IsAssignableTo(typeof(Inline))))
            .Select(type => type.Name);
        Assert.Equal(all.Order(), Kinds.Select(kind => kind.Node.GetType().Name).Order());
        Assert.All(Kinds, kind =>
        {
            var block = kind.Node as Block ?? Paragraph((Inline)kind.Node);
            Assert.Contains(kind.Markup, Markup(WrittenEpub.OfText(block).Unpaged("part-01.xhtml")), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_role_of_a_division_has_its_class()
    {
        foreach (var role in Enum.GetValues<DivisionRole>())
        {
            var epub = WrittenEpub.OfText(Division(role, Paragraph("x")));

            var paragraph = Assert.Single(epub.Body("part-01.xhtml").Descendants(Xhtml + "p"));
            Assert.Equal(role.ToString().ToLowerInvariant(), paragraph.Parent!.Attribute("class")!.Value);
        }
    }

    [Fact]
    public void A_reader_sees_all_words_in_their_order() => Assert.Equal(
        """
        ----
        h1: The Ferryman’s “Answers”
        p: A letter of 1901
        p: Anna Reed
        p: Edited by Paul Oster
        p: From a notebook, 1901.
        p: Marsh Archive, box 7.
        p: Marsh Press
        ----
        h1: Editorial note
        p: Square brackets are the editor’s.
        p: Free to copy.
        p: Marsh Press, 1962
        p: urn:example:ferryman
        h2: How to cite
        p: By clause, labelled alike in every edition: clause 1.a.
        p: By page of the printed edition, marked in this one: page 4.
        p: By link, with this behind the edition’s address: #clause-1-a
        ----
        p: by Anna Reed
        p: The ferry was sold in May. This is the last that was heard of it.
        ----
        p: The ferry house, / 2 April 1901
        p: Dear Sir,
        p: I can say two things: a) the boat is sound; b) the rope is very old.
        p: 1) It was Dov,^1 who [first]^2 tied it.
        p: a) He wrote Rope as “roap [sic]^3”.
        p: b) He said tant pis, and left […]^4 early.
        p: That was all he did, on the 5th, for 22 shillings and H2O, as ledger --sum says.
        p: 3) (i) See above and the register, or clause 1.b and “What he left out”.
        p: The rest is plain.^5 Nobody crosses^5 [now?]^6.
        p: Yours,
        p: A. Reed
        p: The boat is gone.
        p: ^1 his brother — Ed.
        p: ^2 first — supplied by the editor.
        p: ^3 sic — the editor’s remark on the reading of the source.
        p: ^4 … — words left out by the editor.
        p: ^5 ^b Or so I thought.
        p: I was wrong.
        p: ^6 now? — the reading is uncertain. Ed.
        ----
        h1: What he left out
        p: Of answers
        p: There is no second answer:
        p: the page is whole;
        p: the ink is the same.
        p: A. Reed / The Ferry
        p: Who rows is owed.
        p: – A song
        p: What do you carry?
        p: – The Ferry Book
        dt: Ferry, chain
        p: A boat on a chain.
        p: It has no oars.
        p: The lamp is lit, /   the night is long,
        p: And no boat comes.
        pre: carry { /   "ink": 2 / }
        pre: # end
        p: The harbour below
        p: Drawn by Paul Oster
        hr:
        h2: The buyer
        p: He is not known.
        p: Printed from the sheets.
        p: Marsh Press, 1962
        ----
        h1: Index of Persons
        ----
        h1: Source
        p: From a notebook, 1901.
        p: Marsh Archive, box 7.

        """,
        Sample.ToText());

    [Theory]
    [InlineData(DivisionRole.Introduction, "introduction")]
    [InlineData(DivisionRole.Letter, "chapter z3998:letter")]
    [InlineData(DivisionRole.Salute, "z3998:salutation")]
    [InlineData(DivisionRole.Closer, "z3998:valediction")]
    [InlineData(DivisionRole.Signed, "z3998:signature")]
    [InlineData(DivisionRole.Postscript, "z3998:postscript")]
    [InlineData(DivisionRole.Commentary, "afterword")]
    [InlineData(DivisionRole.Imprint, "imprint")]
    public void A_division_says_what_it_is_where_a_vocabulary_has_a_word_for_it(DivisionRole role, string type)
    {
        var epub = WrittenEpub.OfText(Division(role, Paragraph("x")));

        Assert.Equal(type, Assert.Single(epub.Body("part-01.xhtml").Descendants(Xhtml + "p")).Parent!.Attribute(Ops + "type")!.Value);
    }

    [Fact]
    public void Nothing_is_hidden_in_attributes_of_data_or_in_comments() => Assert.All(Sample.Spine.Add("nav.xhtml"), file =>
    {
        Assert.Empty(Sample[file].DescendantNodes().OfType<XComment>());
        Assert.DoesNotContain(Sample[file].DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("data-", StringComparison.Ordinal) || attribute.Name.LocalName == "hidden");
    });

    [Fact]
    public void A_document_that_can_be_expressed_gives_no_diagnostics() => Assert.Empty(Sample.Diagnostics);

    [Fact]
    public void Labels_are_text_as_the_author_wrote_them_and_nothing_counts_them()
    {
        var labels = Sample.Elements("span").Where(span => span.Attribute("class")?.Value.Split(' ').Contains("label") == true);

        Assert.Equal(["a)", "b)", "1)", "a)", "b)", "3)", "(i)"], labels.Select(label => label.Value));
        Assert.Empty(Sample.Elements("ol"));
    }

    [Fact]
    public void Clauses_that_follow_each_other_are_a_list_of_their_own_level()
    {
        var lists = Sample.Elements("div").Where(div => div.Attribute("role")?.Value == "list").ToList();

        Assert.Equal(
            ["clause-1 clause-3", "clause-1-a clause-1-b", "clause-3-i"],
            lists.Select(list => string.Join(' ', list.Elements().Select(IdOf))));
        Assert.All(lists.Elements(), item => Assert.Equal("listitem", item.Attribute("role")!.Value));

        // One whose label stands in the line of the clause around it has its id at the label.
        static string IdOf(XElement item) => (item.Attribute("id") ?? item.Descendants(Xhtml + "span").Attributes("id").First(id => id.Value.StartsWith("clause-", StringComparison.Ordinal))).Value;
    }

    [Fact]
    public void Each_mark_leads_to_its_note_after_it_in_the_same_file_and_the_note_leads_back()
    {
        var files = Sample.Spine.Where(file => Marks(Sample.Body(file)).Any()).ToList();
        foreach (var file in files)
        {
            var body = Sample.Body(file);
            var order = body.Descendants().ToList();
            foreach (var mark in Marks(body))
            {
                Assert.All(mark.Nodes(), node => Assert.IsType<XText>(node));
                var note = Sample.Follow(mark.Attribute("href")!.Value, file)!;
                Assert.Equal("doc-footnote", note.Attribute("role")!.Value);
                Assert.Equal("footnote", note.Attribute(Ops + "type")!.Value);
                Assert.True(order.IndexOf(note) > order.IndexOf(mark));
                // The ways back are the first thing in the note.
                var ways = note.Element(Xhtml + "p")!.Nodes().TakeWhile(node => node is XElement { Name.LocalName: "a" } or XText { Value: " " }).OfType<XElement>().ToList();
                Assert.All(ways, way => Assert.Equal("doc-backlink", way.Attribute("role")!.Value));
                Assert.Equal(mark.Value, ways[0].Value);
                Assert.Single(ways, way => ReferenceEquals(mark, Sample.Follow(way.Attribute("href")!.Value, file)));
            }
        }

        Assert.Equal(["part-02.xhtml"], files);
        Assert.Equal(7, Marks(Sample.Body("part-02.xhtml")).Count());
        Assert.Equal(6, Sample.Elements("aside").Count(aside => aside.Attribute("role")!.Value == "doc-footnote"));
    }

    [Fact]
    public void A_note_says_whose_it_is_and_what_the_editor_did() => Assert.Equal(
        [
            "footnote editor gloss", "footnote editor supplied", "footnote editor sic", "footnote editor gap",
            "footnote author", "footnote editor unclear",
        ],
        Sample.Elements("aside").Where(note => note.Attribute("role")!.Value == "doc-footnote").Select(note => note.Attribute("class")!.Value));

    [Fact]
    public void Ids_are_unique_in_each_file_and_every_reference_resolves()
    {
        foreach (var file in Sample.Spine.Add("nav.xhtml"))
        {
            var body = Sample.Body(file);
            var ids = body.Descendants().Attributes("id").Select(id => id.Value).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var references = body.Descendants().Attributes("href").Select(href => href.Value)
                .Where(href => !href.StartsWith("https:", StringComparison.Ordinal))
                .Concat(body.Descendants().Attributes("aria-labelledby").Select(id => $"#{id.Value}"));
            Assert.All(references, reference => Assert.NotNull(Sample.Follow(reference, file)));
        }
    }

    [Fact]
    public void A_link_to_another_part_names_its_file()
    {
        var epub = WrittenEpub.OfText(
            Division(DivisionRole.Letter, Clause("1)", "1", Paragraph("One."))),
            Division(DivisionRole.Commentary, Paragraph(Link("#clause-1", Text("there")))));

        Assert.Equal("part-01.xhtml#clause-1", Assert.Single(epub.Body("part-02.xhtml").Descendants(Xhtml + "a")).Attribute("href")!.Value);
    }

    [Theory]
    [InlineData("#nowhere")]
    [InlineData("other.md")]
    public void A_link_that_no_reader_lets_through_is_refused(string target) =>
        Assert.Throws<ArgumentException>(() => WrittenEpub.OfText(Paragraph(Link(target, Text("there")))));

    [Fact]
    public void Headings_begin_at_the_first_rank_in_each_file_and_skip_none()
    {
        var epub = WrittenEpub.OfText(
            Heading(2, "a", Text("A")), Heading(5, "b", Text("B")), Heading(6, "c", Text("C")), Heading(5, "d", Text("D")),
            Heading(2, "e", Text("E")), Paragraph("x"));

        Assert.Equal(
            ["h1", "h2", "h3", "h2", "h1"],
            epub.Unpaged("part-01.xhtml").Descendants().Where(element => element.Attribute("id") is not null).Select(element => element.Name.LocalName));
    }

    [Fact]
    public void A_division_is_named_by_its_heading_or_else_by_the_style()
    {
        var names = Sample.Elements("section").Where(section => section.Attribute("id") is not null).Select(section =>
            section.Attribute("aria-label")?.Value ?? $"#{section.Attribute("aria-labelledby")!.Value}");

        Assert.Equal(["Introduction", "Letter", "Postscript", "#what-he-left-out"], names);
    }

    [Fact]
    public void A_division_without_a_heading_has_one_for_the_ear_alone_below_the_heading_that_it_stands_under()
    {
        var epub = WrittenEpub.OfText(
            Division(DivisionRole.Introduction, Paragraph("Few words.")),
            Division(DivisionRole.Letter, Heading(1, "of-lamps", Text("Of lamps")), Paragraph("One.")),
            Heading(1, "papers", Text("Papers")),
            Paragraph("Two."),
            Division(DivisionRole.Postscript, Paragraph("Three.")));

        var heard = epub.Elements("div").Where(element => (string?)element.Attribute("role") == "heading").ToList();

        Assert.Equal(
            [("Introduction", "1"), ("Postscript", "2")],
            heard.Select(element => (element.Attribute("aria-label")!.Value, element.Attribute("aria-level")!.Value)));
        Assert.All(heard, element => Assert.Equal(("", element.Parent!.Elements().First()), (element.Value, element)));
    }

    [Fact]
    public void Labels_in_a_row_share_a_line_and_each_clause_begins_at_its_own()
    {
        var body = WrittenEpub.OfText(Clause("1.", "1", Clause("(a)", "1-a", Paragraph("x")), Clause("(b)", "1-b", Paragraph("y")))).Unpaged("part-01.xhtml");

        Assert.Equal(["1. (a) x", "(b) y"], body.Descendants(Xhtml + "p").Select(line => line.Value));
        Assert.Equal("led row-2", body.Descendants(Xhtml + "p").First().Attribute("class")!.Value);
        Assert.Equal(["clause-1", "clause-1-a", "clause-1-b"], body.Descendants().Attributes("id").Select(id => id.Value));
        Assert.StartsWith("(a)", body.Descendants().Single(one => one.Attribute("id")?.Value == "clause-1-a").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_past_the_sixth_indent_share_the_last()
    {
        Block block = Paragraph("x");
        for (var level = 9; level > 0; level--)
        {
            block = Clause($"{level})", $"{level}", Paragraph("y"), block);
        }

        var body = WrittenEpub.OfText(BlockQuote(block)).Unpaged("part-01.xhtml");

        // The quotation is in by two: one on each side.
        Assert.Equal(
            [false, false, false, false, true, true, true, true, true],
            body.Descendants(Xhtml + "div").Select(div => div.Attribute("class")!.Value).Where(name => name.StartsWith("clause ", StringComparison.Ordinal))
                .Select(name => name.EndsWith(" deep", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_credit_stands_on_the_title_page_and_on_the_last()
    {
        Assert.Equal(["From a notebook, 1901.", "Marsh Archive, box 7."], Sample.Body("title-page.xhtml").Descendants(Xhtml + "p").Where(line => line.Attribute("class")?.Value == "credit").Select(line => line.Value));
        var credit = Assert.Single(Sample.Body(Sample.Spine[^1]).Descendants(), element => element.Attribute("role")?.Value == "doc-credits");

        Assert.Equal(["From a notebook, 1901.", "Marsh Archive, box 7."], credit.Elements(Xhtml + "p").Select(line => line.Value));
    }

    [Fact]
    public void A_text_without_credit_has_no_heading_for_it()
    {
        var front = Front() with { Credit = new Credit([], SourceSpan.Whole(FileName)) };
        var epub = WrittenEpub.Of(Document(front, Paragraph("x")));

        Assert.DoesNotContain("Source", epub.ToText(), StringComparison.Ordinal);
        Assert.Empty(epub.Core("source"));
    }

    private static IEnumerable<XElement> Marks(XElement body) =>
        body.Descendants(Xhtml + "a").Where(a => a.Attribute("role")?.Value == "doc-noteref");

    /// <summary>Markup in one line, without the namespaces that a document declares at its root.</summary>
    private static string Markup(XElement body) => string.Concat(body.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
        .Replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "", StringComparison.Ordinal)
        .Replace(" xmlns:epub=\"http://www.idpf.org/2007/ops\"", "", StringComparison.Ordinal)
        .Replace("\n", "", StringComparison.Ordinal);
}
