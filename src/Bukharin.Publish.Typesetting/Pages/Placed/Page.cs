using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A finished page: plain data about what is painted where.</summary>
internal sealed record Page
{
    /// <summary>Trimmed width in points.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Trimmed height in points.</summary>
    public required double HeightPt { get; init; }

    /// <summary>The folio by which readers cite the page ("iv", "12"), even if it is not printed.</summary>
    public required string Folio { get; init; }

    /// <summary>Everything that is painted: the text in reading order, then notes in order, then artifacts.</summary>
    public ImmutableArray<PlacedContent> Contents { get; init; } = [];

    /// <summary>Links, in reading order.</summary>
    public ImmutableArray<PlacedLink> Links { get; init; } = [];

    /// <summary>Destinations, in reading order.</summary>
    public ImmutableArray<PlacedDestination> Destinations { get; init; } = [];
}
