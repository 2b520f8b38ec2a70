using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>Code, in the line and on lines of its own; the styles have Pandoc's names. A text without code has none of them.</summary>
internal static class CodeStyles
{
    public static IEnumerable<W.Style> All(DocxStyle look)
    {
        var line = look.Text.LeadingPt;
        yield return StyleDefinition.Custom(StyleIds.SourceCode, "Source Code", StyleIds.BodyText, StyleIds.SourceCode, new()
        {
            // A blank line of code is the space between two paragraphs.
            SpacingBetweenLines = Gap(line / 2, line / 2),
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
