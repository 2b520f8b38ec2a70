using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A clause that stands on lines of its own: its label, its words, the clauses below it.</summary>
public sealed record Clause : Block
{
    /// <summary>The label and what it is called by.</summary>
    public required ClauseLabel Label { get; init; }

    /// <summary>The clause's paragraphs and sub-clauses in order; the first is commonly the paragraph that the label begins.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>
    /// Whether the source has the label inside a sentence, though its siblings begin paragraphs and the clause is
    /// therefore set as a block like them.
    /// </summary>
    public bool IsLiftedFromLine { get; init; }
}
