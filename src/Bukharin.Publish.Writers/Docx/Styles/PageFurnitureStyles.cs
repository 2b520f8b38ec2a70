using Bukharin.Publish.Styling;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>Header and footer.</summary>
internal static class PageFurnitureStyles
{
    private const double LeastSizePt = 8;

    public static IEnumerable<W.Style> All(TextStyle text)
    {
        var sizePt = Math.Max(LeastSizePt, text.SizePt * SmallPart);
        return
        [
            BuiltIn(StyleIds.Header, "header", StyleIds.Normal, null, Line(), Italic(Size(sizePt))),
            BuiltIn(StyleIds.Footer, "footer", StyleIds.Normal, null, Line(), Size(sizePt)),
        ];

        W.StyleParagraphProperties Line() => Display(new()
        {
            SpacingBetweenLines = Leading(sizePt * 1.25),
            Justification = Centre(),
        });
    }
}
