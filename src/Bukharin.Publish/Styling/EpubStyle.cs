namespace Bukharin.Publish.Styling;

/// <summary>The look of the EPUB.</summary>
/// <param name="StyleSheet">Path of the style sheet, relative to the style's folder.</param>
public sealed record EpubStyle(string StyleSheet);
