using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Gives paragraphs back the form that a word processor has lost.</summary>
internal static class ParagraphForms
{
    /// <summary>
    /// A heading whose words were typed anew has lost its mark; it gets the level that its style stands for. LibreOffice has one style
    /// for a thematic break and a paragraph that was joined with one; which of them it is follows from the signs in it.
    /// </summary>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="basis">The edition as it was.</param>
    public static RecoveredEdition Of(RecoveredEdition edited, RecoveredEdition basis)
    {
        var levels = basis.Paragraphs
            .Where(paragraph => paragraph.Structure is { HeadingLevel: > 0, IsMatter: false })
            .GroupBy(paragraph => paragraph.Kind, paragraph => paragraph.Structure.HeadingLevel, StringComparer.OrdinalIgnoreCase)
            .Where(style => style.Distinct().Count() == 1)
            .ToDictionary(style => style.Key, style => style.First(), StringComparer.OrdinalIgnoreCase);
        var breaks = basis.Paragraphs.Where(paragraph => paragraph.Structure.IsBreak).Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal);
        return edited with
        {
            Paragraphs =
            [
                .. edited.Paragraphs.Select(paragraph => paragraph with
                {
                    Structure = paragraph.Structure with
                    {
                        HeadingLevel = paragraph.Structure.HeadingLevel > 0 ? levels.GetValueOrDefault(paragraph.Kind, paragraph.Structure.HeadingLevel) : 0,
                        IsBreak = breaks.Contains(paragraph.Text) || (paragraph.Structure.IsBreak && !paragraph.Text.Any(char.IsLetterOrDigit)),
                    },
                }),
            ],
        };
    }
}
