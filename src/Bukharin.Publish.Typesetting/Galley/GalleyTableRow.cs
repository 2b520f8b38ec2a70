using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells that begin in it, from left to right.</param>
internal sealed record GalleyTableRow(ImmutableArray<GalleyTableCell> Cells)
{
    /// <summary>Whether it belongs to the head, which is repeated at the top of each further page of the table.</summary>
    public bool IsHead { get; init; }

    /// <summary>Whether it belongs to the foot, which is parted from the rows above.</summary>
    public bool IsFoot { get; init; }
}
