using static Bukharin.Publish.Tests.Recovery.Docx.HandMadeDocx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

public sealed class DocxTextTests
{
    [Fact]
    public void Words_of_neighbouring_runs_are_one_piece()
    {
        var edition = Read("""<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:r><w:t>tide</w:t></w:r><w:r><w:t xml:space="preserve"> turned.</w:t></w:r></w:p>""");

        var paragraph = Assert.Single(edition.Paragraphs);
        Assert.Single(paragraph.Pieces);
        Assert.Equal("The tide turned.", paragraph.Text);
    }

    [Fact]
    public void Space_at_the_ends_of_a_run_counts_only_where_it_is_to_be_preserved() =>
        Assert.Equal(["onetwo"], Read("<w:p><w:r><w:t> one </w:t><w:t>\n two</w:t></w:r></w:p>").Texts());

    [Theory]
    [InlineData("<w:tab/>", "a b")]
    [InlineData("<w:ptab w:alignment=\"right\"/>", "a b")]
    [InlineData("<w:br/>", "a\nb")]
    [InlineData("<w:cr/>", "a\nb")]
    [InlineData("<w:softHyphen/>", "ab")]
    [InlineData("<w:noBreakHyphen/>", "a\u2011b")]
    [InlineData("<w:sym w:font=\"Serif\" w:char=\"2020\"/>", "a†b")]
    [InlineData("<w:lastRenderedPageBreak/>", "ab")]
    [InlineData("<w:delText>gone</w:delText>", "ab")]
    public void Characters_that_are_elements_read_as_they_look(string element, string seen) =>
        Assert.Equal([seen], Read($"<w:p><w:r><w:t>a</w:t>{element}<w:t>b</w:t></w:r></w:p>").Texts());

    [Fact]
    public void Hidden_words_are_not_there_whatever_hides_them()
    {
        var edition = new HandMadeDocx
        {
            Styles = """
                <w:style w:type="character" w:styleId="Dark"><w:name w:val="Dark"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Darker"><w:name w:val="Darker"/><w:basedOn w:val="Dark"/></w:style>
                <w:style w:type="paragraph" w:styleId="Cellar"><w:name w:val="Cellar"/><w:rPr><w:vanish/></w:rPr></w:style>
                """,
            Body = """
                <w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>one</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Darker"/></w:rPr><w:t>two</w:t></w:r>
                <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>too</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Cellar"/></w:pPr><w:r><w:t>three</w:t></w:r></w:p>
                """,
        }.Read();

        Assert.Equal(["seentoo"], edition.Texts());
    }

    [Fact]
    public void Deleted_and_moved_words_are_gone_and_inserted_ones_stand()
    {
        var edition = Read("""
            <w:p><w:r><w:t>a</w:t></w:r><w:del w:id="1"><w:r><w:delText>b</w:delText><w:t>c</w:t></w:r></w:del>
            <w:moveFrom w:id="2"><w:r><w:t>d</w:t></w:r></w:moveFrom><w:ins w:id="3"><w:r><w:t>e</w:t></w:r></w:ins>
            <w:moveTo w:id="4"><w:r><w:t>f</w:t></w:r></w:moveTo></w:p>
            <w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc><w:p><w:r><w:t>g</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);

        Assert.Equal(["aef"], edition.Texts());
    }

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_goes_on_in_the_next() => Assert.Equal(
        ["one two", "three"],
        Read("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">one </w:t></w:r></w:p>" + Paragraph("two") + Paragraph("three")).Texts());

    [Fact]
    public void Fields_show_their_results_and_not_their_codes()
    {
        var edition = Read("""
            <w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText><w:t>code</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>inner</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>above</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr=" PAGE "><w:r><w:t>, p. 4</w:t></w:r></w:fldSimple></w:p>
            """);

        Assert.Equal(["See above, p. 4"], edition.Texts());
    }

    [Fact]
    public void Links_lead_where_relationships_anchors_and_fields_say()
    {
        var edition = new HandMadeDocx
        {
            Links = [("out", "https://example.org/")],
            Body = """
                <w:p><w:hyperlink r:id="out"><w:r><w:t>out</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="clause-2"><w:r><w:t>in</w:t></w:r></w:hyperlink>
                <w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK \l "clause-3" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>
                <w:r><w:t>by code</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                """,
        }.Read();

        Assert.Equal("https://example.org/", edition.FormatOf("out").Link);
        Assert.Equal("#clause-2", edition.FormatOf("in").Link);
        Assert.Equal("#clause-3", edition.FormatOf("by code").Link);
    }

    [Fact]
    public void Paragraphs_are_found_in_tables_controls_and_text_boxes()
    {
        var edition = Read($"""
            {Paragraph("first")}
            <w:tbl><w:tr><w:tc>{Paragraph("a1")}</w:tc><w:sdt><w:sdtContent><w:tc>{Paragraph("b1")}</w:tc></w:sdtContent></w:sdt></w:tr><w:tr><w:tc>{Paragraph("a2")}</w:tc></w:tr></w:tbl>
            <w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>{Paragraph("control")}</w:sdtContent></w:sdt>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{Paragraph("box")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph("box")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            <w:r><w:t>anchor</w:t></w:r><w:smartTag><w:r><w:t>, tagged</w:t></w:r></w:smartTag></w:p>
            <w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>
            """);

        Assert.Equal(["first", "a1", "b1", "a2", "control", "anchor, tagged", "box", "x+1"], edition.Texts());
    }

    [Fact]
    public void Bookmarks_stand_before_the_words_that_they_name()
    {
        var edition = Read("""
            <w:bookmarkStart w:id="1" w:name="whole"/><w:p><w:bookmarkStart w:id="2" w:name="label"/><w:r><w:t>1)</w:t></w:r><w:bookmarkEnd w:id="2"/>
            <w:r><w:t xml:space="preserve"> words </w:t></w:r><w:bookmarkStart w:id="3" w:name="inner"/><w:r><w:t>a) more</w:t></w:r></w:p><w:p><w:bookmarkStart w:id="4" w:name="end"/></w:p>
            """);

        Assert.Equal(["{whole}{label}1) words {inner}a) more{end}"], edition.Lines());
    }

    [Fact]
    public void Formats_come_from_runs_and_from_chains_of_styles()
    {
        var edition = new HandMadeDocx
        {
            Styles = """
                <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:styleId="Slanted"><w:name w:val="Slanted Text"/><w:basedOn w:val="N"/><w:rPr><w:i/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Lean"><w:name w:val="Lean"/><w:rPr><w:i/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Caps"><w:name w:val="Caps"/><w:basedOn w:val="Lean"/><w:rPr><w:smallCaps/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="E1"><w:name w:val="Emphasis"/></w:style>
                <w:style w:type="character" w:styleId="S1"><w:name w:val="Supplied"/></w:style>
                """,
            Body = """
                <w:p><w:r><w:t>plain</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Caps"/></w:rPr><w:t>caps</w:t></w:r>
                <w:r><w:rPr><w:rStyle w:val="E1"/></w:rPr><w:t>marked</w:t></w:r><w:r><w:rPr><w:rStyle w:val="S1"/><w:lang w:val="ru"/></w:rPr><w:t>given</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Slanted"/></w:pPr><w:r><w:t>slanted</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Lean"/></w:rPr><w:t>upright</w:t></w:r></w:p>
                """,
        }.Read();

        Assert.Equal(default, edition.FormatOf("plain"));
        Assert.True(edition.FormatOf("bold").Strong);
        Assert.True(edition.FormatOf("caps") is { SmallCaps: true, Emphasis: true });
        Assert.True(edition.FormatOf("marked").Emphasis);
        Assert.True(edition.FormatOf("given") is { Mark: "Supplied", Language: "ru" });
        Assert.True(edition.FormatOf("slanted").Emphasis);
        Assert.False(edition.FormatOf("upright").Emphasis);
        Assert.Equal(["Normal", "Slanted Text"], edition.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_in_a_ring_are_read()
    {
        var edition = new HandMadeDocx
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
                <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>
                """,
            Body = Paragraph("round", "<w:pStyle w:val=\"A\"/>"),
        }.Read();

        Assert.True(edition.FormatOf("round").Strong);
    }

    [Fact]
    public void Pages_have_the_headers_and_footers_that_are_shown_and_each_text_once()
    {
        var edition = new HandMadeDocx
        {
            Body = Paragraph("text") + """
                <w:sectPr><w:headerReference w:type="default" r:id="top"/><w:headerReference w:type="even" r:id="even"/>
                <w:headerReference w:type="first" r:id="first"/><w:footerReference w:type="default" r:id="foot"/><w:titlePg/></w:sectPr>
                """,
            Others =
            [
                ("top", "header", Part("hdr", Paragraph("The Ferry"))), ("even", "header", Part("hdr", Paragraph("never shown"))),
                ("first", "header", Part("hdr", Paragraph("The Ferry"))),
                ("foot", "footer", Part("ftr", Paragraph("From a notebook") + "<w:p><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>")),
            ],
        }.Read();

        Assert.Equal(["The Ferry", "From a notebook", "Page 1"], edition.PageTexts);
        Assert.Equal(["text"], edition.Texts());
    }
}
