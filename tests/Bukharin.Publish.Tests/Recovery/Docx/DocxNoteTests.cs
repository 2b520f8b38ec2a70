using Bukharin.Publish.Recovery.Pieces;
using static Bukharin.Publish.Tests.Recovery.Docx.HandMadeDocx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

public sealed class DocxNoteTests
{
    private const string Separators = """<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>""";

    private static string Note(string id, string words, string mark = "<w:footnoteRef/>") =>
        $"""<w:footnote w:id="{id}"><w:p><w:r>{mark}</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>""";

    private static string Mark(string id) => $"""<w:r><w:footnoteReference w:id="{id}"/></w:r>""";

    [Fact]
    public void Marks_have_the_numbers_that_are_counted_and_notes_stand_in_their_order()
    {
        var edition = new HandMadeDocx
        {
            Body = $"<w:p><w:r><w:t>One</w:t></w:r>{Mark("9")}<w:r><w:t>two</w:t></w:r>{Mark("4")}</w:p>",
            Footnotes = Separators + Note("4", "second") + Note("9", "first") + Note("7", "of no mark"),
        }.Read();

        Assert.Equal(["One^(9:1)two^(4:2)"], edition.Lines());
        Assert.Equal(["4:second", "9:first", "7:of no mark"], edition.Notes.Select(note => $"{note.Key}:{note.Text}"));
        Assert.All(edition.Notes, note => Assert.Empty(note.Printed));
    }

    [Theory]
    [InlineData("clause-1_Copy_1", "clause-1")]
    [InlineData("clause-1_Copy_1_Copy_12", "clause-1")]
    [InlineData("clause-2_Copy_1", "clause-2_Copy_1")]
    [InlineData("Fair_Copy", "Fair_Copy")]
    public void A_bookmark_that_LibreOffice_copied_with_its_note_has_its_name_back(string name, string expected)
    {
        var edition = new HandMadeDocx
        {
            Body = $"<w:p>{Mark("1")}</w:p>",
            Footnotes = Note("1", $"""Words</w:t></w:r><w:bookmarkStart w:id="1" w:name="{name}"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="clause-2"/><w:bookmarkEnd w:id="2"/><w:r><w:t>."""),
        }.Read();

        Assert.Equal([expected, "clause-2"], edition.Notes.Single().Paragraphs.Single().Pieces.OfType<RecoveredTarget>().Select(target => target.Id));
    }

    [Fact]
    public void A_custom_mark_is_read_as_one_and_counts_for_none()
    {
        var edition = new HandMadeDocx
        {
            Body = $"""<w:p><w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r><w:r><w:t>a</w:t></w:r>{Mark("2")}</w:p>""",
            Footnotes = Note("1", "starred", "<w:t>*</w:t>") + Note("2", "counted"),
        }.Read();

        Assert.Equal(["^(1:*)a^(2:1)"], edition.Lines());
        Assert.Equal(["*/starred", "/counted"], edition.Notes.Select(note => $"{note.Printed}/{note.Text}"));
    }

    [Fact]
    public void Sections_and_settings_say_how_notes_are_counted()
    {
        var edition = new HandMadeDocx
        {
            Settings = """<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>""",
            Body = $"""
                <w:p><w:pPr><w:sectPr><w:footnotePr><w:numStart w:val="3"/></w:footnotePr></w:sectPr></w:pPr>{Mark("1")}{Mark("2")}</w:p>
                <w:p>{Mark("3")}</w:p><w:sectPr><w:footnotePr><w:numFmt w:val="chicago"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>
                """,
            Footnotes = Note("1", "x") + Note("2", "x") + Note("3", "x"),
        }.Read();

        Assert.Equal(["c", "d", "*"], edition.Marks().Select(mark => mark.Printed));
    }

    [Fact]
    public void Numbers_by_page_are_known_to_nobody_who_does_not_lay_pages_out()
    {
        var edition = new HandMadeDocx
        {
            Settings = """<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>""",
            Body = $"""<w:p>{Mark("1")}</w:p><w:sectPr/>""",
            Footnotes = Note("1", "x"),
        }.Read();

        Assert.Equal("", Assert.Single(edition.Marks()).Printed);
    }

    [Fact]
    public void A_hidden_mark_is_not_counted()
    {
        var edition = new HandMadeDocx
        {
            Body = $"""<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>{Mark("2")}</w:p>""",
            Footnotes = Note("1", "x") + Note("2", "x"),
        }.Read();

        Assert.Equal("2:1", Assert.Single(edition.Marks().Select(mark => $"{mark.NoteKey}:{mark.Printed}")));
    }

    [Fact]
    public void Endnotes_are_a_series_of_their_own_with_keys_of_their_own()
    {
        var edition = new HandMadeDocx
        {
            Body = $"""<w:p>{Mark("1")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>""",
            Footnotes = Note("1", "at the foot"),
            Endnotes = """<w:endnote w:id="1"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t>at the end</w:t></w:r></w:p></w:endnote>""",
        }.Read();

        Assert.Equal(["^(1:1)^(endnote-1:i)"], edition.Lines());
        Assert.Equal(["1:at the foot", "endnote-1:at the end"], edition.Notes.Select(note => $"{note.Key}:{note.Text}"));
    }

    [Fact]
    public void Two_notes_of_one_id_have_two_keys()
    {
        var edition = new HandMadeDocx { Body = $"<w:p>{Mark("1")}</w:p>", Footnotes = Note("1", "one") + Note("1", "other") }.Read();

        Assert.Equal(["1", "1 (2)"], edition.Notes.Select(note => note.Key));
    }

    [Fact]
    public void Paragraphs_of_a_note_are_parted()
    {
        var edition = new HandMadeDocx
        {
            Body = $"<w:p>{Mark("1")}</w:p>",
            Footnotes = $"""<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:tab/><w:t>one</w:t></w:r></w:p>{Paragraph("two")}</w:footnote>""",
        }.Read();

        Assert.Equal("one\ntwo", Assert.Single(edition.Notes).Text);
    }
}
