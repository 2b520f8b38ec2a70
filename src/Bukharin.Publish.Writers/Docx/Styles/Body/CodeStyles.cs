using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Code, in the line and on lines of its own; the styles have Pandoc's names. A text without code has none of them.</summary>
internal static class CodeStyles
{
    public static IEnumerable<W.Style> All(Style style)
    {
        var (look, around, line) = (style.Docx, style.Parts[ContainerNames.Code], style.Docx.Text.LeadingPt);
        yield return StyleDefinition.Custom(StyleIds.SourceCode, "Source Code", StyleIds.BodyText, StyleIds.SourceCode, new()
        {
            // A blank line of code is the space between two paragraphs.
            SpacingBetweenLines = Gap(around.LinesBefore * line, around.LinesAfter * line),
            Indentation = new W.Indentation { Left = Measure.TwipsText(look.QuoteIndentPt), FirstLine = "0" },
            Justification = new W.Justification { Val = W.JustificationValues.Left },
        });
        yield return CharacterStyles.Custom(StyleIds.VerbatimCharacters, "Verbatim Char", new W.StyleRunProperties
        {
            RunFonts = Theme.CodeFonts(look),
            NoProof = new W.NoProof(),
        });
    }
}
