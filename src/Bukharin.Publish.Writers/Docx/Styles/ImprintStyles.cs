using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>What an edition says of itself: imprint, credit, the statement about the editing.</summary>
internal static class ImprintStyles
{
    public static IEnumerable<W.Style> All(DocxStyle look) =>
    [
        Custom(StyleIds.Imprint, "Imprint", StyleIds.BodyText, StyleIds.Imprint, new()
        {
            SuppressLineNumbers = new W.SuppressLineNumbers(),
            SpacingBetweenLines = Leading(look.Notes.LeadingPt, afterPt: look.Notes.LeadingPt / 2),
            Indentation = Flush(),
        }, Size(look.Notes.SizePt)),
        Custom(StyleIds.Credit, StyleNames.Credit, StyleIds.Imprint, StyleIds.Credit, new() { KeepLines = new W.KeepLines() }),
        Custom(StyleIds.Editorial, StyleNames.Editorial, StyleIds.Imprint, StyleIds.Editorial, new() { KeepLines = new W.KeepLines() }),
    ];
}
