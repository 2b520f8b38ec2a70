using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>A shape of one colour, filled by the non-zero rule.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Outline">Its contours in pixels of the cover, y downwards.</param>
internal sealed record CoverShape(Colour Colour, ImmutableArray<OutlineStep> Outline);
