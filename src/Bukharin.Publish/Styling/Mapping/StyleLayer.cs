using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A mapping in one of the styles of a <see cref="StyleChain"/>.</summary>
/// <param name="Node">The YAML node of the mapping.</param>
/// <param name="Depth">The number of <c>extends</c> steps to the style that contains it; 0 for the style that was asked for.</param>
/// <param name="Source">The style that contains it.</param>
internal sealed record StyleLayer(YamlMappingNode Node, int Depth, StyleSource Source);
