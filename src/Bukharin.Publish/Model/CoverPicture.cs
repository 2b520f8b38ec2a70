namespace Bukharin.Publish.Model;

/// <summary>The cover picture that the front matter names.</summary>
/// <param name="Path">Path of the picture, relative to the source file.</param>
/// <param name="AlternativeText">Alternative text that describes the picture; null where none is given.</param>
/// <param name="Span">Where the front matter names the picture.</param>
public sealed record CoverPicture(string Path, string? AlternativeText, SourceSpan Span);
