using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>What stands around the text.</summary>
/// <param name="Furniture">Gives the running head and folio of a page; empty for pages without any.</param>
internal sealed record PageTemplate(Func<PageContext, ImmutableArray<PageFurniture>> Furniture)
{
    /// <summary>A template of pages with nothing around their text.</summary>
    public static PageTemplate Bare { get; } = new(static _ => []);
}
