using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Excerpting;

/// <summary>The result of cutting an excerpt.</summary>
/// <param name="Path">The file with the excerpt; null if none was written.</param>
/// <param name="Markdown">The excerpt as Edition Markdown; null if there was an error.</param>
/// <param name="Diagnostics">The diagnostics of the text and the excerpt.</param>
public sealed record ExcerptResult(string? Path, string? Markdown, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The name of the chosen places: <c>3.b–5</c>; null if only a number of words was given.</summary>
    public string? Name { get; init; }

    /// <summary>The number of words in the excerpt.</summary>
    public int Words { get; init; }

    /// <summary>The number of words in the text.</summary>
    public int OfWords { get; init; }

    /// <summary>The number of places where something is left out.</summary>
    public int Cuts { get; init; }
}
