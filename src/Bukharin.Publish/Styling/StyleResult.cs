using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Styling;

/// <summary>What reading a style gave.</summary>
/// <param name="Style">The style; null exactly when a diagnostic is an error.</param>
/// <param name="Diagnostics">All problems, in the order of their places.</param>
public sealed record StyleResult(Style? Style, ImmutableArray<Diagnostic> Diagnostics);
