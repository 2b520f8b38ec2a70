namespace Bukharin.Publish.Styling.Layout;

/// <summary>Paths of the four faces of a family, relative to the style's folder.</summary>
/// <param name="Regular">Roman, regular weight.</param>
/// <param name="Italic">Italic, regular weight.</param>
/// <param name="Bold">Roman, bold.</param>
/// <param name="BoldItalic">Italic, bold.</param>
public sealed record FontFamilyPaths(string Regular, string Italic, string Bold, string BoldItalic);
