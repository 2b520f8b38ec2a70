using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>What an edition for the classroom has beside the text: a line for name and date, questions, a glossary of the editor's words.</summary>
internal static class Classroom
{
    /// <summary>The header of the first page: one line to be filled in, ruled by its style.</summary>
    /// <returns>The header, or null where the style has no such line.</returns>
    public static W.Header? FirstHeader(StoryContext context) => Words(context)?.NameLine is { } line
        ? new W.Header(FrontAndEnd.Paragraph(StyleIds.NameLine, context.Plain(line)))
        : null;

    /// <summary>Questions and glossary.</summary>
    public static IEnumerable<W.Paragraph> End(StoryContext context, PartRelationships relationships)
    {
        if (Words(context) is not { } words)
        {
            yield break;
        }

        if (words.QuestionsHeading is { } questions && !words.Questions.IsEmpty)
        {
            yield return FrontAndEnd.Heading(questions, context);
            foreach (var question in words.Questions)
            {
                yield return FrontAndEnd.Paragraph(StyleIds.Question, context.Typeset(question));
            }
        }

        var notes = context.Copy.Notes.Where(note => note.Kind is not null).ToList();
        if (words.GlossaryHeading is { } glossary && notes.Count > 0)
        {
            yield return FrontAndEnd.Heading(glossary, context);
            foreach (var note in notes)
            {
                yield return Entry(note, context, relationships);
            }
        }
    }

    /// <summary>Whether there are questions to be numbered.</summary>
    public static bool HasQuestions(StoryContext context) => Words(context) is { QuestionsHeading: not null, Questions.IsEmpty: false };

    private static ClassroomWords? Words(StoryContext context) =>
        context.Copy.Style.ClassroomFor(context.Copy.Document.FrontMatter.Language);

    /// <summary>The words of a note, after its number.</summary>
    private static W.Paragraph Entry(Footnote note, StoryContext context, PartRelationships relationships)
    {
        // A number by page is known to nobody before Word lays the pages out.
        var number = context.Copy.Style.Notes.Numbering == NoteNumberingForm.Page ? "" : " " + note.Mark;
        var paragraph = new W.Paragraph(
            new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Glossary } },
            new W.Run(
                new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.Strong }, Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() },
                new W.Text($"{context.Plain(context.Copy.Words.Note)}{number}:")),
            new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
        var writer = new RunWriter(context, relationships);
        foreach (var block in note.Blocks.OfType<Paragraph>())
        {
            writer.Write(context.Copy.Runs(block), paragraph);
        }

        return paragraph;
    }
}
