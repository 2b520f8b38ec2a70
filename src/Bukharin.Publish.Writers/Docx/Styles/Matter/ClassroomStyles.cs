using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Matter;

/// <summary>What a sheet for a classroom has beside the text; a style for each that there is.</summary>
internal static class ClassroomStyles
{
    /// <param name="style">The style.</param>
    /// <param name="work">What the text has for a class: styles for what few texts have stand only with those that have it.</param>
    public static IEnumerable<W.Style> All(Style style, ClassWork work)
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

        if (classroom.Exists(words => words.WordsHeading is not null) && (!work.Words.IsEmpty || (style.Version.Gaps is not null && !work.Gaps.IsEmpty)))
        {
            yield return Custom(StyleIds.WordBank, "Word Bank", StyleIds.BodyText, StyleIds.BodyText, new()
            {
                KeepLines = new W.KeepLines(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                ParagraphBorders = new W.ParagraphBorders(
                    new W.TopBorder { Val = W.BorderValues.Single, Size = 4, Space = 6 },
                    new W.LeftBorder { Val = W.BorderValues.Single, Size = 4, Space = 6 },
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 6 },
                    new W.RightBorder { Val = W.BorderValues.Single, Size = 4, Space = 6 }),
                SpacingBetweenLines = Gap(look.Text.LeadingPt / 2, look.Text.LeadingPt),

                // Word draws a border outside of the indents.
                Indentation = new W.Indentation { Left = Measure.TwipsText(look.Text.SizePt), Right = Measure.TwipsText(look.Text.SizePt), FirstLine = "0" },
                Justification = Left(),
            });
        }

        if (classroom.Exists(words => words.QuestionsHeading is not null && (!words.Questions.IsEmpty || !work.Questions.IsEmpty)))
        {
            yield return Question(StyleIds.Question, "Question", BulletNumbering.QuestionsId);
        }

        if (classroom.Exists(words => words.TasksHeading is not null) && !work.Tasks.IsEmpty)
        {
            yield return Question(StyleIds.Task, "Task", BulletNumbering.TasksId);
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

        // Room for the answer is the space after the question: nothing that has to be deleted before somebody writes.
        W.Style Question(string id, string name, int list) => Custom(id, name, StyleIds.BodyText, id, new()
        {
            KeepLines = new W.KeepLines(),
            NumberingProperties = new W.NumberingProperties { NumberingId = new W.NumberingId { Val = list } },
            SuppressLineNumbers = new W.SuppressLineNumbers(),
            SpacingBetweenLines = Gap(0, look.Text.LeadingPt * ClassroomMatter.AnswerLines),
            Indentation = Hanging(look.ClauseIndentPt, look.ClauseIndentPt),
        });
    }
}
