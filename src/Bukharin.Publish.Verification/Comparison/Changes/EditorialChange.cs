using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>One thing that is otherwise in an edition than in its source, tracked or not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="Clause">The innermost clause that it is in, or null.</param>
/// <param name="Was">What the source has, folded as the comparison folds; empty where it has nothing.</param>
/// <param name="Is">What the edition has; empty where it has nothing.</param>
public sealed record EditorialChange(ChangeKind Kind, SourceSpan Span, ClauseLabel? Clause, string Was, string Is)
{
    /// <summary>Mark of the note that it is in; null for the text.</summary>
    public string? Note { get; init; }

    /// <summary>What of the edition it is in, where no line of the source has the words: <c>the title</c>; else null.</summary>
    public string? Part { get; init; }

    /// <summary>The words that it is about, where they have not changed themselves: those that look otherwise, or the word before what has come in.</summary>
    public string About { get; init; } = "";

    /// <summary>Who did it; nobody where the change was not tracked.</summary>
    public ImmutableArray<RevisionStamp> By { get; init; } = [];

    /// <summary>Whether an editor's program has tracked it.</summary>
    public bool IsTracked => !By.IsEmpty;
}
