using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Matter;

/// <summary>Header and footer.</summary>
internal static class PageFurnitureStyles
{
    private const double LeastSizePt = 8;

    /// <summary>Size of the type: a little smaller than the text, but where whatever is on a page is as large as it.</summary>
    public static double SizePt(Style style) => style.Notes.Marks == NoteMarkSize.Text ? style.Docx.Text.SizePt : Math.Max(LeastSizePt, style.Docx.Text.SizePt * SmallPart);

    /// <summary>Distance of the baselines.</summary>
    public static double LeadingPt(Style style) => SizePt(style) * 1.25;

    public static IEnumerable<W.Style> All(Style style)
    {
        var sizePt = SizePt(style);
        return
        [
            BuiltIn(StyleIds.Header, "header", StyleIds.Normal, null, Line(), Italic(Size(sizePt))),
            BuiltIn(StyleIds.Footer, "footer", StyleIds.Normal, null, Line(), Size(sizePt)),
        ];

        W.StyleParagraphProperties Line() => Display(new()
        {
            SpacingBetweenLines = Leading(LeadingPt(style)),
            Justification = Centre(),
        });
    }
}
