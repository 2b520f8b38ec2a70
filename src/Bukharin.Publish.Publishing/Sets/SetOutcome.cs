using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The result of putting a set in place.</summary>
/// <param name="Diagnostics">What prevented it, or was noticed.</param>
/// <param name="Placed">Paths and sizes of the files that are now in place; empty after an error.</param>
/// <param name="Removed">Paths of files from the previous set that the new one does not have.</param>
internal sealed record SetOutcome(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<(string Path, long Bytes)> Placed, ImmutableArray<string> Removed);
