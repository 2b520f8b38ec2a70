using static Bukharin.Publish.Tests.Recovery.Epub.HandMadeEpub;

namespace Bukharin.Publish.Tests.Recovery.Epub;

public sealed class EpubTextTests
{
    [Fact]
    public void Documents_are_read_in_the_order_of_the_spine()
    {
        var edition = new HandMadeEpub { Documents = [("b c.xhtml", "<p>first</p>"), ("a.xhtml", "<p>second</p>")] }.Read();

        Assert.Equal(["first", "second"], edition.Texts());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("<meta property=\"schema:sender\">Walter Ansty</meta>", true)]
    public void The_head_of_a_letter_is_one_where_the_metadata_have_it(string metadata, bool isMatter)
    {
        var edition = new HandMadeEpub { Documents = [("one.xhtml", "<div class=\"letter-head\"><p>Walter Ansty</p></div><p>I answer.</p>")], Metadata = "<dc:language>en-GB</dc:language>" + metadata }.Read();

        Assert.Equal([isMatter, false], edition.Paragraphs.Select(paragraph => paragraph.Structure.IsMatter));
    }

    [Fact]
    public void White_space_collapses_across_elements_and_goes_at_the_ends_of_lines() => Assert.Equal(
        ["one two three\nfour\u00a0 five"],
        Read("<p>\n  one <i> two</i>\n\tthree  <br/>\n  four\u00a0 <b>  five </b>\n</p>").Texts());

    [Fact]
    public void White_space_is_kept_where_it_is_preformatted() => Assert.Equal(
        ["a  b\n c", "d  e"],
        Read("<pre>a  b\n c</pre><p class=\"kept\">d  e</p>", ".kept { white-space: pre-wrap }").Texts());

    [Fact]
    public void Words_beside_blocks_are_paragraphs_of_their_own() => Assert.Equal(
        ["loose", "in a paragraph", "between", "quoted", "after", "cell one", "cell two"],
        Read("loose<div><p>in a paragraph</p>between<blockquote>quoted</blockquote></div>after<table><tr><td>cell one</td><td>cell two</td></tr></table>").Texts());

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<style>x</style>")]
    [InlineData("<template><p>x</p></template>")]
    [InlineData("<p hidden=\"hidden\">x</p>")]
    [InlineData("<p style=\"color: red; DISPLAY : none\">x</p>")]
    [InlineData("<p style=\"visibility:hidden\">x</p>")]
    [InlineData("<!-- x -->")]
    [InlineData("<p data-text=\"x\"/>")]
    [InlineData("<img src=\"x.png\" alt=\"x\"/>")]
    [InlineData("<p class=\"gone other\">x</p>")]
    [InlineData("<p id=\"this-one\">x</p>")]
    [InlineData("<div class=\"outer\"><p><em>x</em></p></div>")]
    [InlineData("<aside>x</aside>")]
    [InlineData("<h5 lang=\"fr\">x</h5>")]
    [InlineData("<ul><li class=\"gone\">x</li></ul>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title><desc>x</desc></svg>")]
    [InlineData("<nav epub:type=\"toc\"><ol><li>x</li></ol></nav>")]
    public void What_no_reader_sees_is_not_there(string markup)
    {
        const string Styles = """
            /* .seen { display: none } */
            @import url("other.css");
            .gone.other, li.gone { display: none }
            #this-one { visibility: hidden; }
            div.outer > p em { display: none !important }
            em { display: inline }
            aside { display: block } aside { display: none }
            h5[lang="fr"] { display: none }
            @media print { .seen { display: none } }
            .seen:hover { display: none }
            .seen + .seen { display: none }
            """;

        Assert.Equal(["seen", "also"], Read($"<p class=\"seen\">seen</p>{markup}<p class=\"seen\">also</p>", Styles).Texts());
    }

    [Fact]
    public void What_is_shown_again_is_there() => Assert.Equal(
        ["word kept", "line", "of its own"],
        Read(
            "<p class=\"dim\">lost <span style=\"visibility: visible\">word</span><b id=\"kept\"> kept</b></p><p><span class=\"block\">line</span> of its own</p>",
            ".dim { visibility: hidden } #kept { visibility: visible } .block { display: block }").Texts());

    [Fact]
    public void Style_elements_count_as_linked_sheets_do()
    {
        var edition = new HandMadeEpub
        {
            Documents = [("one.xhtml", "<p>seen</p><p class=\"gone\">lost</p>")],
            Head = "<style>.gone { display: none }</style>",
        }.Read();

        Assert.Equal(["seen"], edition.Texts());
    }

    [Fact]
    public void A_style_sheet_that_is_cut_off_or_nonsense_hides_nothing() =>
        Assert.Equal(["seen"], Read("<p>seen</p>", "}{ p { color: } @media { ;;; .x {{ } display: none; p").Texts());

    [Fact]
    public void Kinds_are_elements_and_classes() =>
        Assert.Equal(["h2", "p.dateline.late", "li"], Read("<h2>a</h2><p class=\" dateline  late\">b</p><ul><li><i>c</i></li></ul>").Paragraphs.Select(paragraph => paragraph.Kind));

    [Fact]
    public void Formats_come_from_elements_classes_and_style_sheets()
    {
        var edition = Read(
            """
            <p>plain<em>em</em><strong>strong</strong><span class="smallcaps">caps</span><span lang="ru">слово</span><span lang="en-GB">own</span><span class="supplied">[given]</span><a href="#end">in</a><a href="https://example.org/">out</a><span class="lean">lean</span></p>
            <h3>slanted<em>marked</em></h3><p id="end">end</p>
            """,
            ".lean { font-style: oblique 10deg; font-weight: 700 } h3 { font-style: italic } h3 em { font-style: normal }");

        Assert.Equal(default, edition.FormatOf("plain"));
        Assert.True(edition.FormatOf("em").Emphasis);
        Assert.True(edition.FormatOf("strong").Strong);
        Assert.True(edition.FormatOf("caps").SmallCaps);
        Assert.Equal("ru", edition.FormatOf("слово").Language);
        Assert.Null(edition.FormatOf("own").Language);
        Assert.Equal("supplied", edition.FormatOf("[given]").Mark);
        Assert.Equal("#end", edition.FormatOf("in").Link);
        Assert.Equal("https://example.org/", edition.FormatOf("out").Link);
        Assert.True(edition.FormatOf("lean") is { Emphasis: true, Strong: true });
        Assert.True(edition.FormatOf("slanted").Emphasis);

        // Upright among words in italics: what the element says is seen as the opposite.
        Assert.False(edition.FormatOf("marked").Emphasis);
    }

    [Fact]
    public void Ids_stand_before_the_first_words_of_their_elements() => Assert.Equal(
        ["{part}{clause-1}1) one {clause-1-a}a) two", "{next}three{end}"],
        Read("""
            <section id="part"> <div id="clause-1"><p>1) one<span id="clause-1-a"> a) two</span></p></div></section><p id="next">three</p><hr id="end"/>
            """).Lines());

    [Fact]
    public void An_id_that_the_book_has_twice_is_named_with_its_file()
    {
        var edition = new HandMadeEpub
        {
            Documents = [("a.xhtml", "<p id=\"x\">one</p>"), ("b.xhtml", "<p id=\"x\">two <a href=\"a.xhtml#x\">there</a> <a href=\"#x\">here</a></p>")],
        }.Read();

        Assert.Equal(["{book/text/a.xhtml#x}one", "{book/text/b.xhtml#x}two there here"], edition.Lines());
        Assert.Equal("#book/text/a.xhtml#x", edition.FormatOf("there").Link);
        Assert.Equal("#book/text/b.xhtml#x", edition.FormatOf("here").Link);
    }

    [Fact]
    public void Numbers_at_page_breaks_are_no_words_of_the_text()
    {
        var edition = Read("<p>one <span epub:type=\"pagebreak\" id=\"p7\">7</span>two</p>");

        Assert.Equal(["one {page 7}two"], edition.Lines());
        Assert.Equal(["7"], edition.PageTexts);
    }
}
