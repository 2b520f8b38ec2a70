using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>Epigraphs, and whose the words of a quotation are. A text without them has no such styles.</summary>
internal static class EpigraphStyles
{
    /// <summary>The styles of those that are there.</summary>
    /// <param name="style">Fonts and measures.</param>
    /// <param name="document">The text.</param>
    public static IEnumerable<W.Style> Of(Style style, Document document)
    {
        var roles = DocumentWalker.Descendants(document).OfType<Division>().Select(division => division.Role).ToHashSet();
        if (roles.Contains(DivisionRole.Epigraph))
        {
            var part = style.Parts[DivisionRole.Epigraph];
            yield return Custom(StyleIds.Epigraph, "Epigraph", StyleIds.BodyText, StyleIds.Epigraph, PartLook.Lines(part, style.Docx, new()), PartLook.Face(part, style.Docx));
        }

        if (roles.Contains(DivisionRole.Attribution))
        {
            var part = style.Parts[DivisionRole.Attribution];
            yield return Custom(
                StyleIds.Attribution,
                "Attribution",
                StyleIds.BodyText,
                StyleIds.FirstParagraph,
                PartLook.Lines(part, style.Docx, new() { KeepLines = new W.KeepLines() }),
                PartLook.Face(part, style.Docx));
        }
    }
}
