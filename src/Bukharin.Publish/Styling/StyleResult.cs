using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Styling;

/// <summary>The result of reading a style.</summary>
/// <param name="Style">The style; null if and only if one of the diagnostics is an error.</param>
/// <param name="Diagnostics">All problems, in the order of their places in the files.</param>
public sealed record StyleResult(Style? Style, ImmutableArray<Diagnostic> Diagnostics);
