using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>A comment on an edition, at its place in the source.</summary>
/// <param name="Span">The place in the source of the words that it is about.</param>
/// <param name="Clause">The innermost clause that they are in, or null.</param>
/// <param name="About">The words, as the edition has them; empty for a comment on a place.</param>
/// <param name="Comment">The comment, with its answers.</param>
public sealed record EditorialComment(SourceSpan Span, ClauseLabel? Clause, string About, RecoveredComment Comment)
{
    /// <summary>Mark of the note that it is in; null for the text.</summary>
    public string? Note { get; init; }
}
