namespace Bukharin.Publish.Styling;

/// <summary>The look of the EPUB.</summary>
/// <param name="StyleSheet">Path of the style sheet, relative to the style's folder.</param>
/// <param name="Cover">The cover of a text that names no picture.</param>
/// <param name="Certifier">Who certifies that it is accessible; null for nobody.</param>
public sealed record EpubStyle(string StyleSheet, CoverStyle Cover, Certifier? Certifier);
