using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The numbering part. It holds bullets only: clause labels are text.</summary>
internal static class BulletNumbering
{
    /// <summary>The one list's number.</summary>
    public const int Id = 1;

    /// <summary>The depth of lists that Word has (ISO/IEC 29500-1, 17.9.6); deeper ones are set like the deepest.</summary>
    public const int Levels = 9;

    private const string Bullets = "•–◦";

    /// <summary>How far the bullet stands from its words: nearer than a label, being narrower.</summary>
    /// <param name="indentPt">Indent of each level.</param>
    public static double HangingPt(double indentPt) => indentPt / 2;

    /// <summary>Builds the part.</summary>
    /// <param name="indentPt">Indent of each level.</param>
    public static W.Numbering Build(double indentPt) => new(
        new W.AbstractNum([
            new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
            .. Enumerable.Range(0, Levels).Select(depth => Level(depth, indentPt))])
        {
            AbstractNumberId = 0,
        },
        new W.NumberingInstance(new W.AbstractNumId { Val = 0 }) { NumberID = Id });

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
            new W.LevelText { Val = Bullets[depth % Bullets.Length].ToString() },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation
            {
                Left = Measure.TwipsText(indentPt * (depth + 1)), Hanging = Measure.TwipsText(HangingPt(indentPt)),
            }));
        return level;
    }
}
