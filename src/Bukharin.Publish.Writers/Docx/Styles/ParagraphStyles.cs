using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using Bukharin.Publish.Writers.Docx.Styles.Matter;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The looks of paragraphs.</summary>
internal static class ParagraphStyles
{
    /// <summary>All paragraph styles. Each says only what sets it apart from the one that it is based on, so that a change of that one reaches it.</summary>
    /// <param name="style">Fonts and measures, and what it has for a classroom.</param>
    /// <param name="headings">How headings look.</param>
    /// <param name="clauseLevels">How many levels of clauses have styles.</param>
    /// <param name="work">What the text has for a class.</param>
    public static IEnumerable<W.Style> All(Style style, HeadingLooks headings, int clauseLevels, ClassWork work) =>
    [
        .. BodyStyles.Text(style.Docx),
        .. HeadingStyles.All(style, headings),
        .. LetterStyles.All(style),
        .. ClauseStyles.All(style.Docx, clauseLevels),
        .. BodyStyles.Within(style),
        .. NoteStyles.All(style.Docx),
        .. ImprintStyles.All(style),
        .. ContentsStyles.All(style.Docx),
        .. ClassroomStyles.All(style, work),
        .. PageFurnitureStyles.All(style),
    ];
}
