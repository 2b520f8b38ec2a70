using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Comments and tracked changes in an edition, as diagnostics at their places in the source.</summary>
internal static class EditionRemarks
{
    /// <summary>The comments.</summary>
    public static ImmutableArray<Diagnostic> Comments(VerificationResult result) =>
    [
        .. result.Comments.Select(comment => DiagnosticCodes.EditionComment.At(
            comment.Span, comment.Clause is null ? "" : $" in clause {comment.Clause.Address}", ChangeSentence.Of(comment))),
    ];

    /// <summary>The tracked changes.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="isRejecting">Whether the changes were rejected, so that the source does not have them.</param>
    public static ImmutableArray<Diagnostic> Tracked(VerificationResult result, bool isRejecting) =>
    [
        .. result.Changes.Where(change => change.IsTracked).Select(change => DiagnosticCodes.ImportedChange.At(
            change.Span,
            change.Clause is null ? "" : $" in clause {change.Clause.Address}",
            isRejecting ? "rejected" : "accepted",
            ChangeSentence.Of(change),
            ChangeSentence.By(change))),
    ];
}
