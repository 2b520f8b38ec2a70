namespace Bukharin.Publish.Model;

/// <summary>A list of persons, places or things that is a file of its own.</summary>
/// <param name="Kind">What it lists.</param>
/// <param name="Path">The path as it is written, from the folder of the text that names it.</param>
/// <param name="Span">The place where it is named.</param>
public sealed record RegisterFile(MentionKind Kind, string Path, SourceSpan Span);
