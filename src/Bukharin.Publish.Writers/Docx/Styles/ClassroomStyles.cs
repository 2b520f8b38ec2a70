using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Numbering;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>What a sheet for a classroom has beside the text; a style for each that there is.</summary>
internal static class ClassroomStyles
{
    public static IEnumerable<W.Style> All(Style style)
    {
        var look = style.Docx;
        var classroom = style.Classroom?.Values.ToList() ?? [];
        if (classroom.Exists(words => words.NameLine is not null))
        {
            yield return Custom(StyleIds.NameLine, "Name Line", StyleIds.Header, null, new()
            {
                // The rule to write on.
                ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 1 }),
                Justification = Left(),
            }, Upright(new()));
        }

        if (classroom.Exists(words => words.QuestionsHeading is not null && !words.Questions.IsEmpty))
        {
            // Room for the answer is the space after the question: nothing that has to be deleted before somebody writes.
            yield return Custom(StyleIds.Question, "Question", StyleIds.BodyText, StyleIds.Question, new()
            {
                KeepLines = new W.KeepLines(),
                NumberingProperties = new W.NumberingProperties { NumberingId = new W.NumberingId { Val = BulletNumbering.QuestionsId } },
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Gap(0, look.Text.LeadingPt * ClassroomMatter.AnswerLines),
                Indentation = Hanging(look.ClauseIndentPt, look.ClauseIndentPt),
            });
        }

        if (classroom.Exists(words => words.GlossaryHeading is not null))
        {
            yield return Custom(StyleIds.Glossary, "Glossary", StyleIds.BodyText, StyleIds.Glossary, new()
            {
                KeepLines = new W.KeepLines(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Leading(look.Notes.LeadingPt),
                Indentation = Hanging(look.ClauseIndentPt, look.ClauseIndentPt),
            }, Size(look.Notes.SizePt));
        }
    }
}
