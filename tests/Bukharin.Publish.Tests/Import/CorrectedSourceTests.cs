using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Verification.Edited;
using static Bukharin.Publish.Tests.Verification.Edited.EditedDocx;

namespace Bukharin.Publish.Tests.Import;

/// <summary>What becomes of a source when corrections come back into it: the corrections, and nothing else.</summary>
public class CorrectedSourceTests
{
    [Fact]
    public void Without_corrections_the_source_stays_byte_for_byte() =>
        Assert.Equal(EditedTexts.Letter, EditedTexts.Edition().Correct());

    [Theory]
    [InlineData("the specimen", "source-texts/lighthouse-letter.md")]
    [InlineData("every feature", "tests/Bukharin.Publish.Tests/Texts/every-feature.md")]
    public void So_do_long_sources(string name, string path)
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, path));

        Assert.True(source == new EditedDocx(source).Correct(), name);
    }

    [Fact]
    public void A_tracked_word_is_accepted_or_rejected()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "barrels").ReplaceWith(Deleted("barrels"), Inserted("casks"));

        Assert.Equal(Letter("barrels", "casks"), edition.Correct());
        Assert.Equal(EditedTexts.Letter, edition.Correct(TrackedChanges.Rejected));
    }

    [Theory]
    [InlineData("cold", "wet")]
    [InlineData("Your servant", "Your old servant")]
    [InlineData("the lamp", "a lamp")]
    [InlineData("of lime", "of slaked lime")]
    public void A_word_of_the_text_is_set_where_it_stands(string was, string now)
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, was).ReplaceWith(Run(now));

        Assert.Equal((Letter(was, now), 0), (edition.Carry().Markdown, edition.Carry().Codes.Length));
    }

    [Theory]
    [InlineData("The *Emma* Letters", " Letters", " Books", "The *Emma* Books")]
    [InlineData("\"The *Emma* Letters\"", " Letters", " Books", "\"The *Emma* Books\"")]
    [InlineData("The 5^th^ of May", "The 5", "On the 5", "On the 5^th^ of May")]
    [InlineData("The *Emma* Letters", "Emma", "Anna", "The *Anna* Letters")]
    public void A_title_keeps_its_quotation_marks_and_its_looks(string title, string was, string now, string corrected)
    {
        string Source(string words) => $"---\ntitle: {words}\nlang: en\nsource: none\n---\n\nThe lamp was lit.\n";
        var edition = new EditedDocx(Source(title));
        foreach (var words in edition.Body.Descendants(W + "t").Where(words => words.Value == was).ToList())
        {
            words.Value = now;
        }

        Assert.Equal(Source(corrected), edition.Correct());
    }

    [Fact]
    public void Corrections_in_notes_brackets_labels_and_title_come_back()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Footnotes, "boatman").ReplaceWith(Run("ferryman"));
        Isolate(edition.Footnotes, ", he says").ReplaceWith(Run(", they say"));
        Isolate(edition.Body, "eleven").ReplaceWith(Run("twelve"));
        Isolate(edition.Body, "A Letter").ReplaceWith(Run("A Second Letter"));

        var expected = Letter("boatman", "ferryman").Replace("he says", "they say", StringComparison.Ordinal)
            .Replace("eleven", "twelve", StringComparison.Ordinal).Replace("A Letter", "A Second Letter", StringComparison.Ordinal);
        Assert.Equal(expected, edition.Correct());
    }

    [Fact]
    public void A_deleted_note_goes_with_its_definition_and_others_keep_their_names()
    {
        var edition = EditedTexts.Edition();
        edition.Body.Descendants(W + "footnoteReference").Single(one => (string?)one.Attribute(W + "id") == "2").Parent!.Remove();
        edition.Footnotes.Elements().Single(one => (string?)one.Attribute(W + "id") == "2").Remove();

        Assert.Equal(Letter("[^corrie]\n\n[^corrie]: He was *not*, he says.\n", "\n"), edition.Correct());
    }

    [Fact]
    public void A_new_note_is_named_and_put_at_the_end()
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "The rest").AddAfterSelf(Xml("<w:r><w:footnoteReference w:id=\"77\"/></w:r>"));
        edition.Footnotes.Add(Xml("<w:footnote w:id=\"77\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Of the oil.</w:t></w:r></w:p></w:footnote>"));

        Assert.Equal(Letter("The rest is", "The rest[^1] is") + "\n[^1]: Of the oil.\n", edition.Correct());
    }

    [Fact]
    public void A_new_paragraph_comes_in_and_an_old_one_goes()
    {
        var edition = EditedTexts.Edition();
        var rest = ParagraphWith(edition.Body, "The rest is well.");
        rest.AddAfterSelf(Xml("<w:p><w:r><w:t>Send oil.</w:t></w:r></w:p>"));
        Assert.Equal(Letter("The rest is well.\n", "The rest is well.\n\nSend oil.\n"), edition.Correct());
        foreach (var run in rest.Elements(W + "r").ToList())
        {
            run.Remove();
        }

        Assert.Equal(Letter("The rest is well.\n", "Send oil.\n"), edition.Correct());
    }

    [Fact]
    public void A_clause_that_was_typed_between_others_is_a_clause()
    {
        var edition = EditedTexts.Edition();
        ParagraphWith(edition.Body, "Ask Corrie").AddAfterSelf(
            Xml("<w:p><w:pPr><w:pStyle w:val=\"Clause1\"/></w:pPr><w:r><w:t>2)</w:t></w:r><w:r><w:tab/><w:t>The stair is sound.</w:t></w:r></w:p>"));

        var (markdown, codes) = edition.Carry();

        Assert.Contains("\n\n2) The stair is sound.\n", markdown, StringComparison.Ordinal);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_note_in_the_line_stays_in_it_when_words_beside_it_change()
    {
        var text = EditedTexts.Letter.Replace("The rest is well.", "The rest^[All of it.] is well.", StringComparison.Ordinal);
        var edition = new EditedDocx(text);
        var words = ParagraphWith(edition.Body, "The rest").Descendants().Single(node => node.Name.LocalName == "t" && node.Value.Contains("is well", StringComparison.Ordinal));
        words.Value = words.Value.Replace("well", "better", StringComparison.Ordinal);

        Assert.Equal(text.Replace("is well.", "is better.", StringComparison.Ordinal), edition.Correct());
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        var edition = new EditedDocx(EditedTexts.Letter.Replace("\n", "\r\n", StringComparison.Ordinal));
        ParagraphWith(edition.Body, "The rest is well.").AddAfterSelf(Xml("<w:p><w:r><w:t>Send oil.</w:t></w:r></w:p>"));

        Assert.Equal(Letter("The rest is well.\n", "The rest is well.\n\nSend oil.\n").Replace("\n", "\r\n", StringComparison.Ordinal), edition.Correct());
    }

    [Fact]
    public void Comments_are_told_at_their_lines_and_do_not_touch_the_source()
    {
        var edition = EditedTexts.Edition().Comment("some", "How many?");

        Assert.Equal(EditedTexts.Letter, edition.Correct());
        Assert.Equal(["BP4901"], edition.Carry().Codes);
    }

    [Theory]
    [InlineData("BP4902", 2)]
    [InlineData("BP4903", int.MaxValue)]
    public void A_correction_that_cannot_be_proved_is_not_passed_over_in_silence(string code, int readsThatFail)
    {
        var edition = EditedTexts.Edition();
        Isolate(edition.Body, "barrels").ReplaceWith(Run("casks"));
        var edited = edition.Recover();
        var reads = 0;
        var format = Formats.All.Single(one => one.Name == "docx") with
        {
            // The corrected source reads back as what was, as if the correction had got lost in it.
            Recover = _ => reads++ < readsThatFail ? EditedTexts.Edition().Recover() : edited,
        };

        var (markdown, diagnostics) = new Corrections(format, edition.Document, edition.Source, Styles.Classic).Carry(edited);

        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Contains("casks", markdown, StringComparison.Ordinal);
    }

    private static string Letter(string was, string now)
    {
        Assert.Contains(was, EditedTexts.Letter, StringComparison.Ordinal);
        return EditedTexts.Letter.Replace(was, now, StringComparison.Ordinal);
    }
}
