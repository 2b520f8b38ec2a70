using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Terms and what they mean; the styles have Pandoc's names. A text without terms has none of them.</summary>
internal static class DefinitionStyles
{
    public static IEnumerable<W.Style> All(Style style) =>
    [
        Custom(
            StyleIds.DefinitionTerm,
            "Definition Term",
            StyleIds.BodyText,
            StyleIds.Definition,
            new() { KeepNext = new W.KeepNext(), SpacingBetweenLines = Gap(style.Parts[ContainerNames.Definitions].LinesBefore * style.Docx.Text.LeadingPt, 0), Indentation = Flush() },
            new() { Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() }),
        Custom(StyleIds.Definition, "Definition", StyleIds.BodyText, StyleIds.DefinitionTerm, new()
        {
            Indentation = new W.Indentation { Left = Measure.TwipsText(style.Docx.ClauseIndentPt), FirstLine = "0" },
        }),
    ];
}
