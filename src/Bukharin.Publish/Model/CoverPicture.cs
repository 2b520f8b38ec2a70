namespace Bukharin.Publish.Model;

/// <summary>The picture that the front matter names for the cover.</summary>
/// <param name="Path">Its path, relative to the source.</param>
/// <param name="AlternativeText">What is on it, for those who do not see it; or null.</param>
/// <param name="Span">Where the front matter names it.</param>
public sealed record CoverPicture(string Path, string? AlternativeText, SourceSpan Span);
