namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A named place in an edition.</summary>
/// <param name="Id">The name.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="IsInWord">Whether it stands inside that token.</param>
/// <param name="Page">Page on which its paragraph begins; 0 where the format has none.</param>
internal sealed record FoundTarget(string Id, int Position, bool IsInWord, int Page);
