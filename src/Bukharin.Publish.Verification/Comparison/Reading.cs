using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>A sign as an edition has it.</summary>
/// <param name="Text">The sign, or what it folds to where the edition has just that.</param>
/// <param name="Folded">What it folds to.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Where">The clause or part that it is in, as findings name it.</param>
internal sealed record Reading(string Text, string Folded, SourceSpan Span, string Where);
