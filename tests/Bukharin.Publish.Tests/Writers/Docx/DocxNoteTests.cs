using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxNoteTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void Every_reference_has_its_footnote_and_every_footnote_its_reference()
    {
        var references = References(Edition).Select(one => (string)one.Attribute(W + "id")!).ToList();
        var notes = Edition.Notes.Select(note => (string)note.Attribute(W + "id")!).ToList();

        Assert.Equal(["1", "2", "3", "4", "5", "6"], references);
        Assert.Equal(references, notes);
    }

    [Fact]
    public void The_separators_are_there_and_the_settings_name_them()
    {
        var special = Edition.Part("word/footnotes.xml").Elements(W + "footnote")
            .Where(note => note.Attribute(W + "type") is not null)
            .Select(note => ((string)note.Attribute(W + "id")!, (string)note.Attribute(W + "type")!));
        var named = Edition.Part("word/settings.xml").Element(W + "footnotePr")!.Elements(W + "footnote").Select(one => (string)one.Attribute(W + "id")!);

        Assert.Equal([("-1", "separator"), ("0", "continuationSeparator"), ("7", "continuationNotice")], special);
        Assert.Equal(["-1", "0", "7"], named);
        var notice = Edition.Part("word/footnotes.xml").Elements(W + "footnote").Single(note => (string?)note.Attribute(W + "id") == "7").Elements().Single();
        Assert.Equal(("ContinuationNotice", "note continued on the next page"), (StyleOf(notice), TextOf(notice)));
    }

    [Fact]
    public void A_style_that_says_nothing_of_notes_that_go_on_has_no_notice()
    {
        var words = Styles.Classic.Words.ToDictionary(pair => pair.Key, pair => pair.Value with { NoteContinued = null });
        var document = Bukharin.Publish.Reading.MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\n\nOne.[^1]\n\n[^1]: Two.\n", "t.md").Document!;
        var edition = Of(document, Styles.Classic with { Words = words.ToImmutableSortedDictionary() });

        Assert.DoesNotContain(edition.Part("word/footnotes.xml").Elements(W + "footnote"), note => (string?)note.Attribute(W + "type") == "continuationNotice");
        Assert.Equal(2, edition.Part("word/settings.xml").Element(W + "footnotePr")!.Elements(W + "footnote").Count());
    }

    [Fact]
    public void A_note_has_all_its_paragraphs_and_one_mark()
    {
        var note = Edition.Notes.ElementAt(1);

        Assert.Equal([" To the grain.", "On dry days."], note.Elements(W + "p").Select(TextOf));
        Assert.Equal(["FootnoteText", "FootnoteContinued"], note.Elements(W + "p").Select(StyleOf));
        Assert.Single(note.Descendants(W + "footnoteRef"));
    }

    [Fact]
    public void A_gloss_is_verbatim_in_its_note_and_a_supplied_word_in_both_places()
    {
        Assert.Equal(" by the auditors — Ed.", TextOf(Edition.Notes.First()));
        Assert.Equal(" never — supplied by the editor.", TextOf(Edition.Notes.ElementAt(2)));
        Assert.DoesNotContain("auditors", TextOf(Edition.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_Words_own_where_it_counts_to_the_same()
    {
        Assert.All(References(Edition), reference => Assert.Null(reference.Attribute(W + "customMarkFollows")));
        Assert.All(References(Edition), reference =>
            Assert.Equal("FootnoteReference", (string?)reference.Parent!.Element(W + "rPr")!.Element(W + "rStyle")!.Attribute(W + "val")));
    }

    [Fact]
    public void Marks_of_an_authors_own_series_are_written_out_in_both_places()
    {
        var style = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) };
        var edition = Of(
            Document([P(T("One"), Note("a", P("Mine.")), T(" two "), Bracket(InterventionKind.Gloss, T("theirs")), T(" three"), Note("b", P("Mine too.")))]),
            style);
        var references = References(edition).ToList();

        Assert.Equal(["1", null, "1"], references.Select(one => (string?)one.Attribute(W + "customMarkFollows")));
        Assert.Equal(["*", "", "†"], references.Select(one => TextOf(one.Parent!)));
        Assert.Equal(["* Mine.", " theirs — Ed.", "† Mine too."], edition.Notes.Select(TextOf));
        Assert.Single(edition.Part("word/footnotes.xml").Descendants(W + "footnoteRef"));
    }

    [Fact]
    public void Where_notes_are_counted_by_chapter_each_chapter_is_a_section_on_the_page_of_the_one_before()
    {
        var style = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Together, NoteNumberingForm.Chapter) };
        var edition = Of(Document([Chapter("a"), P(T("One"), Note("a", P("Mine."))), Chapter("b"), P(T("Two"), Note("b", P("Mine too.")))]), style);
        var sections = edition.Body.Descendants(W + "sectPr").ToList();

        Assert.Equal(2, sections.Count);
        Assert.All(sections, section => Assert.Equal("eachSect", (string?)section.Element(W + "footnotePr")?.Element(W + "numRestart")?.Attribute(W + "val")));
        Assert.NotNull(sections[0].Element(W + "titlePg"));
        Assert.Equal("continuous", (string?)sections[1].Element(W + "type")?.Attribute(W + "val"));
        Assert.Null(sections[1].Element(W + "titlePg"));
        Assert.All(References(edition), reference => Assert.Null(reference.Attribute(W + "customMarkFollows")));
        using var package = WordprocessingDocument.Open(new MemoryStream(edition.Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken));

        static Heading Chapter(string id) => new() { Level = 1, Id = id, Inlines = [T(id)], Span = Here };
    }

    [Fact]
    public void A_link_within_a_note_has_its_relationship_in_the_notes_part()
    {
        var edition = Of(P(T("Word"), Note("a", P(Link("https://example.org/note", "there")))));

        Assert.Contains("https://example.org/note", edition.Part("word/_rels/footnotes.xml.rels").Elements().Attributes("Target").Select(one => one.Value));
    }

    [Fact]
    public void Blocks_other_than_paragraphs_in_a_note_keep_their_labels_and_bullets()
    {
        var edition = Of(P(T("Word"), Note("a", C("1)", "1", P("In a note.")), List([P("Bullet.")]), new BlockQuote { Blocks = [P("Quoted.")], Span = Here })));
        var paragraphs = edition.Notes.Single().Elements(W + "p").ToList();

        Assert.Equal([" 1) In a note.", "Bullet.", "Quoted."], paragraphs.Select(TextOf));
        Assert.NotNull(paragraphs[0].Element(W + "bookmarkStart"));
        Assert.NotNull(paragraphs[1].Descendants(W + "numPr").SingleOrDefault());
        Assert.NotEqual("0", (string?)paragraphs[2].Descendants(W + "ind").Single().Attribute(W + "left"));
    }

    private static IEnumerable<XElement> References(DocxEdition edition) => edition.Body.Descendants(W + "footnoteReference");
}
