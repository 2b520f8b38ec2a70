using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>The result of making a catalogue.</summary>
/// <param name="Texts">How many texts have editions.</param>
/// <param name="Proved">How many of them have been proved.</param>
/// <param name="Files">Paths of the files that were written.</param>
/// <param name="Diagnostics">What is missing, damaged or in the way.</param>
public sealed record CatalogueResult(int Texts, int Proved, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics);
