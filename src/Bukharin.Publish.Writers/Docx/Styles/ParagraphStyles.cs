using Bukharin.Publish.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The looks of paragraphs.</summary>
internal static class ParagraphStyles
{
    /// <summary>All paragraph styles. Each says only what sets it apart from the one that it is based on, so that a change of that one reaches it.</summary>
    /// <param name="look">Fonts and measures.</param>
    /// <param name="clauseLevels">How many levels of clauses have styles.</param>
    public static IEnumerable<W.Style> All(DocxStyle look, int clauseLevels) =>
    [
        .. BodyStyles.Text(look),
        .. HeadingStyles.All(look),
        .. LetterStyles.All(look),
        .. ClauseStyles.All(look, clauseLevels),
        .. BodyStyles.Within(look),
        .. NoteStyles.All(look),
        .. ImprintStyles.All(look),
        .. ContentsStyles.All(look),
        .. ClassroomStyles.All(look),
        .. PageFurnitureStyles.All(look.Text),
    ];
}
