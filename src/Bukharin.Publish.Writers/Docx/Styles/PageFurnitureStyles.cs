using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>Header and footer.</summary>
internal static class PageFurnitureStyles
{
    private const double LeastSizePt = 8;

    /// <summary>Size of the type.</summary>
    public static double SizePt(TextStyle text) => Math.Max(LeastSizePt, text.SizePt * SmallPart);

    /// <summary>Distance of the baselines.</summary>
    public static double LeadingPt(TextStyle text) => SizePt(text) * 1.25;

    public static IEnumerable<W.Style> All(TextStyle text)
    {
        var sizePt = SizePt(text);
        return
        [
            BuiltIn(StyleIds.Header, "header", StyleIds.Normal, null, Line(), Italic(Size(sizePt))),
            BuiltIn(StyleIds.Footer, "footer", StyleIds.Normal, null, Line(), Size(sizePt)),
        ];

        W.StyleParagraphProperties Line() => Display(new()
        {
            SpacingBetweenLines = Leading(LeadingPt(text)),
            Justification = Centre(),
        });
    }
}
