using static Bukharin.Publish.Tests.Recovery.Docx.HandMadeDocx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

public sealed class DocxListTests
{
    private static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    private static string List(int id, string levels, string overrides = "") =>
        $"""<w:abstractNum w:abstractNumId="{id}">{levels}</w:abstractNum><w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/>{overrides}</w:num>""";

    private static string Item(string words, int list, int level = 0) =>
        Paragraph(words, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    private static IEnumerable<string> Read(string numbering, string body, string styles = "") =>
        new HandMadeDocx { Body = body, Numbering = numbering, Styles = styles }.Read().Texts();

    [Theory]
    [InlineData("decimal", "1) 2) 3)")]
    [InlineData("lowerLetter", "a) b) c)")]
    [InlineData("upperLetter", "A) B) C)")]
    [InlineData("lowerRoman", "i) ii) iii)")]
    [InlineData("upperRoman", "I) II) III)")]
    [InlineData("russianLower", "а) б) в)")]
    [InlineData("decimalZero", "01) 02) 03)")]
    public void Numbers_are_computed_in_the_format_of_their_level(string format, string labels)
    {
        var texts = Read(List(1, Level(0, format, "%1)")), Item("x", 1) + Item("x", 1) + Item("x", 1));

        Assert.Equal(labels, string.Join(' ', texts.Select(text => text[..^" x".Length])));
    }

    [Fact]
    public void Lower_levels_begin_again_after_a_higher_one_and_can_name_it() => Assert.Equal(
        ["1. x", "1.a x", "1.b x", "2. x", "2.a x"],
        Read(
            List(1, Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%1.%2")),
            Item("x", 1) + Item("x", 1, 1) + Item("x", 1, 1) + Item("x", 1) + Item("x", 1, 1)));

    [Fact]
    public void A_level_that_never_restarts_counts_on() => Assert.Equal(
        ["1. x", "a x", "2. x", "b x"],
        Read(
            List(1, Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2", "<w:lvlRestart w:val=\"0\"/>")),
            Item("x", 1) + Item("x", 1, 1) + Item("x", 1) + Item("x", 1, 1)));

    [Fact]
    public void Lists_of_one_definition_continue_each_other_unless_one_overrides_the_start()
    {
        var numbering = List(1, Level(0, "decimal", "%1)"))
            + """<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""
            + """<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>""";

        Assert.Equal(["1) x", "2) x", "7) x", "8) x"], Read(numbering, Item("x", 1) + Item("x", 2) + Item("x", 3) + Item("x", 3)));
    }

    [Fact]
    public void A_list_can_replace_a_level() => Assert.Equal(
        ["(a) x"],
        Read(List(1, Level(0, "decimal", "%1)"), $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "lowerLetter", "(%1)")}</w:lvlOverride>"), Item("x", 1)));

    [Fact]
    public void Legal_levels_are_figures_throughout() => Assert.Equal(
        ["II x", "2.1 x"],
        Read(
            List(1, Level(0, "upperRoman", "%1").Replace("w:start w:val=\"1\"", "w:start w:val=\"2\"", StringComparison.Ordinal) + Level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")),
            Item("x", 1) + Item("x", 1, 1)));

    [Fact]
    public void Styles_put_paragraphs_in_lists_and_zero_takes_them_out()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="C1"><w:name w:val="Clause One"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="C2"><w:name w:val="Clause Two"/><w:basedOn w:val="C1"/></w:style>
            """;
        var numbering = List(1, Level(0, "decimal", "%1)", "<w:pStyle w:val=\"C1\"/>") + Level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"C2\"/>"));
        var edition = new HandMadeDocx
        {
            Styles = Styles,
            Numbering = numbering,
            Body = Paragraph("x", "<w:pStyle w:val=\"C1\"/>") + Paragraph("x", "<w:pStyle w:val=\"C2\"/>") + Paragraph("x", "<w:pStyle w:val=\"C1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        }.Read();

        Assert.Equal(["1) x", "a) x", "x"], edition.Texts());
        Assert.Equal(["Clause One (list)", "Clause Two (list)", "Clause One"], edition.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void Bullets_are_read_and_blank_ones_are_not() => Assert.Equal(
        ["• x", "– x", "x", "x"],
        Read(
            List(1, Level(0, "bullet", "\uF0B7") + Level(1, "bullet", "–")) + List(2, Level(0, "bullet", " ") + Level(1, "bullet", "\uF020")),
            Item("x", 1) + Item("x", 1, 1) + Item("x", 2) + Item("x", 2, 1)));

    [Fact]
    public void A_bookmark_stands_before_the_number_that_is_computed()
    {
        var edition = new HandMadeDocx
        {
            Numbering = List(1, Level(0, "decimal", "%1)")),
            Body = """<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>x</w:t></w:r></w:p>""",
        }.Read();

        Assert.Equal(["{here}1) x"], edition.Lines());
    }

    [Fact]
    public void A_bookmark_around_words_stands_behind_the_number_and_a_place_before_it()
    {
        var edition = new HandMadeDocx
        {
            Numbering = List(1, Level(0, "decimal", "%1)")),
            Body = """<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="1" w:name="place"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="words"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="2"/></w:p>""",
        }.Read();

        Assert.Equal(["{place}1) {words}x"], edition.Lines());
    }
}
