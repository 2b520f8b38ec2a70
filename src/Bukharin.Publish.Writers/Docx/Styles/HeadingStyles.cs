using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The title with what belongs to it, and headings.</summary>
internal static class HeadingStyles
{
    private const int Levels = 6;
    private const double TitlePart = 1.8;
    private const double SubtitlePart = 1.15;

    // Lines in the middle of the page are shorter than those below: a title that turns is not left with a word on its last line.
    private const double InsetPart = 1.0 / 12;

    /// <summary>Title, subtitle, author and all levels of headings.</summary>
    public static IEnumerable<W.Style> All(DocxStyle look) => All(look.Text, look.Page.MeasurePt * InsetPart);

    private static IEnumerable<W.Style> All(TextStyle text, double insetPt) =>
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
        .. Enumerable.Range(1, Levels).Select(level => Heading(level, text)),
    ];

    private static W.Indentation Inset(double points) => new() { Left = Measure.TwipsText(points), Right = Measure.TwipsText(points) };

    private static W.Style Heading(int level, TextStyle text)
    {
        var part = level switch { 1 => 1.3, 2 => 1.15, _ => 1.0 };
        return BuiltIn(
            StyleIds.Heading(level),
            string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
            StyleIds.Normal,
            StyleIds.FirstParagraph,
            Display(new()
            {
                SpacingBetweenLines = Leading(text.LeadingPt * part, text.LeadingPt * (level == 1 ? 1.5 : 1), text.LeadingPt / 2),
                OutlineLevel = new W.OutlineLevel { Val = level - 1 },
            }),
            HeadingFont(Bold(Size(text.SizePt * part))));
    }
}
