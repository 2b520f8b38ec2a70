using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>The head of a letter: its number, from whom to whom, where and when, and where it is kept.</summary>
internal static class LetterHeadStyles
{
    public static IEnumerable<W.Style> All(DocxStyle look)
    {
        var line = look.Text.LeadingPt;
        return
        [
            Custom(StyleIds.LetterNumber, StyleNames.LetterNumber, StyleIds.Normal, StyleIds.LetterNames, Centered(look.Text.LeadingPt, line, line / 2), Size(look.Text.SizePt * 1.15)),
            Custom(StyleIds.LetterNames, StyleNames.LetterNames, StyleIds.Normal, StyleIds.LetterDate, Centered(look.Text.LeadingPt, 0, 0), new() { SmallCaps = new W.SmallCaps() }),
            Custom(StyleIds.LetterDate, StyleNames.LetterDate, StyleIds.Normal, StyleIds.LetterSource, Centered(look.Text.LeadingPt, 0, 0), new() { Italic = new W.Italic(), ItalicComplexScript = new W.ItalicComplexScript() }),
            Custom(StyleIds.LetterSource, StyleNames.LetterSource, StyleIds.Normal, StyleIds.BodyText, Centered(look.Notes.LeadingPt, line / 2, line * 1.5), Size(look.Notes.SizePt)),
        ];
    }

    private static W.StyleParagraphProperties Centered(double leadingPt, double beforePt, double afterPt) => new()
    {
        KeepNext = new W.KeepNext(),
        SuppressLineNumbers = new W.SuppressLineNumbers(),
        SuppressAutoHyphens = new W.SuppressAutoHyphens(),
        SpacingBetweenLines = Leading(leadingPt, beforePt, afterPt),
        Justification = new W.Justification { Val = W.JustificationValues.Center },
    };
}
