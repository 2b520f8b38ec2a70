using System.Collections.Immutable;
using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Puts the first paragraph of a division or quotation back into it. When all its words are typed anew, LibreOffice moves the start of the mark behind them.</summary>
internal static class RewrittenBeginnings
{
    /// <summary>The edited edition with each such paragraph inside the container that it starts in the edition as made.</summary>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="basis">The edition as it was.</param>
    public static RecoveredEdition Of(RecoveredEdition edited, RecoveredEdition basis)
    {
        var paragraphs = edited.Paragraphs.ToBuilder();
        var (were, are) = (Texts(basis), Texts(edited));
        var known = Firsts(basis.Paragraphs)
            .Where(first => first.At + 1 < basis.Paragraphs.Length && basis.Paragraphs[first.At + 1].Structure.Containers.Contains(first.Container))
            .ToLookup(first => (first.Container.Kind, basis.Paragraphs[first.At + 1].Text), first => basis.Paragraphs[first.At]);
        foreach (var (container, at) in Firsts(edited.Paragraphs).Where(first => first.At > 0))
        {
            var before = paragraphs[at - 1];
            if (!before.Structure.Containers.Any(one => one.Kind == container.Kind) && known[(container.Kind, paragraphs[at].Text)].Any(first => before.Kind.Equals(first.Kind, StringComparison.OrdinalIgnoreCase)
                && (before.Text == first.Text || (!are.Contains(first.Text) && !were.Contains(before.Text)))))
            {
                paragraphs[at - 1] = before with
                {
                    Structure = before.Structure with { Containers = [.. before.Structure.Containers.Add(container).OrderBy(one => one.Key)] },
                };
            }
        }

        return edited with { Paragraphs = paragraphs.DrainToImmutable() };
    }

    /// <summary>Each container with the index of the paragraph with which it begins.</summary>
    private static List<(RecoveredContainer Container, int At)> Firsts(ImmutableArray<RecoveredParagraph> paragraphs) =>
    [
        .. paragraphs.SelectMany((paragraph, at) => paragraph.Structure.Containers.Select(container => (Container: container, At: at))).DistinctBy(first => first.Container),
    ];

    private static HashSet<string> Texts(RecoveredEdition edition) => edition.Paragraphs.Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal);
}
