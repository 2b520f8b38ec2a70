using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>How code, the text that a machine reads, is set.</summary>
/// <param name="Fonts">The font files of a monospaced family, relative to the style's folder.</param>
/// <param name="SizePart">The size of code as a fraction of that of the surrounding text; monospaced faces have large letters.</param>
public sealed record CodeStyle(FontFamilyPaths Fonts, double SizePart);
