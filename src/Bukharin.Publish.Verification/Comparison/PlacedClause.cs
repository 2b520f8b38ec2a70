using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Where a clause was found in an edition.</summary>
/// <param name="Label">Its label.</param>
/// <param name="IsFound">Whether the label is there, to the letter.</param>
/// <param name="Page">1-based page on which its paragraph begins; 0 where the format has no pages or the label was not found.</param>
public sealed record PlacedClause(ClauseLabel Label, bool IsFound, int Page);
