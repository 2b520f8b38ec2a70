namespace Bukharin.Publish.Recovery;

/// <summary>Something that holds paragraphs of an edition.</summary>
/// <param name="Kind">A role of divisions in TEI's words (<c>letter</c>, <c>signed</c>), or <c>quote</c>, <c>list</c>, <c>item</c>, <c>clause</c>, <c>run-in</c> (a clause whose label stands inside a line of the source).</param>
/// <param name="Key">Tells containers of one story apart; rises with the text, outer ones first.</param>
/// <param name="GoesOn">Whether it is a part of the container of the same kind that ends where it begins, cut off by the end of a file.</param>
public sealed record RecoveredContainer(string Kind, int Key, bool GoesOn = false)
{
    /// <summary>How many columns it spans, for a cell of a table.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans, for a cell of a table.</summary>
    public int RowSpan { get; init; } = 1;
}
