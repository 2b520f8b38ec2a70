using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>How code is set: what is typed or read by a machine.</summary>
/// <param name="Fonts">The paths of a monospaced family, relative to the style's folder.</param>
/// <param name="SizePart">Its size as a part of that of the text around: faces of one width have large letters.</param>
public sealed record CodeStyle(FontFamilyPaths Fonts, double SizePart);
