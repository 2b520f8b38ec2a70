using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>The numbering part: bullets, numbers for the questions of a classroom, and labels where the style wants them counted.</summary>
internal static class BulletNumbering
{
    /// <summary>The number of the list of bullets.</summary>
    public const int Id = 1;

    /// <summary>The number of the list of questions.</summary>
    public const int QuestionsId = 2;

    /// <summary>The number of the list of tasks: beyond those of labels, however many these have.</summary>
    public const int TasksId = 2000000000;

    /// <summary>The depth of lists that Word has (ISO/IEC 29500-1, 17.9.6); deeper ones are set like the deepest.</summary>
    public const int Levels = 9;

    private const string Bullets = "•–◦";

    /// <summary>How far the bullet stands from its words: nearer than a label, being narrower.</summary>
    /// <param name="indentPt">Indent of each level.</param>
    public static double HangingPt(double indentPt) => indentPt / 2;

    /// <summary>The sign of a level, from 0.</summary>
    public static string SignOf(int level) => Bullets[level % Bullets.Length].ToString();

    /// <summary>Builds the part.</summary>
    /// <param name="indentPt">Indent of each level.</param>
    /// <param name="hasQuestions">Whether there are questions.</param>
    /// <param name="hasTasks">Whether there are tasks.</param>
    /// <param name="labels">The labels that are counted, or null.</param>
    public static W.Numbering Build(double indentPt, bool hasQuestions, bool hasTasks, LabelLists? labels)
    {
        var bullets = new W.AbstractNum([
            new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
            .. Enumerable.Range(0, Levels).Select(depth => Level(depth, indentPt))])
        {
            AbstractNumberId = 0,
        };
        var list = new W.NumberingInstance(new W.AbstractNumId { Val = 0 }) { NumberID = Id };

        // ISO/IEC 29500-1, 17.9.15: all definitions before all lists.
        return new W.Numbering(
        [
            bullets,
            .. hasQuestions ? [Questions(1, StyleIds.Question, indentPt)] : Enumerable.Empty<W.AbstractNum>(),
            .. labels?.Definitions() ?? [],
            .. hasTasks ? [Questions(TasksId, StyleIds.Task, indentPt)] : Enumerable.Empty<W.AbstractNum>(),
            list,
            .. hasQuestions ? [new W.NumberingInstance(new W.AbstractNumId { Val = 1 }) { NumberID = QuestionsId }] : Enumerable.Empty<W.NumberingInstance>(),
            .. labels?.Instances ?? [],
            .. hasTasks ? [new W.NumberingInstance(new W.AbstractNumId { Val = TasksId }) { NumberID = TasksId }] : Enumerable.Empty<W.NumberingInstance>(),
        ]);
    }

    private static W.AbstractNum Questions(int id, string style, double indentPt) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = W.NumberFormatValues.Decimal },
            new W.ParagraphStyleIdInLevel { Val = style },
            new W.LevelText { Val = "%1." },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = Measure.TwipsText(indentPt), Hanging = Measure.TwipsText(indentPt) }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };

    private static W.Level Level(int depth, double indentPt)
    {
        var level = new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = W.NumberFormatValues.Bullet })
        {
            LevelIndex = depth,
        };

        // The first level is the style's own, so that a paragraph to which a teacher gives the style gets its bullet.
        if (depth == 0)
        {
            level.AppendChild(new W.ParagraphStyleIdInLevel { Val = StyleIds.ListBullet });
        }

        level.Append(
            new W.LevelText { Val = SignOf(depth) },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation
            {
                Left = Measure.TwipsText(indentPt * (depth + 1)), Hanging = Measure.TwipsText(HangingPt(indentPt)),
            }));
        return level;
    }
}
