using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A heading of the text.</summary>
public sealed record Heading : Block
{
    /// <summary>1 for the highest, 6 for the lowest.</summary>
    public required int Level { get; init; }

    /// <summary>The id that links and contents point to; unique in the document, the same in every edition.</summary>
    public required string Id { get; init; }

    /// <summary>The words, and before them the label, as the author has it.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }

    /// <summary>What the heading is called where it is named: its words as they are read in its line, without notes, and what an editor explains or a page of the source interrupts.</summary>
    public string Words => PlainWords.InLine(Inlines);

    /// <summary>The label that the heading begins with; what follows it, clauses and lower headings, has addresses below its own. Null for none.</summary>
    public ClauseLabel? Label => Inlines is [InlineLabel first, ..] ? first.Label : null;
}
