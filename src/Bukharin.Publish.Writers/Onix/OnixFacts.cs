using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>What was measured of editions that were made.</summary>
/// <param name="Pages">The pages of the book with something on them.</param>
/// <param name="PrintPages">The pages of the printer's file.</param>
/// <param name="FileBytes">The sizes of the editions' files, by the names of their formats.</param>
internal sealed record OnixFacts(int Pages, int PrintPages, ImmutableSortedDictionary<string, int> FileBytes);
