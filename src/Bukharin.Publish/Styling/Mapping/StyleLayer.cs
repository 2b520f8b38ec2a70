using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A mapping of one of the styles of a chain.</summary>
/// <param name="Node">The mapping.</param>
/// <param name="Depth">How many steps of <c>extends</c> lead to its style; 0 for the style that is read.</param>
/// <param name="Source">The style.</param>
internal sealed record StyleLayer(YamlMappingNode Node, int Depth, StyleSource Source);
