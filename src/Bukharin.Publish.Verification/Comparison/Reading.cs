using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>A sign as an edition has it.</summary>
/// <param name="Text">The sign, or what it folds to where the edition has just that.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="IsBesidePage">Whether a page of the source is named in its paragraph: a sign beside it may be another than in an edition that has the name in the margin.</param>
internal readonly record struct Reading(string Text, Origin Origin, bool IsBesidePage);
