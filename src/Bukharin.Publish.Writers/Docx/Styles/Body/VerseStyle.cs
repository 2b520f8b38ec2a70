using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>A stanza of verse. A text without verse has no such style.</summary>
internal static class VerseStyle
{
    public static W.Style Of(Style style) => StyleDefinition.Custom(StyleIds.Verse, "Verse", StyleIds.BodyText, StyleIds.Verse, new()
    {
        // The space between two paragraphs parts stanzas.
        SpacingBetweenLines = Gap(style.Parts[ContainerNames.Verse].LinesBefore * style.Docx.Text.LeadingPt, style.Parts[ContainerNames.Verse].LinesAfter * style.Docx.Text.LeadingPt),
        Indentation = new W.Indentation { Left = Measure.TwipsText(style.Docx.QuoteIndentPt), FirstLine = "0" },
        Justification = new W.Justification { Val = W.JustificationValues.Left },
    });
}
