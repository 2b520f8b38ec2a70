using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class ClassroomMatterTests
{
    private static readonly Style Handout = Styles.Load("handout");

    [Fact]
    public void A_style_without_a_classroom_has_nothing_for_one()
    {
        var matter = PreparedCopy.From(SampleDocuments.EveryNodeKind, Styles.Classic).Classroom;

        Assert.All(Enum.GetValues<MatterKind>(), kind => Assert.Empty(matter.Lines(kind)));
    }

    [Fact]
    public void A_question_has_a_number_and_in_a_teachers_version_its_answer_in_stressed_words()
    {
        var style = Handout with { Sheet = Handout.Sheet with { HasAnswers = true } };
        var document = SampleDocuments.EveryNodeKind with { FrontMatter = SampleDocuments.EveryNodeKind.FrontMatter with { ClassWork = new ClassWork { Questions = [new("Who \"rowed\"?", "Dov."), new("Why?")] } } };
        var lines = PreparedCopy.From(document, style).Classroom.Lines(MatterKind.Questions);

        Assert.Equal([TitlePart.QuestionsHeading, TitlePart.Question, TitlePart.Question], lines.Select(line => line.Part));
        Assert.Equal(["Who \u201Crowed\u201D? Dov.", "Why?"], lines.Skip(1).Select(line => line.Words));
        Assert.Equal(["1.", "2."], lines.Skip(1).Select(line => line.Label));
        Assert.Equal([true, false], lines.Skip(1).Select(line => line.IsAnswered));
        Assert.True(lines[1].Runs[1].Format.Emphasis);
    }

    [Fact]
    public void An_entry_names_the_word_its_note_and_the_clause_of_the_mark() => Assert.Equal(
        ["Dov \u00B7 Note 1 \u00B7 Clause 2.a", "Ida \u00B7 Note 2 \u00B7 Clause 2", "Or \u00B7 Note 3"],
        Of(
            Clause("2)", "2", Paragraph(Text("Two: "), InlineLabel("a)", "2.a"), Text(" Dov "), Gloss("his brother"), Text(".")), Paragraph(Text("Ida "), Gloss("his sister"), Text("."))),
            Paragraph(Text("Or "), Gloss("nobody"), Text("."))).Select(entry => entry.Term));

    [Fact]
    public void That_a_gloss_is_the_editors_is_said_by_the_heading_and_what_else_was_done_by_the_entry() => Assert.Equal(
        ["his brother", "first \u2014 supplied by the editor."],
        Of(Paragraph(Text("Dov "), Gloss("his brother"), Text(" was "), Intervention(InterventionKind.Supplied, Text("first")), Text("."))).Select(Words));

    [Fact]
    public void Notes_of_the_authors_are_not_in_it() => Assert.Empty(Of(Paragraph(Text("Or so."), Note("1", Paragraph("I was wrong.")))));

    [Fact]
    public void Numbers_by_page_are_not_named() => Assert.Equal(
        ["Dov \u00B7 Note \u00B7 Clause 1"],
        Of(Handout with { Notes = new NoteStyle(NoteSeriesForm.Together, NoteNumberingForm.Page) }, Clause("1)", "1", Paragraph(Text("Dov "), Gloss("his brother"), Text(".")))).Select(entry => entry.Term));

    [Fact]
    public void Its_words_are_no_runs_of_the_notes()
    {
        var copy = PreparedCopy.From(SampleDocuments.EveryNodeKind, Handout);

        Assert.NotEmpty(copy.Classroom.Glossary);
        Assert.DoesNotContain(copy.Classroom.Glossary.SelectMany(entry => entry.Words), run => copy.AllRuns().Contains(run, ReferenceEqualityComparer.Instance));
    }

    private static ImmutableArray<GlossaryEntry> Of(params Block[] blocks) => Of(Handout, blocks);

    private static ImmutableArray<GlossaryEntry> Of(Style style, params Block[] blocks) => PreparedCopy.From(Document([.. blocks]), style).Classroom.Glossary;

    private static string Words(GlossaryEntry entry) => string.Concat(entry.Words.Select(run => ((TextRun)run).Text));
}
