using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Verification.Comparison.Changes;
using Bukharin.Publish.Verification.Report;
using static Bukharin.Publish.Tests.Verification.Edited.EditedDocx;

namespace Bukharin.Publish.Tests.Verification.Edited;

/// <summary>What is listed of a DOCX in which somebody has tracked changes, in Word's shapes.</summary>
public class TrackedChangeTests
{
    [Fact]
    public void An_edition_that_nobody_edited_has_no_changes()
    {
        var result = EditedTexts.Edition().Verify();

        Assert.Empty(result.Findings);
        Assert.Empty(result.Changes);
        Assert.Empty(result.Comments);
    }

    [Fact]
    public void A_replaced_word_is_told_with_clause_line_author_and_time()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "barrels").ReplaceWith(Deleted("barrels"), Inserted("casks"));

        var change = Assert.Single(edition.Verify().Changes);

        Assert.Equal(ChangeKind.Words, change.Kind);
        Assert.Equal(("barrels", "casks"), (change.Was, change.Is));
        Assert.Equal("3", change.Clause!.Address);
        Assert.Equal((LineOf("3) I am"), "3) I am owed for some [eleven] ".Length + 1), (change.Span.Line, change.Span.Column));
        Assert.Equal("M. Corrie, 2026-03-04 10:22", ChangeSentence.By(change));
        Assert.Equal("'barrels' \u2192 'casks'", ChangeSentence.Of(change));
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void Words_that_were_written_over_and_put_in_again_are_told_by_what_came_in_with_them()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, " is well").ReplaceWith(Deleted(" is well"), Inserted(" is quite well"));

        var change = Assert.Single(edition.Verify().Changes);

        Assert.Equal("'quite' added after 'is'", ChangeSentence.Of(change));
        Assert.Equal("M. Corrie, 2026-03-04 10:22", ChangeSentence.By(change));
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void A_change_that_was_not_tracked_is_nobodys()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "barrels").ReplaceWith(Run("casks"));

        var change = Assert.Single(edition.Verify().Changes);

        Assert.False(change.IsTracked);
        Assert.Single(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void Words_that_come_in_and_go_are_told_by_the_word_before_them()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, " is well").ReplaceWith(Inserted(" of it"), Run(" is"), Deleted(" well"));

        var sentences = edition.Verify().Changes.Select(ChangeSentence.Of);

        Assert.Equal(["'of it' added after 'rest'", "'well' deleted after 'is'"], sentences);
    }

    [Fact]
    public void Moved_words_have_their_mover()
    {
        var edition = EditedTexts.Edition();
        var paragraph = ParagraphWith(edition.Body, "The rest is well.");
        Isolate(paragraph, "The rest is well.").ReplaceWith(Xml($"<w:moveFrom {Stamp}><w:r><w:t>The rest is well.</w:t></w:r></w:moveFrom>"));
        EndOf(paragraph).Add(Xml($"<w:moveFrom {Stamp}/>"));
        var moved = Xml($"<w:p><w:pPr><w:rPr><w:moveTo {Stamp}/></w:rPr></w:pPr><w:moveTo {Stamp}><w:r><w:t>The rest is well.</w:t></w:r></w:moveTo></w:p>");
        ParagraphWith(edition.Body, "Ask Corrie").AddBeforeSelf(moved);

        Assert.Contains(edition.Verify().Changes, change => change is { Kind: ChangeKind.Move, IsTracked: true, Was: "The rest is well." });
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void A_look_that_was_changed_is_told_as_it_was_and_is()
    {
        var edition = EditedTexts.Edition();
        var run = Isolate(edition.Body, "owed");
        run.AddFirst(Xml($"<w:rPr><w:b/><w:rPrChange {Stamp}><w:rPr/></w:rPrChange></w:rPr>"));

        var change = Assert.Single(edition.Verify().Changes, one => one.Kind == ChangeKind.Look);

        Assert.Equal("'owed': plain \u2192 bold", ChangeSentence.Of(change));
        Assert.Equal("3", change.Clause!.Address);
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void A_paragraph_that_was_given_another_style_is_told()
    {
        var edition = EditedTexts.Edition();
        var properties = ParagraphWith(edition.Body, "The rest is well.").Element(W + "pPr")!;
        var was = new System.Xml.Linq.XElement(properties);
        properties.Element(W + "pStyle")!.SetAttributeValue(W + "val", "Quote");
        properties.Add(Xml($"<w:pPrChange {Stamp}>{was}</w:pPrChange>"));

        var change = Assert.Single(edition.Verify().Changes);

        Assert.Equal((ChangeKind.ParagraphLook, "Quote"), (change.Kind, change.Is));
        Assert.Equal("The rest is well", change.About);
    }

    [Fact]
    public void A_paragraph_broken_in_two_is_told_and_undone()
    {
        var edition = EditedTexts.Edition();
        var paragraph = ParagraphWith(edition.Body, "The rest is well.");
        Isolate(paragraph, " is well.").Remove();
        var second = new System.Xml.Linq.XElement(W + "p", paragraph.Element(W + "pPr"), Run("is well."));
        Isolate(paragraph, "The rest").AddAfterSelf(Run(" "));
        EndOf(paragraph).Add(Xml($"<w:ins {Stamp}/>"));
        paragraph.AddAfterSelf(second);

        var change = Assert.Single(edition.Verify().Changes, one => one.Kind == ChangeKind.Paragraph);

        Assert.Equal(("one paragraph", "two paragraphs", true), (change.Was, change.Is, change.IsTracked));
        Assert.DoesNotContain(edition.Verify(TrackedChanges.Rejected).Changes, one => one.Kind == ChangeKind.Paragraph);
    }

    [Fact]
    public void Paragraphs_that_run_together_are_told_and_undone()
    {
        var edition = EditedTexts.Edition();
        EndOf(ParagraphWith(edition.Body, "is lit.")).Add(Xml($"<w:del {Stamp}/>"));

        Assert.Contains(edition.Verify().Changes, one => one is { Kind: ChangeKind.Paragraph, IsTracked: true, Was: "two paragraphs" });
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void A_correction_in_a_footnote_is_told_in_its_note()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Footnotes, ", he says.").ReplaceWith(Deleted(", he says"), Inserted(", they say"), Run("."));

        var change = Assert.Single(edition.Verify().Changes);

        Assert.Equal(("he says", "they say"), (change.Was, change.Is));
        Assert.Equal("2", change.Note);
        Assert.Equal("1", change.Clause!.Address);
        Assert.True(change.IsTracked);
    }

    [Fact]
    public void A_footnote_that_was_deleted_goes_with_its_text_and_comes_back()
    {
        var edition = EditedTexts.Edition();
        var mark = edition.Body.Descendants(W + "footnoteReference").Single(one => (string?)one.Attribute(W + "id") == "2").Parent!;
        var deletion = Xml($"<w:del {Stamp}/>");
        mark.ReplaceWith(deletion);
        deletion.Add(mark);

        var result = edition.Verify();

        Assert.Contains(result.Changes, one => one is { Kind: ChangeKind.Note, Is: "", IsTracked: true } && one.Was.StartsWith("He was", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Findings, finding => finding.Code.Id == "BP4306");
        Assert.Empty(edition.Verify(TrackedChanges.Rejected).Findings);
    }

    [Fact]
    public void What_was_made_good_again_is_told_all_the_same()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "barrels").ReplaceWith(Deleted("barrels"), Inserted("barrels"));

        var result = edition.Verify();

        Assert.Empty(result.Findings);
        Assert.Equal(2, result.Changes.Length);
        Assert.All(result.Changes, change => Assert.True(change.IsTracked));
    }

    [Fact]
    public void A_comment_is_told_at_its_words_with_its_answer()
    {
        var result = EditedTexts.Edition().Comment("some", "How many?", "Eleven.", isSettled: true).Verify();

        Assert.Empty(result.Findings);
        Assert.Empty(result.Changes);
        var comment = Assert.Single(result.Comments);
        Assert.Equal(("some", "3", LineOf("3) I am")), (comment.About, comment.Clause!.Address, comment.Span.Line));
        Assert.Equal(
            "M. Corrie, 2026-03-04 10:22 on 'some': How many? E. Reeve, 2026-03-05 09:00: Eleven. (settled)", ChangeSentence.Of(comment));
    }

    [Fact]
    public void Without_a_difference_to_the_source_ends_of_paragraphs_and_notes_that_were_tracked_are_told()
    {
        var edition = EditedTexts.Edition();
        var mark = edition.Body.Descendants(W + "footnoteReference").Single(one => (string?)one.Attribute(W + "id") == "2").Parent!;
        var insertion = Xml($"<w:ins {Stamp}/>");
        mark.ReplaceWith(insertion);
        insertion.Add(mark);
        EndOf(ParagraphWith(edition.Body, "is lit.")).Add(Xml($"<w:ins {Stamp}/>"));

        var result = edition.Verify();

        Assert.Empty(result.Findings);
        Assert.Equal(
            ["one paragraph \u2192 two paragraphs at '1) Ask'", "note 'He was not, he says.' added after 'there.'"],
            result.Changes.Select(ChangeSentence.Of));
        Assert.Equal("1", result.Changes[^1].Clause!.Address);
    }

    private static int LineOf(string words) => EditedTexts.Letter.Split('\n').ToList().FindIndex(line => line.StartsWith(words, StringComparison.Ordinal)) + 1;
}
