using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What an edition for the classroom has beside the text: a line for name and date, questions, a glossary of the editor's words.</summary>
internal static class Classroom
{
    /// <summary>The header of the first page: one line to be filled in, ruled by its style.</summary>
    /// <returns>The header, or null where the style has no such line.</returns>
    public static W.Header? FirstHeader(StoryContext context) => context.Copy.Classroom.NameLine is { } line
        ? new W.Header(FrontAndEnd.Paragraph(StyleIds.NameLine, context.Plain(line)))
        : null;

    /// <summary>Questions and glossary.</summary>
    public static IEnumerable<W.Paragraph> End(StoryContext context, PartRelationships relationships)
    {
        var matter = context.Copy.Classroom;
        if (matter.Words.Length > 0)
        {
            yield return FrontAndEnd.Heading(matter.WordsHeading, context);
            yield return FrontAndEnd.Paragraph(StyleIds.WordBank, context.Plain(matter.Words));
        }

        foreach (var paragraph in Questions(matter.Questions, matter.QuestionsHeading, StyleIds.Question, context).Concat(Questions(matter.Tasks, matter.TasksHeading, StyleIds.Task, context)))
        {
            yield return paragraph;
        }

        if (!matter.Glossary.IsEmpty)
        {
            yield return FrontAndEnd.Heading(matter.GlossaryHeading, context);
            foreach (var entry in matter.Glossary)
            {
                yield return Entry(entry, context, relationships);
            }
        }
    }

    private static IEnumerable<W.Paragraph> Questions(ImmutableArray<Question> questions, string heading, string style, StoryContext context)
    {
        if (questions.IsEmpty)
        {
            yield break;
        }

        yield return FrontAndEnd.Heading(heading, context);
        foreach (var (ask, answer) in questions)
        {
            var paragraph = FrontAndEnd.Paragraph(style, context.Plain(answer is null ? ask : $"{ask} "));
            if (answer is not null)
            {
                var isStrong = Stress.Of(context.Copy.Style).Strong;
                paragraph.AppendChild(new W.Run(
                    new W.RunProperties
                    {
                        RunStyle = new W.RunStyle { Val = isStrong ? StyleIds.Strong : StyleIds.Emphasis },
                        Bold = isStrong ? new W.Bold() : null,
                        Italic = isStrong ? null : new W.Italic(),
                    },
                    new W.Text(context.Plain(answer)) { Space = SpaceProcessingModeValues.Preserve }));
            }

            yield return paragraph;
        }
    }

    /// <summary>The mark of a note in the glossary: Word has no notes there, so it is a link that looks like one.</summary>
    /// <param name="note">The note.</param>
    /// <param name="run">An empty run in the style of marks.</param>
    public static W.Hyperlink Reference(Footnote note, W.Run run)
    {
        run.RunProperties!.VerticalTextAlignment = run.RunProperties.Position is null ? RunLooks.VerticalAlignment(BaselineShift.Superscript) : null;
        run.AppendChild(new W.Text(note.Mark));
        return new W.Hyperlink(run) { Anchor = note.Id, History = OnOff.On };
    }

    /// <summary>The term, which leads to the note's mark, and the words.</summary>
    private static W.Paragraph Entry(GlossaryEntry entry, StoryContext context, PartRelationships relationships)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Glossary } });
        if (entry.Note.IsInGlossary)
        {
            var (start, end) = context.Bookmarks.Make(entry.Note.Id);
            paragraph.Append(start, end);
        }

        paragraph.Append(
            new W.Hyperlink(new W.Run(
                new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.Strong }, Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() },
                new W.Text($"{context.Plain(entry.Term)}:")))
            {
                Anchor = entry.Note.MarkId, History = OnOff.On,
            },
            new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
        new RunWriter(context, relationships).Write(entry.Words, paragraph);
        return paragraph;
    }
}
