namespace Bukharin.Publish.Styling;

/// <summary>The look of the EPUB.</summary>
/// <param name="StyleSheet">Path of the style sheet, relative to the style's folder.</param>
/// <param name="Cover">The cover of a text that names no picture.</param>
public sealed record EpubStyle(string StyleSheet, CoverStyle Cover);
