using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>The texts that paths mean.</summary>
/// <param name="Sources">The texts, those of a folder in ordinal order of their names, none twice.</param>
/// <param name="Absent">Texts of which a folder holds only the edition file.</param>
/// <param name="Diagnostics">Paths that mean nothing.</param>
public sealed record FoundSources(
    ImmutableArray<SourceText> Sources, ImmutableArray<SourceText> Absent, ImmutableArray<Diagnostic> Diagnostics);
