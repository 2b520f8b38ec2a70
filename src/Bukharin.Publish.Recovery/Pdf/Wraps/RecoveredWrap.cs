using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Wraps;

/// <summary>What is seen of a cover's file. Lengths are in points.</summary>
internal sealed record RecoveredWrap
{
    /// <summary>How many pages it has.</summary>
    public required int PageCount { get; init; }

    /// <summary>Width and height of the sheet with its bleed.</summary>
    public required (double Width, double Height) Bleed { get; init; }

    /// <summary>Left, lower, right and upper edge of the trim on the sheet.</summary>
    public required (double Left, double Bottom, double Right, double Top) Trim { get; init; }

    /// <summary>The words, in the order in which they are painted, spaces left out.</summary>
    public required string Letters { get; init; }

    /// <summary>For each of these letters, where it stands from the left of the sheet.</summary>
    public required ImmutableArray<double> Places { get; init; }

    /// <summary>The pictures, in the order in which they are painted.</summary>
    public ImmutableArray<WrapImage> Pictures { get; init; } = [];

    /// <summary>The digits of the bar codes, from the left: thirteen, and those of an add-on; a question mark for a digit that no bars mean.</summary>
    public required ImmutableArray<string> BarCodes { get; init; }
}
