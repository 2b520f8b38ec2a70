using System.Xml.Linq;
using static Bukharin.Publish.Tests.Verification.Edited.EditedDocx;

namespace Bukharin.Publish.Tests.Verification.Edited;

/// <summary>The words under a note that goes on overleaf, and the lines that part notes from the text.</summary>
public class NoteNoticeTests
{
    [Fact]
    public void Words_in_the_place_of_a_line_are_found()
    {
        var edition = EditedTexts.Edition();
        Special(edition, "separator").Element(W + "p")!.Add(Run("So says the clerk."));

        Assert.Equal("'So says the clerk. note continued on the next page', not 'note continued on the next page'.", Found(edition));
    }

    [Fact]
    public void Other_words_of_the_notice_are_found()
    {
        var edition = EditedTexts.Edition();
        Isolate(Special(edition, "continuationNotice"), "next").ReplaceWith(Run("last"));

        Assert.Equal("'note continued on the last page', not 'note continued on the next page'.", Found(edition));
    }

    [Fact]
    public void A_notice_that_is_gone_is_missed_but_where_LibreOffice_has_saved()
    {
        var edition = EditedTexts.Edition();
        Special(edition, "continuationNotice").Remove();
        Assert.Equal("'', not 'note continued on the next page'.", Found(edition));

        edition.Program = "LibreOffice/7.4";

        Assert.Empty(edition.Verify().Findings);
    }

    [Fact]
    public void It_is_no_note_of_the_source() => Assert.Equal(EditedTexts.Letter, EditedTexts.Edition().Correct());

    private static XElement Special(EditedDocx edition, string type) =>
        edition.Footnotes.Elements(W + "footnote").Single(note => (string?)note.Attribute(W + "type") == type);

    private static string Found(EditedDocx edition)
    {
        var finding = Assert.Single(edition.Verify().Findings);
        Assert.Equal("BP4319", finding.Code.Id);
        return finding.Message[finding.Message.IndexOf('\'', StringComparison.Ordinal)..];
    }
}
