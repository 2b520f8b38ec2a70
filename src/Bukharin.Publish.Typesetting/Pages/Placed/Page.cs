using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A page as it is painted: plain data, without a trace of how it was made.</summary>
internal sealed record Page
{
    /// <summary>Trimmed width in points.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Trimmed height in points.</summary>
    public required double HeightPt { get; init; }

    /// <summary>The folio as a reader cites it ("iv", "12"), also where it is not printed.</summary>
    public required string Folio { get; init; }

    /// <summary>All that is painted: body in reading order, then notes in order, then what is no part of the text.</summary>
    public ImmutableArray<PlacedContent> Contents { get; init; } = [];

    /// <summary>Links, in reading order.</summary>
    public ImmutableArray<PlacedLink> Links { get; init; } = [];

    /// <summary>Destinations, in reading order.</summary>
    public ImmutableArray<PlacedDestination> Destinations { get; init; } = [];
}
