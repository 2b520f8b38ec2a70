using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>What a letter opens and closes with. All of it is text: what is changed of Body Text reaches it.</summary>
internal static class LetterStyles
{
    // What stands at the right keeps to the right, also where it turns.
    private const double IndentPart = 1.0 / 3;

    public static IEnumerable<W.Style> All(DocxStyle look)
    {
        var line = look.Text.LeadingPt;
        var leftPt = look.Page.MeasurePt * IndentPart;
        return
        [
            Custom(StyleIds.Byline, "Byline", StyleIds.BodyText, StyleIds.FirstParagraph, new()
            {
                KeepNext = new W.KeepNext(),
                SpacingBetweenLines = Gap(0, line / 2),
                Indentation = Flush(),
                Justification = Left(),
            }),
            BuiltIn(StyleIds.Date, "Date", StyleIds.BodyText, StyleIds.Salutation, new()
            {
                SuppressAutoHyphens = new W.SuppressAutoHyphens(),
                Indentation = new W.Indentation { Left = Measure.TwipsText(leftPt), FirstLine = "0" },
                Justification = Right(),
            }),

            // It may name a place too, and an addressee.
            Custom(StyleIds.Dateline, "Dateline", StyleIds.Date, StyleIds.Salutation, new()),
            BuiltIn(StyleIds.Salutation, "Salutation", StyleIds.BodyText, StyleIds.FirstParagraph, new()
            {
                KeepNext = new W.KeepNext(),
                SpacingBetweenLines = Gap(line / 2, line / 2),
                Indentation = Flush(),
                Justification = Left(),
            }),
            BuiltIn(StyleIds.Closing, "Closing", StyleIds.BodyText, StyleIds.Signature, new()
            {
                // The end of a sentence that the signature is the last word of: it stays in the text's column, as in a book.
                KeepNext = new W.KeepNext(),
                KeepLines = new W.KeepLines(),
                SpacingBetweenLines = Gap(line / 2, line / 2),
                Indentation = Flush(),
                Justification = Left(),
            }),
            BuiltIn(StyleIds.Signature, "Signature", StyleIds.BodyText, StyleIds.Dateline, new()
            {
                KeepLines = new W.KeepLines(),
                SpacingBetweenLines = Gap(0, line / 2),
                Indentation = new W.Indentation { Left = Measure.TwipsText(leftPt), FirstLine = "0" },
                Justification = Right(),
            }),
        ];
    }
}
