using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Verification.Comparison.Changes;
using Bukharin.Publish.Verification.Report;
using static Bukharin.Publish.Tests.Verification.Edited.EditedDocx;

namespace Bukharin.Publish.Tests.Verification.Edited;

/// <summary>What word processors leave of marks when somebody writes over words, joins paragraphs and takes whole ones out.</summary>
public class LiveShapeTests
{
    private const string Text = """
        ---
        title: A Second Letter
        lang: en-GB
        source: none
        ---

        1) For the light:

           a) The lamp is clean.

           b) The stair is *sound* and dry.

           The rest is as it was.

        ::: commentary
        ## What came of it

        Three things came of it:

        - The clerk was paid.
        - The boat was sold.

        He was asked:

        > State who lives there.
        :::

        """;

    [Fact]
    public void Clauses_that_were_joined_stay_one()
    {
        var edition = new EditedDocx(Text);
        var (first, second) = (ParagraphWith(edition.Body, "lamp is clean"), ParagraphWith(edition.Body, "stair is"));
        first.Add(second.Elements().Where(element => element.Name != W + "pPr"));
        second.Remove();

        Assert.Equal(Edited("clean.\n\n   b) The stair", "clean.b) The stair"), edition.Carry().Markdown);
    }

    [Fact]
    public void A_clause_that_was_typed_has_the_level_of_its_style_and_leaves_the_next_paragraph_where_it_is()
    {
        var edition = new EditedDocx(Text);
        ParagraphWith(edition.Body, "stair is").AddAfterSelf(
            Xml("<w:p><w:pPr><w:pStyle w:val=\"Clause2\"/></w:pPr><w:r><w:t>c)</w:t></w:r><w:r><w:tab/><w:t>Send oil.</w:t></w:r></w:p>"));

        Assert.Equal((Edited("dry.\n", "dry.\n\n   c) Send oil.\n"), 0), Carried(edition));
    }

    [Fact]
    public void A_quotation_whose_first_word_was_written_over_is_one_still()
    {
        var edition = new EditedDocx(Text);
        var word = Isolate(edition.Body, "State");
        var mark = word.ElementsBeforeSelf(W + "bookmarkStart").Last();
        var deletion = Deleted("State");
        deletion.AddFirst(new XElement(mark));
        mark.Remove();
        word.ReplaceWith(Inserted("Name"), deletion);

        Assert.Equal((Edited("> State", "> Name"), 0), Carried(edition));
    }

    [Fact]
    public void An_item_of_which_all_was_deleted_goes()
    {
        var edition = new EditedDocx(Text);
        var item = ParagraphWith(edition.Body, "The boat was sold.");
        item.Elements(W + "r").Single().ReplaceWith(Deleted("The boat was sold."));
        EndOf(item).Add(Xml($"<w:del {Stamp}/>"));

        Assert.Equal((Edited("- The boat was sold.\n", ""), 0), Carried(edition));
        Assert.Equal(Text, edition.Correct(TrackedChanges.Rejected));
    }

    [Fact]
    public void An_item_that_was_added_is_one()
    {
        var edition = new EditedDocx(Text);
        var item = ParagraphWith(edition.Body, "The clerk was paid.");
        item.AddAfterSelf(new XElement(W + "p", item.Element(W + "pPr"), Run("So was Corrie.")));

        Assert.Equal(Edited("paid.\n", "paid.\n- So was Corrie.\n"), edition.Carry().Markdown);
    }

    [Fact]
    public void A_heading_that_was_written_anew_stays_in_its_division_and_on_its_level()
    {
        var edition = new EditedDocx(Text);
        var heading = edition.Body.Descendants(W + "p").Last(paragraph => paragraph.Value == "What came of it");
        var division = heading.Elements(W + "bookmarkStart").First();
        heading.ReplaceNodes(heading.Element(W + "pPr"), Run("What became of it"), division);

        Assert.Equal((Edited("What came", "What became"), 0), Carried(edition));
    }

    [Fact]
    public void A_mark_over_several_paragraphs_that_was_begun_twice_is_ended_by_the_second()
    {
        var edition = new EditedDocx(Text);
        var start = edition.Body.Descendants(W + "bookmarkStart").Single(mark => ((string?)mark.Attribute(W + "name"))!.StartsWith("_list-", StringComparison.Ordinal));
        var end = edition.Body.Descendants(W + "bookmarkEnd").Single(mark => (string?)mark.Attribute(W + "id") == (string?)start.Attribute(W + "id"));
        var second = new XElement(start);
        second.SetAttributeValue(W + "id", "990");
        start.AddAfterSelf(new XElement(end));
        end.SetAttributeValue(W + "id", "990");
        end.AddBeforeSelf(second);

        Assert.Equal(Text, edition.Correct());
    }

    [Fact]
    public void A_break_that_was_given_the_style_of_its_neighbour_is_one_by_its_signs()
    {
        var source = Text.Replace("He was asked:", "***\n\nHe was asked:", StringComparison.Ordinal);
        var edition = new EditedDocx(source);
        ParagraphWith(edition.Body, "*").Element(W + "pPr")!.Element(W + "pStyle")!.SetAttributeValue(W + "val", "BodyText");

        Assert.Equal(source, edition.Correct());
    }

    [Theory]
    [InlineData("dry", "<w:i/>", "'dry': plain \u2192 italic", "and *dry*.")]
    [InlineData("sound", "<w:i w:val=\"0\"/>", "'sound': italic \u2192 plain", "is sound and")]
    public void A_look_that_was_changed_without_a_record_is_told_and_comes_back(string word, string look, string told, string corrected)
    {
        var edition = new EditedDocx(Text);
        var run = Isolate(edition.Body, word);
        if (run.Element(W + "rPr") is not { } properties)
        {
            run.AddFirst(properties = new XElement(W + "rPr"));
        }

        properties.Elements(W + "i").Remove();
        properties.Add(Xml(look));

        var change = Assert.Single(edition.Verify().Changes);
        Assert.Equal((ChangeKind.Look, told, "1.b", false), (change.Kind, ChangeSentence.Of(change), change.Clause!.Address, change.IsTracked));
        Assert.Contains(corrected, edition.Correct(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_taken_out_between_two_spaces_leave_one()
    {
        var edition = new EditedDocx(Text);
        Isolate(edition.Body, "rest").Remove();

        Assert.Equal((Edited("The rest is", "The is"), 0), Carried(edition));
    }

    [Fact]
    public void A_paragraph_broken_before_a_space_begins_with_a_word()
    {
        var edition = new EditedDocx(Text);
        var paragraph = ParagraphWith(edition.Body, "Three things");
        Isolate(paragraph, " came of it:").Remove();
        paragraph.AddAfterSelf(new XElement(W + "p", paragraph.Element(W + "pPr"), Run(" came of it:")));

        Assert.Equal((Edited("Three things came", "Three things\n\ncame"), 0), Carried(edition));
    }

    [Fact]
    public void A_change_of_the_title_is_told_as_that()
    {
        var edition = new EditedDocx(Text);
        Isolate(edition.Body, "Second").ReplaceWith(Run("Third"));

        Assert.Equal("the title", ChangeSentence.Where(Assert.Single(edition.Verify().Changes)));
        Assert.Equal(Edited("A Second", "A Third"), edition.Correct());
    }

    [Fact]
    public void A_comment_on_words_that_were_deleted_is_told()
    {
        var edition = new EditedDocx(Text).Comment("dry", "Is it?");
        var run = edition.Body.Descendants(W + "r").Single(one => one.Value == "dry");
        var (start, end) = (run.ElementsBeforeSelf().Last(), run.ElementsAfterSelf().First());
        var deletion = Deleted("dry");
        run.ReplaceWith(deletion);
        start.Remove();
        end.Remove();
        deletion.AddFirst(start);
        deletion.Add(end);

        Assert.Equal("Is it?", Assert.Single(edition.Verify().Comments).Comment.Text);
    }

    [Fact]
    public void A_time_that_nobody_knew_is_not_told() => Assert.Equal("E. Reeve", new RevisionStamp("E. Reeve", "0-00-00T00:00:00Z").ToString());

    private static (string Markdown, int Findings) Carried(EditedDocx edition)
    {
        var (markdown, codes) = edition.Carry();
        return (markdown, codes.Length);
    }

    private static string Edited(string was, string now)
    {
        Assert.Contains(was, Text, StringComparison.Ordinal);
        return Text.Replace(was, now, StringComparison.Ordinal);
    }
}
