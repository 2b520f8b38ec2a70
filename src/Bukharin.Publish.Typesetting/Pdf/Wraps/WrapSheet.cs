using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>A whole cover on one sheet: back, spine and front, with bleed on all sides. Lengths are in points.</summary>
/// <param name="WidthPt">Width with bleed.</param>
/// <param name="HeightPt">Height with bleed.</param>
/// <param name="BleedPt">How far the sheet goes beyond the trim, on all sides.</param>
/// <param name="Panels">The panels, from the bottom to the top.</param>
internal sealed record WrapSheet(double WidthPt, double HeightPt, double BleedPt, ImmutableArray<WrapPanel> Panels);

/// <summary>A part of a cover with coordinates of its own.</summary>
/// <param name="LeftPt">Its left edge on the sheet.</param>
/// <param name="TopPt">Its upper edge on the sheet.</param>
/// <param name="HeightPt">Its height; if it is turned, its width on the sheet.</param>
/// <param name="IsTurned">Whether it is turned a quarter to the right, for the words on a spine.</param>
/// <param name="Contents">Its contents.</param>
internal sealed record WrapPanel(double LeftPt, double TopPt, double HeightPt, bool IsTurned, ImmutableArray<WrapContent> Contents);
