using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Pictures, what they are called, and whose they are.</summary>
internal static class FigureStyles
{
    private const string SingleLine = "240";

    public static IEnumerable<W.Style> All(Style style)
    {
        var (text, notes, around) = (style.Docx.Text, style.Docx.Notes, style.Parts[ContainerNames.Figure]);
        return
        [
            // Its line is as high as the picture: exact leading would cut it.
            Custom(StyleIds.Figure, "Figure", StyleIds.Normal, StyleIds.FigureCaption, new()
            {
                KeepNext = new W.KeepNext(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = new W.SpacingBetweenLines
                {
                    Before = Measure.TwipsText(text.LeadingPt * around.LinesBefore),
                    After = Measure.TwipsText(notes.LeadingPt / 3),
                    Line = SingleLine,
                    LineRule = W.LineSpacingRuleValues.Auto,
                },
                Justification = new W.Justification { Val = W.JustificationValues.Center },
            }),
            // Word's own is in italics, among which no emphasis is seen.
            Custom(StyleIds.FigureCaption, "Figure Caption", StyleIds.Caption, StyleIds.BodyText, new()
            {
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Leading(notes.LeadingPt, 0, text.LeadingPt * around.LinesAfter),
                Justification = new W.Justification { Val = W.JustificationValues.Center },
            }, new() { Italic = new W.Italic { Val = false }, ItalicComplexScript = new W.ItalicComplexScript { Val = false } }),
            Custom(StyleIds.PictureCredit, "Picture Credit", StyleIds.Normal, StyleIds.BodyText, new()
            {
                KeepLines = new W.KeepLines(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Leading(notes.LeadingPt, 0, text.LeadingPt * around.LinesAfter),
                Justification = new W.Justification { Val = W.JustificationValues.Center },
            }, Size(notes.SizePt)),
        ];
    }
}
