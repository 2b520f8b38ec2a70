using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading;

/// <summary>What reading a source gave.</summary>
/// <param name="Document">The tree; null exactly when a diagnostic is an error.</param>
/// <param name="Diagnostics">All problems and inferences, in the order of their places.</param>
public sealed record ReadResult(Document? Document, ImmutableArray<Diagnostic> Diagnostics);
