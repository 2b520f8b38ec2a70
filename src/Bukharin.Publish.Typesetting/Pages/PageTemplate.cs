using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>What stands around the text.</summary>
/// <param name="Furniture">Gives a page's head and folio; none for pages that are to be bare.</param>
internal sealed record PageTemplate(Func<PageContext, ImmutableArray<PageFurniture>> Furniture)
{
    /// <summary>A template of pages with nothing around their text.</summary>
    public static PageTemplate Bare { get; } = new(static _ => []);
}
