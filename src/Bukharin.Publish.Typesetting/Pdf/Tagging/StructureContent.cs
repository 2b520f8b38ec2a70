using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>Where the content of pages stands in the structure tree: all that was set with certain tags.</summary>
/// <param name="Tags">
/// The tags, as they were handed to the typesetter; compared by reference. No tag is in two places of a tree, and content
/// of neighbouring tags is one sequence on its page.
/// </param>
internal sealed record StructureContent(ImmutableArray<object> Tags) : StructureNode;
