using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>The title with what belongs to it, and headings.</summary>
internal static class HeadingStyles
{
    private const double TitlePart = 1.8;
    private const double SubtitlePart = 1.15;

    // Lines in the middle of the page are shorter than those below: a title that turns is not left with a word on its last line.
    private const double InsetPart = 1.0 / 12;

    /// <summary>Title, subtitle, author and all ranks of headings.</summary>
    /// <param name="style">Fonts and measures.</param>
    /// <param name="headings">How each rank looks.</param>
    public static IEnumerable<W.Style> All(Style style, HeadingLooks headings)
    {
        var (text, insetPt) = (style.Docx.Text, style.Docx.Page.MeasurePt * InsetPart);
        return
        [
            BuiltIn(StyleIds.Title, StyleNames.Title, StyleIds.Normal, StyleIds.Subtitle, Display(new()
            {
                SpacingBetweenLines = Leading(text.SizePt * TitlePart * 1.2, afterPt: text.LeadingPt / 2),
                Indentation = Inset(insetPt),
                Justification = Centre(),
            }), HeadingFont(Size(text.SizePt * TitlePart))),
            BuiltIn(StyleIds.Subtitle, StyleNames.Subtitle, StyleIds.Normal, StyleIds.BodyText, Display(new()
            {
                SpacingBetweenLines = Leading(text.SizePt * SubtitlePart * 1.25, afterPt: text.LeadingPt / 2),
                Indentation = Inset(insetPt),
                Justification = Centre(),
            }), Italic(Size(text.SizePt * SubtitlePart))),
            Custom(StyleIds.Author, StyleNames.Author, StyleIds.Subtitle, StyleIds.BodyText, new()
            {
                SpacingBetweenLines = Leading(text.LeadingPt, afterPt: text.LeadingPt),
                ContextualSpacing = new W.ContextualSpacing(),
            }, Upright(Size(text.SizePt))),
            .. Enumerable.Range(1, StyleIds.HeadingLevels).Select(rank => Heading(rank, headings.Of(rank), text)),
        ];
    }

    private static W.Indentation Inset(double points) => new() { Left = Measure.TwipsText(points), Right = Measure.TwipsText(points) };

    private static W.Style Heading(int rank, HeadingStyle style, TextStyle text)
    {
        var look = Display(new()
        {
            SpacingBetweenLines = Leading(text.LeadingPt * style.Leading, text.LeadingPt * style.LinesBefore, text.LeadingPt * style.LinesAfter),
            OutlineLevel = new W.OutlineLevel { Val = rank - 1 },
        });
        look.Justification = style.Centered ? Centre() : null;
        return BuiltIn(
            StyleIds.Heading(rank),
            string.Create(CultureInfo.InvariantCulture, $"heading {rank}"),
            StyleIds.Normal,
            StyleIds.FirstParagraph,
            look,
            HeadingFont(PartLook.Letters(style.Form, Size(text.SizePt * style.Size))));
    }
}
