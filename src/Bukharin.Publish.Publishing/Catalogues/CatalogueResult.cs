using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>What has become of a catalogue.</summary>
/// <param name="Texts">How many texts there are editions of.</param>
/// <param name="Proved">How many of them have been proved.</param>
/// <param name="Files">The files that were written, by their paths.</param>
/// <param name="Diagnostics">What is missing or damaged, and what stood in the way.</param>
public sealed record CatalogueResult(int Texts, int Proved, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics);
