using Bukharin.Publish.Recovery.Pdf.Objects;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>A link annotation (ISO 32000-1, 12.5.6.5): an area of a page that leads somewhere.</summary>
/// <param name="Left">Left edge, in points on the visible page, like all of the area.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Name">Name of the destination to which it leads, or null.</param>
/// <param name="Place">The place to which it leads, where it gives one instead of a name.</param>
/// <param name="Uri">The address to which it leads, or null.</param>
internal sealed record LinkArea(double Left, double Bottom, double Right, double Top, string? Name, PagePlace? Place, string? Uri)
{
    /// <summary>Whether it leads to a place of the same file.</summary>
    public bool IsInternal => Name is not null || Place is not null;
}
