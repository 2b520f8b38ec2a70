using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Takes divisions, quotations and items out of which somebody has deleted everything: their marks can stay in the file.</summary>
internal static class EmptiedContainers
{
    /// <summary>Leaves out those that stand empty, where the edition as it was made has no empty one of the kind.</summary>
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
