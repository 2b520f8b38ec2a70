using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>What editions say of a figure by names of classes and marks, since nothing else of it says so.</summary>
internal static class FigureNames
{
    /// <summary>The names of a figure: its width where the source gives one, and its placement on pages where the source says it, and whether it is a facsimile.</summary>
    /// <param name="figure">The figure.</param>
    public static IEnumerable<string> Of(Figure figure) =>
    [
        .. figure.WidthPercent is { } width ? [BlockNames.OfWidth(width)] : (string[])[],
        .. figure.Placement is { } placement ? [BlockNames.OfPlacement(placement)] : (string[])[],
        .. figure.IsFacsimile ? [BlockNames.Facsimile] : (string[])[],
    ];
}
