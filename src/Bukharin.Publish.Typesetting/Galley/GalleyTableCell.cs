using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">The paragraphs in it.</param>
/// <param name="Column">The first of its columns, from 0.</param>
/// <param name="Alignment">How their lines stand.</param>
internal sealed record GalleyTableCell(ImmutableArray<GalleyParagraph> Paragraphs, int Column, Alignment Alignment)
{
    /// <summary>How many columns it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans, its own the first of them.</summary>
    public int RowSpan { get; init; } = 1;
}
