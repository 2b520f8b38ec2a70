using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A cell of a table whose words have been set.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SetCell(GalleyTableCell Cell, ImmutableArray<SetLine> Lines);
