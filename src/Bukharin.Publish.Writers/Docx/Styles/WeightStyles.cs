using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The looks of a style that emphasises by weight: no slanted letters, no small capitals, no lines below words, and titles at the edge at which all lines begin.</summary>
internal static class WeightStyles
{
    private static readonly string?[] Titles =
        [StyleIds.Title, StyleIds.Subtitle, StyleIds.Author, StyleIds.LetterNumber, StyleIds.LetterNames, StyleIds.LetterDate, StyleIds.LetterSource, .. Enumerable.Range(1, 6).Select(StyleIds.Heading)];

    /// <summary>Takes out of a style what those who need this one find hard to read.</summary>
    public static void Change(W.Style style)
    {
        if (Titles.Contains(style.StyleId?.Value) && style.StyleParagraphProperties is { Justification: not null } lines)
        {
            lines.Justification = StyleTraits.Left();
        }

        if (style.StyleRunProperties is not { } letters)
        {
            return;
        }

        letters.Italic = null;
        letters.ItalicComplexScript = null;
        letters.SmallCaps = null;
        letters.Underline = null;
        if (style.StyleId == StyleIds.Emphasis)
        {
            letters.Bold = new W.Bold();
            letters.BoldComplexScript = new W.BoldComplexScript();
        }

        if (!letters.HasChildren)
        {
            style.StyleRunProperties = null;
        }
    }
}
