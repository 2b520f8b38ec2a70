using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The marked name that a run is part of.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Key">The key of all its mentions.</param>
/// <param name="Id">The id by which its register leads here; null where the same words have it elsewhere, as those of a bracket that its note repeats.</param>
internal sealed record MentionMark(MentionKind Kind, string Key, string? Id);
