namespace Bukharin.Publish.Recovery.Pdf.Wraps;

/// <summary>A picture on a cover. Lengths are in points from the lower left corner of the sheet.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="WidthPx">Its width in pixels.</param>
/// <param name="HeightPx">Its height in pixels.</param>
/// <param name="Samples">Its samples, row by row from the top; empty if they cannot be read.</param>
internal sealed record WrapImage(double Left, double Bottom, double Right, double Top, int WidthPx, int HeightPx, ReadOnlyMemory<byte> Samples);
