using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A row of a table.</summary>
/// <param name="Cells">For each column the paragraphs in its cell; their alignment is that of the column.</param>
/// <param name="IsHead">Whether it is of the head, which comes again at the top of each page that the table goes on to.</param>
internal sealed record GalleyTableRow(ImmutableArray<ImmutableArray<GalleyParagraph>> Cells, bool IsHead);
