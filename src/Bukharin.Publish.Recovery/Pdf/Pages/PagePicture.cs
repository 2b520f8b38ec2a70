using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>A picture that is seen on a page.</summary>
/// <param name="Left">Left edge, in points from the visible page's.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Height of its lower edge above the visible page's.</param>
/// <param name="Tag">Identifier of the marked content that it is in; -1 for none.</param>
/// <param name="Content">What the file holds of it.</param>
internal sealed record PagePicture(double Left, double Right, double Bottom, int Tag, RecoveredPicture Content)
{
    /// <summary>Height of its upper edge.</summary>
    public double Top { get; init; }
}
