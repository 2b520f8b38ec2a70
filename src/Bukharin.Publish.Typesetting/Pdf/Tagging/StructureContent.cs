using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The place in the structure tree for everything that was set with some tags.</summary>
/// <param name="Tags">
/// The tags given to the typesetter, compared by reference. A tag has only one place in the tree. Neighbouring contents with these tags
/// are one sequence on the page.
/// </param>
internal sealed record StructureContent(ImmutableArray<object> Tags) : StructureNode;
