using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>A shape of one colour, filled by the non-zero rule.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Outline">Its contours in pixels of the cover, y downwards.</param>
internal sealed record CoverShape(Colour Colour, ImmutableArray<OutlineStep> Outline)
{
    /// <summary>The words that it is the shape of, by their fonts, for covers whose words are to stay words; none for another shape.</summary>
    public ImmutableArray<CoverLine> Lines { get; init; } = [];

    /// <summary>Whether it is part of the frame.</summary>
    public bool IsFrame { get; init; }
}
