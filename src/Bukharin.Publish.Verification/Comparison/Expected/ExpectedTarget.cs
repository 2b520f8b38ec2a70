using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A place that every edition must have under the same name.</summary>
/// <param name="Id">The name.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="Label">The label, or null for a heading, a figure or a page of the source.</param>
/// <param name="Span">The place in the source.</param>
internal sealed record ExpectedTarget(string Id, int Position, ClauseLabel? Label, SourceSpan Span)
{
    /// <summary>How many characters of that token the source has before it, as before a name within a word; 0 where it stands before the token.</summary>
    public int InWord { get; init; }

    /// <summary>Whether the place is a page of the source.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether the place is a marked name's.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the place is that of a marginal note.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether the place is a figure's.</summary>
    public bool IsFigure { get; init; }
}
