using static Bukharin.Publish.Tests.Recovery.Epub.HandMadeEpub;

namespace Bukharin.Publish.Tests.Recovery.Epub;

public sealed class EpubNoteTests
{
    [Fact]
    public void Notes_are_no_paragraphs_and_marks_lead_to_them()
    {
        var edition = Read("""
            <p>One<a epub:type="noteref" id="m1" href="#n1">1</a>, two <sup><a role="doc-noteref" href="one.xhtml#n2">2</a></sup> words.</p>
            <aside epub:type="footnote" id="n1"><p><a href="#m1">1</a> first</p><p>more</p></aside>
            <p>After.</p><div role="doc-footnote" id="n2">second <a role="doc-backlink" href="#nowhere">back</a></div>
            """);

        Assert.Equal(["One{m1}^(n1:1), two ^(n2:2) words.", "After."], edition.Lines());
        Assert.Equal(["n1/1/first\nmore", "n2/back/second"], edition.Notes.Select(note => $"{note.Key}/{note.Printed}/{note.Text}"));
    }

    [Fact]
    public void Items_of_a_list_of_notes_are_notes_with_the_numbers_of_the_list()
    {
        var edition = new HandMadeEpub
        {
            Documents =
            [
                ("text.xhtml", "<p>One<a epub:type=\"noteref\" role=\"doc-noteref\" id=\"r1\" href=\"notes.xhtml#fn1\">1</a></p>"),
                ("notes.xhtml", """
                    <section role="doc-endnotes"><hr/><ol><li id="fn1"><p>first<a href="text.xhtml#r1">↩</a></p></li>
                    <li id="fn2" epub:type="endnote"><ul><li>second</li></ul></li></ol></section><p>Last.</p>
                    """),
            ],
        }.Read();

        Assert.Equal(["One{r1}^(fn1:1)", "Last."], edition.Lines());
        Assert.Equal(["fn1/1/first", "fn2/2/• second"], edition.Notes.Select(note => $"{note.Key}/{note.Printed}/{note.Text}"));
    }

    [Fact]
    public void A_mark_that_leads_nowhere_has_a_key_of_no_note()
    {
        var edition = Read("<p>One<a epub:type=\"noteref\" href=\"#lost\">1</a></p><aside epub:type=\"footnote\" id=\"n1\">first</aside>");

        Assert.Equal("lost", Assert.Single(edition.Marks()).NoteKey);
        Assert.Equal("n1", Assert.Single(edition.Notes).Key);
    }

    [Fact]
    public void A_link_in_a_note_to_the_mark_of_another_is_a_word_of_it()
    {
        var edition = Read("""
            <p><a epub:type="noteref" id="m1" href="#n1">1</a><a epub:type="noteref" id="m2" href="#n2">2</a></p>
            <aside epub:type="footnote" id="n1">as in <a href="#m2">the next</a></aside><aside epub:type="footnote" id="n2">so</aside>
            """);

        Assert.Equal(["as in the next", "so"], edition.Notes.Select(note => note.Text));
    }

    [Fact]
    public void Notes_that_share_an_id_have_keys_of_their_own() => Assert.Equal(
        ["book/text/one.xhtml#n", "book/text/one.xhtml#n (2)", "book/text/one.xhtml (3)"],
        Read("<aside epub:type=\"footnote\" id=\"n\">a</aside><aside epub:type=\"footnote\" id=\"n\">b</aside><aside epub:type=\"footnote\">c</aside>").Notes.Select(note => note.Key));

    [Fact]
    public void A_hidden_note_is_no_note() =>
        Assert.Empty(Read("<p>x</p><aside epub:type=\"footnote\" id=\"n\">a</aside>", "aside { display: none }").Notes);
}
