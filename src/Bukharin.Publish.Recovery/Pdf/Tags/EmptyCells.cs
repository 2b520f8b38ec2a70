using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>The cells in which nothing stands: no word on a page tells of them.</summary>
internal static class EmptyCells
{
    /// <summary>Puts a paragraph without pieces in the place of each.</summary>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="tags">The file's tags.</param>
    public static ImmutableArray<RecoveredParagraph> Among(ImmutableArray<RecoveredParagraph> paragraphs, TagTree tags)
    {
        if (tags.Cells.IsEmpty)
        {
            return paragraphs;
        }

        var filled = paragraphs.SelectMany(paragraph => paragraph.Structure.Containers.Select(container => container.Key)).ToHashSet();
        var result = paragraphs.ToList();
        foreach (var cell in tags.Cells.Where(cell => !filled.Contains(cell.Number)))
        {
            // Elements are counted in the order of the tree: it stands before the first paragraph that is counted later.
            var structure = TagStructure.OfCell(cell);
            var at = result.FindIndex(paragraph => paragraph.Structure.Containers is [.., var last] && last.Key > cell.Number);
            var before = result.FindLastIndex(at < 0 ? result.Count - 1 : Math.Max(0, at - 1), paragraph => SharesTable(paragraph.Structure, structure));
            result.Insert(before >= 0 ? before + 1 : at < 0 ? result.Count : at, new RecoveredParagraph([]) { Structure = structure });
        }

        return [.. result];
    }

    private static bool SharesTable(RecoveredStructure one, RecoveredStructure cell) =>
        cell.Containers.Length >= 3 && one.Containers.Contains(cell.Containers[^3]) && one.Containers[^1].Key < cell.Containers[^1].Key;
}
