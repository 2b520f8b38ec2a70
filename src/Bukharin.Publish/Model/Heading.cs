using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A heading of the text.</summary>
public sealed record Heading : Block
{
    /// <summary>Level of the heading, from 1 (highest) to 6 (lowest).</summary>
    public required int Level { get; init; }

    /// <summary>The id that links and the table of contents point to; unique in the document, the same in every edition.</summary>
    public required string Id { get; init; }

    /// <summary>The content of the heading, its label first where it has one, as the author wrote it.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }

    /// <summary>The plain text by which the heading is cited: its words without notes, editorial glosses and source page numbers.</summary>
    public string Words => PlainWords.InLine(Inlines);

    /// <summary>
    /// The label that the heading begins with, under whose address the clauses and lower headings after it are numbered; null where it
    /// has none.
    /// </summary>
    public ClauseLabel? Label => Inlines is [InlineLabel first, ..] ? first.Label : null;
}
