using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>The texts that some paths stand for.</summary>
/// <param name="Sources">The texts, each once; those of a folder in ordinal order of their names.</param>
/// <param name="Absent">Texts that are missing, although the folder has their edition file.</param>
/// <param name="Diagnostics">Reports of paths without a text.</param>
public sealed record FoundSources(
    ImmutableArray<SourceText> Sources, ImmutableArray<SourceText> Absent, ImmutableArray<Diagnostic> Diagnostics);
