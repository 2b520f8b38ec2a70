using System.Globalization;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Lists of figures and of tables: those of a text's own editions are proved, and each difference is told.</summary>
public class CaptionListDamageTests
{
    private const string Good = """
        ---
        title: The Album
        lang: en-GB
        source: none
        list-of-figures: true
        list-of-tables: true
        ---

        # The harbour

        The keeper drew, and wrote it down.

        ![The *harbour* at dusk[^n].](harbour.png){#fig-harbour width=5% alt="Two ships" credit="Drawn by him"}

        Table: Oil by quarters

        | Quarter | Gallons |
        |---------|--------:|
        | Ladyday | 112     |

        He turned the leaf.

        ![](glass.png){.decorative}

        # The tower

        ![The tower](tower.jpg){width=3%}

        ![The boat, with "Corrie" in it](harbour.png){width=4%}

        Table: Landings

        | Month | Landings |
        |-------|---------:|
        | March | 11       |

        He signed it.

        [^n]: In May.
        """;

    private static readonly Document Album = Read(Good);

    /// <summary>What is replaced in a file of an edition, by what, and the code of the finding.</summary>
    public static TheoryData<string, string, string, string, string> Files() => new()
    {
        { "docx", "word/document.xml", "<w:t xml:space=\"preserve\">List of figures<", "<w:t xml:space=\"preserve\">Pictures<", "BP4707" },
        { "docx", "word/document.xml", "<w:t xml:space=\"preserve\">The tower</w:t></w:r><w:r><w:tab/>", "<w:t xml:space=\"preserve\">The gate</w:t></w:r><w:r><w:tab/>", "BP4708 BP4709" },
        { "docx", "word/document.xml", "w:anchor=\"_Toc100000002\"", "w:anchor=\"_Toc100000003\"", "BP4710" },
        { "docx", "word/document.xml", "w:anchor=\"_Toc200000001\"", "w:anchor=\"gone\"", "BP4710" },
        { "epub", "nav.xhtml", ">The tower<", ">The gate<", "BP4703" },
        { "epub", "nav.xhtml", "<h2 id=\"list-of-tables\">List of tables<", "<h2 id=\"list-of-tables\">Tables<", "BP4707 BP4709" },
        { "epub", "nav.xhtml", ">Landings<", ">Takings<", "BP4708 BP4709" },
        { "epub", "nav.xhtml", "part-01.xhtml#fig-harbour", "part-01.xhtml", "BP4710" },
        { "epub", "nav.xhtml", "#listed-table-2", "#listed-table-1", "BP4710" },
        { "epub", "nav.xhtml", "epub:type=\"loi\" aria", "epub:type=\"toc\" aria", "BP4703" },
        { "epub", "figures.xhtml", ">The tower<", ">The gate<", "BP4103" },
        { "epub", "figures.xhtml", "#listed-figure-1", "#listed-figure-2", "BP4209" },
        { "epub", "part-02.xhtml", " id=\"listed-figure-1\"", "", "BP4209" },
    };

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, Album, style), Album, style).Findings));

    [Theory]
    [InlineData("pdf", "BP4101")]
    [InlineData("print", "BP4101")]
    [InlineData("docx", "BP4707")]
    [InlineData("epub", "BP4101")]
    public void Lists_that_were_asked_for_are_missed_and_others_are_told(string format, string lost)
    {
        var without = Album with { FrontMatter = Album.FrontMatter with { HasListOfFigures = false, HasListOfTables = null } };
        var style = Styles.Classic;

        Assert.Empty(Findings(Editions.Recover(format, without, style), without, style));
        Assert.Contains(lost, Findings(Editions.Recover(format, without, style), Album, style));
        Assert.Contains(format == "docx" ? "BP4709" : "BP4102", Findings(Editions.Recover(format, Album, style), without, style));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_change_in_the_markup_of_a_file_is_told(string format, string part, string old, string now, string codes) =>
        Assert.All(codes.Split(' '), code => DamagedEditions.AssertOtherFileTold(format, Good, part, old, now, code));

    [Theory]
    [InlineData("pdf")]
    [InlineData("epub")]
    public void An_entry_that_is_lost_is_told_at_its_figure(string format)
    {
        var edition = Editions.Recover(format, Album, Styles.Classic);
        var at = EntryOf(edition, "The tower");

        var finding = Assert.Single(EditionVerifier.Verify(Album, Styles.Classic, edition with { Paragraphs = edition.Paragraphs.RemoveAt(at) }, TestPictures.Of).Findings, one => one.Code.Id == "BP4101");
        Assert.Equal(Good.ReplaceLineEndings("\n").Split('\n').ToList().FindIndex(line => line.StartsWith("![The tower", StringComparison.Ordinal)) + 1, finding.Span.Line);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("epub")]
    public void Entries_in_another_order_are_told(string format)
    {
        var edition = Editions.Recover(format, Album, Styles.Classic);
        var at = EntryOf(edition, "The tower");

        Assert.NotEmpty(Findings(edition with { Paragraphs = edition.Paragraphs.RemoveAt(at).Insert(at + 1, edition.Paragraphs[at]) }, Album, Styles.Classic));
    }

    [Fact]
    public void A_page_on_which_the_figure_does_not_stand_is_told()
    {
        var edition = Editions.Recover("pdf", Album, Styles.Classic);
        var at = EntryOf(edition, "The tower");
        var page = edition.Paragraphs[at].Text.Split(' ')[^1];
        var other = (int.Parse(page, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);
        var pieces = edition.Paragraphs[at].Pieces.Select(piece => piece is RecoveredText text && text.Text.EndsWith(page, StringComparison.Ordinal) ? text with { Text = text.Text[..^page.Length] + other } : piece);

        Assert.Contains("BP4103", Findings(edition with { Paragraphs = edition.Paragraphs.SetItem(at, edition.Paragraphs[at] with { Pieces = [.. pieces] }) }, Album, Styles.Classic));
    }

    [Fact]
    public void Pages_that_fall_and_entries_that_change_places_are_told_in_a_DOCX()
    {
        var edition = Editions.Recover("docx", Album, Styles.Classic);
        var figures = edition.CaptionLists[0];

        Assert.Equal(["The harbour at dusk", "The tower", "The boat, with \u201CCorrie\u201D in it"], figures.Entries.Select(entry => entry.Title));
        Assert.Equal(["BP4711"], Findings(With(figures with { Entries = figures.Entries.SetItem(1, figures.Entries[1] with { Page = "0" }) }), Album, Styles.Classic));
        Assert.Equal(["BP4708"], Findings(With(figures with { Entries = figures.Entries.RemoveAt(1) }), Album, Styles.Classic));
        Assert.Equal(["BP4708", "BP4709"], Findings(With(figures with { Entries = [figures.Entries[1], figures.Entries[0], figures.Entries[2]] }), Album, Styles.Classic).Order());

        RecoveredEdition With(RecoveredCaptionList list) => edition with { CaptionLists = edition.CaptionLists.SetItem(0, list) };
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    [InlineData("pdf")]
    public void An_imported_text_has_no_trace_of_them(string format)
    {
        var back = EditionMarkdown.Write(EditionImporter.Import(Editions.Recover(format, Album, Styles.Classic), Styles.Classic, "back.md").Document);

        Assert.DoesNotContain("listed-", back, StringComparison.Ordinal);
        Assert.DoesNotContain("List of", back, StringComparison.Ordinal);
        Assert.Equal(1, back.Split("The tower](").Length - 1);
    }

    [Fact]
    public void One_figure_makes_no_list()
    {
        var document = Read(Good.Replace("![The *harbour* at dusk[^n].](harbour.png){", "[^n]\n\n![](harbour.png){", StringComparison.Ordinal).Replace("![The boat, with \"Corrie\" in it](harbour.png){", "![](harbour.png){alt=\"A boat\" ", StringComparison.Ordinal));

        Assert.All(["pdf", "print", "docx", "epub"], format =>
        {
            var edition = Editions.Recover(format, document, Styles.Classic);
            Assert.Empty(Findings(edition, document, Styles.Classic));
            Assert.DoesNotContain(edition.Paragraphs, paragraph => paragraph.Text.StartsWith("List of figures", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_style_asks_for_lists_of_long_texts_and_volumes_or_of_all()
    {
        var document = Album with { FrontMatter = Album.FrontMatter with { HasListOfFigures = null, HasListOfTables = null } };

        Assert.False(EditionDocument.AsksForList(document, Styles.Classic, CaptionListKind.Figures));
        Assert.False(EditionDocument.AsksForList(document, Styles.Classic with { ListOfFigures = ContentsForm.LongTexts }, CaptionListKind.Figures));
        Assert.True(EditionDocument.AsksForList(document, Styles.Classic with { ListOfFigures = ContentsForm.Always }, CaptionListKind.Figures));
        Assert.True(EditionDocument.AsksForList(document, Styles.Classic with { ListOfTables = ContentsForm.Always }, CaptionListKind.Tables));
        Assert.False(EditionDocument.AsksForList(Album with { FrontMatter = Album.FrontMatter with { HasListOfTables = false } }, Styles.Classic with { ListOfTables = ContentsForm.Always }, CaptionListKind.Tables));
    }

    private static int EntryOf(RecoveredEdition edition, string title) => edition.Paragraphs.ToList().FindIndex(paragraph => paragraph.Structure.IsMatter && paragraph.Text.StartsWith(title, StringComparison.Ordinal) && paragraph.Kind != "heading");

    private static List<string> Findings(RecoveredEdition edition, Document document, Style style) =>
        [.. EditionVerifier.Verify(document, style, edition, TestPictures.Of).Findings.Select(finding => finding.Code.Id)];

    private static Document Read(string text) => MarkdownReader.Read(text, "album.md").Document!;
}
