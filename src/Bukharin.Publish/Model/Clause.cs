using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A labelled clause that is set as a block: its label, its paragraphs and its sub-clauses.</summary>
public sealed record Clause : Block
{
    /// <summary>The clause's label with its address and id.</summary>
    public required ClauseLabel Label { get; init; }

    /// <summary>The clause's paragraphs and sub-clauses in order; the first is commonly the paragraph that the label begins.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>
    /// Whether the label stands inside a sentence in the source; the clause is set as a block nevertheless, because the labels
    /// of its sibling clauses begin paragraphs.
    /// </summary>
    public bool IsLiftedFromLine { get; init; }
}
