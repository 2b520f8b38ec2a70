using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>A resource of the publication (EPUB 3.3, 5.6.2).</summary>
/// <param name="Path">Its name in the archive, or an address outside.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Properties">What else it is: <c>nav</c>, <c>cover-image</c>.</param>
/// <param name="Fallback">Id of the item that stands in for it, or null.</param>
internal sealed record ManifestItem(string Path, string MediaType, ImmutableArray<string> Properties, string? Fallback);
