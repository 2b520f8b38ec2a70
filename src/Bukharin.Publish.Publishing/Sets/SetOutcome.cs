using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What has become of a set.</summary>
/// <param name="Diagnostics">What stood in its way, or is to be known of what did.</param>
/// <param name="Placed">Paths and sizes of the files that are in their places; none where an error stood in the way.</param>
/// <param name="Removed">Paths of files of the set of before that the new one has not.</param>
internal sealed record SetOutcome(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<(string Path, long Bytes)> Placed, ImmutableArray<string> Removed);
