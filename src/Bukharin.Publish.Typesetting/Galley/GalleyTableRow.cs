using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A row of a table.</summary>
/// <param name="Cells">For each column the paragraphs in its cell, with the alignment of the column.</param>
/// <param name="IsHead">Whether it belongs to the head, which is repeated at the top of each further page of the table.</param>
internal sealed record GalleyTableRow(ImmutableArray<ImmutableArray<GalleyParagraph>> Cells, bool IsHead);
