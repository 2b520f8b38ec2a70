using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Gives paragraphs the form back that they have in an edition as it was made, and that a word processor lost in passing.</summary>
internal static class ParagraphForms
{
    /// <summary>
    /// Gives a heading whose words were written anew the level that its style stands for, since its mark goes with its words;
    /// and a break that was joined with a paragraph, or parted from one again, what it is by its signs: LibreOffice gives
    /// both one style.
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
