namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A rectangle on a page, from the page's bottom left corner (ISO 32000-1, 7.9.5).</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
internal readonly record struct PlacedBox(double Left, double Bottom, double Right, double Top);
