using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleTraits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Matter;

/// <summary>What an edition says of itself: imprint, credit, the statement about the editing; and what the source says of itself.</summary>
internal static class ImprintStyles
{
    public static IEnumerable<W.Style> All(Style style) =>
    [
        .. OfEdition(style.Docx),
        OfSource(StyleIds.SourceNote, "Source Note", style.Parts[ContainerNames.Source], style.Docx),
        OfSource(StyleIds.SourceImprint, "Source Imprint", style.Parts[ContainerNames.Imprint], style.Docx),
    ];

    private static IEnumerable<W.Style> OfEdition(DocxStyle look) =>
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

    private static W.Style OfSource(string id, string name, PartStyle part, DocxStyle look) => Custom(
        id, name, StyleIds.BodyText, id, PartLook.Lines(part, look, new() { SuppressLineNumbers = new W.SuppressLineNumbers() }), PartLook.Face(part, look));
}
