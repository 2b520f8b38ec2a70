namespace Bukharin.Publish.Model;

/// <summary>The mark of the publisher (his device, or logo) that the front matter names.</summary>
/// <param name="Path">Path of the picture, relative to the source file.</param>
/// <param name="Span">Where the front matter names the picture.</param>
public sealed record PublisherMark(string Path, SourceSpan Span);
