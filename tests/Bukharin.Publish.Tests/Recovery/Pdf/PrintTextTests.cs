using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>The printer's file has no links to tell marks and notes by, and more paper than a reader sees.</summary>
public class PrintTextTests
{
    private static readonly Style Separate = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) };

    private static readonly Document Letter = Document(
        Clause("1)", "1", Paragraph(Text("The lamp is clean, and the stair"), Aside("Of oak."), Text(" is sound."))),
        Clause("2)", "2", Paragraph(Text("Ask Corrie "), Gloss("the boatman"), Text(", who was there* at the time; §"), Text(" 3 says so."))),
        Paragraph(Text("It rained"), Aside("Until May."), Text(" all winter.")));

    [Fact]
    public void An_address_is_no_part_of_the_word_that_ends_the_paragraph_below_it()
    {
        var document = Document(
            BulletList("https://example.org/"), Paragraph("above"), Division(DivisionRole.Letter, Paragraph(Gloss("the old one"), Text("a b c"))));
        var handout = Styles.Load("handout");

        Assert.Empty(Editions.Verify("print", Editions.Write("print", document, handout), document, handout).Findings);
    }

    [Fact]
    public void Marks_and_notes_find_each_other_without_links()
    {
        var edition = PdfText.RecoverPrint(new MemoryStream(Editions.Write("print", Letter, Styles.Classic)));

        Assert.Equal(["Of oak.", "the boatman — Ed.", "Until May."], edition.Notes.Select(note => note.Text));
        Assert.Empty(Editions.Verify("print", Editions.Write("print", Letter, Styles.Classic), Letter, Styles.Classic).Findings);
    }

    [Fact]
    public void Asterisks_and_daggers_are_told_from_those_of_the_text()
    {
        var document = Document(
            Paragraph(Text("The stair"), Aside("Of oak."), Text(" is sound.")),
            Paragraph(Text("§ 3 of the rules, and * * * of the sheets; see † below.")),
            ThematicBreak(),
            Paragraph(Text("It rained"), Aside("Until May."), Text(" all winter, "), Gloss("that of 1902"), Text(" they said.")));
        var edition = Editions.Write("print", document, Separate);

        Assert.Equal(["*", "†", "1"], PdfText.RecoverPrint(new MemoryStream(edition)).Notes.Select(note => note.Printed));
        Assert.Empty(Editions.Verify("print", edition, document, Separate).Findings);
    }

    [Fact]
    public void An_edition_of_another_text_is_found_out()
    {
        var edition = Editions.Write("print", Letter, Styles.Classic);
        Assert.All(
            new (Document Document, string Code)[]
            {
                (With(0, Clause("1)", "1", Paragraph(Text("The lamp is quite clean, and the stair"), Aside("Of oak."), Text(" is sound.")))), "BP4101"),
                (With(0, Clause("3)", "3", Paragraph(Text("The lamp is clean, and the stair"), Aside("Of oak."), Text(" is sound.")))), "BP42"),
                (With(0, Clause("1)", "1", Paragraph(Text("The lamp"), Aside("Of oak."), Text(" is clean, and the stair is sound.")))), "BP43"),
                (With(2, Paragraph(Text("It rained"), Aside("Until June."), Text(" all winter."))), "BP4"),
                (With(2, Paragraph(Text("It rained all winter."))), "BP43"),
                (Letter with { FrontMatter = Letter.FrontMatter with { Title = "Another Sample" } }, "BP4"),
                (Letter with { FrontMatter = Letter.FrontMatter with { Credit = new Credit(["From a notebook, 1902."], Letter.FrontMatter.Credit.Span) } }, "BP44"),
            },
            other => Assert.Contains(
                Editions.Verify("print", edition, other.Document, Styles.Classic).Findings,
                finding => finding.Code.Id.StartsWith(other.Code, StringComparison.Ordinal)));

        Document With(int index, Block block) => Letter with { Blocks = Letter.Blocks.SetItem(index, block) };
    }

    private static Note Aside(string words) => Note("n", Paragraph(words));

    [Fact]
    public void What_the_knife_takes_off_is_not_read()
    {
        // The file is plain: its trim boxes can be made smaller where they stand.
        var file = Editions.Write("print", Letter, Styles.Classic);
        var text = Encoding.Latin1.GetString(file);
        var cut = text.Replace("/TrimBox[0 8.504 365.669 569.764]", "/TrimBox[0 8.504 365.669 459.000]", StringComparison.Ordinal);

        Assert.NotEqual(text, cut);
        Assert.NotEmpty(Editions.Verify("print", Encoding.Latin1.GetBytes(cut), Letter, Styles.Classic).Findings);
    }

    [Fact]
    public void Crop_marks_are_no_rules_of_the_text()
    {
        var classic = Styles.Classic;
        var style = classic with { Pdf = classic.Pdf with { Print = classic.Pdf.Print with { HasCropMarks = true, BleedPt = 30 } } };

        Assert.Empty(Editions.Verify("print", Editions.Write("print", Letter, style), Letter, style).Findings);
    }
}
