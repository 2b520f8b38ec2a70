using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Removes divisions, quotations and items that somebody has emptied. Their marks can stay in the file.</summary>
internal static class EmptiedContainers
{
    /// <summary>Leaves out empty containers of kinds of which the edition as made has no empty one.</summary>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="basis">The edition as it was.</param>
    public static RecoveredEdition Without(RecoveredEdition edited, RecoveredEdition basis)
    {
        var known = basis.Paragraphs.Where(IsEmpty).Select(KindOf).ToHashSet(StringComparer.Ordinal);
        return edited with { Paragraphs = [.. edited.Paragraphs.Where(paragraph => !IsEmpty(paragraph) || known.Contains(KindOf(paragraph)))] };
    }

    private static bool IsEmpty(RecoveredParagraph paragraph) => paragraph.Pieces.IsEmpty && !paragraph.Structure.Containers.IsEmpty;

    private static string KindOf(RecoveredParagraph paragraph) => paragraph.Structure.Containers[^1].Kind;
}
