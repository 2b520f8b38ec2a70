namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A named place in an edition.</summary>
/// <param name="Id">The name.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="InWord">How many characters of that token it stands behind; 0 where it stands before it.</param>
/// <param name="Page">Page on which its paragraph begins; 0 where the format has none.</param>
internal sealed record FoundTarget(string Id, int Position, int InWord, int Page)
{
    /// <summary>Whether it stands inside that token.</summary>
    public bool IsInWord => InWord > 0;
}
