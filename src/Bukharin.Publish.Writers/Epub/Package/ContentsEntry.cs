using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>An entry of the contents.</summary>
/// <param name="Text">What it says; plain text.</param>
/// <param name="Href">Where it leads, relative to the publication's folder.</param>
/// <param name="Entries">The entries below it.</param>
internal sealed record ContentsEntry(string Text, string Href, ImmutableArray<ContentsEntry> Entries);
