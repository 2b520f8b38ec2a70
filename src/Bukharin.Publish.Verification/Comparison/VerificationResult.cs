using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Changes;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>What the comparison of an edition with its source has shown.</summary>
public sealed record VerificationResult
{
    internal VerificationResult()
    {
    }

    /// <summary>The format's name: <c>pdf</c>, <c>docx</c>, <c>epub</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Every difference, BP4xxx, in the order of the source.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>How much of each kind the source has, and how much of it the edition has.</summary>
    public required EditionCounts Counts { get; init; }

    /// <summary>Where each clause was found, in the order of the source.</summary>
    public required ImmutableArray<PlacedClause> Clauses { get; init; }

    /// <summary>Where each note was found, in the order of their numbers.</summary>
    public required ImmutableArray<PlacedNote> Notes { get; init; }

    /// <summary>
    /// What is otherwise than in the source, in its order, with those who did it where the edition tracks its changes; for formats
    /// that are edited.
    /// </summary>
    public ImmutableArray<EditorialChange> Changes { get; init; } = [];

    /// <summary>What was said of the text in comments, in its order.</summary>
    public ImmutableArray<EditorialComment> Comments { get; init; } = [];

    /// <summary>The differences that were not counted as such: those that the style's typography may make.</summary>
    public required ImmutableArray<Folding> Foldings { get; init; }

    /// <summary>Whether nothing is lost, added, moved or altered.</summary>
    public bool IsProved => Findings.IsEmpty;

    /// <summary>Where pages begin, in order; none in an edition that neither has pages nor marks them.</summary>
    internal ImmutableArray<PlacedPageTurn> PageTurns { get; init; } = [];

    /// <summary>Where the lines begin that have numbers, in order.</summary>
    internal ImmutableArray<PlacedPageTurn> NumberedLines { get; init; } = [];

    /// <summary>What a large sheet tells of the lines and pages of another.</summary>
    internal ImmutableArray<ToldPlace> ToldPlaces { get; init; } = [];

    /// <summary>Whether the edition has pages of its own, and does not mark those of another.</summary>
    internal bool HasPages { get; init; }

    /// <summary>Whether the edition must mark the pages of the one that has them.</summary>
    internal bool MarksPages { get; init; }

    /// <summary>How the edition has tokens that fold to something else, by the index of the token among the text's.</summary>
    internal IReadOnlyDictionary<int, Reading> Readings { get; init; } = new Dictionary<int, Reading>();
}
