using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Excerpting;

/// <summary>What became of an excerpt.</summary>
/// <param name="Path">The file that has it; null where none was written.</param>
/// <param name="Markdown">The excerpt as Edition Markdown; null where there is none because of an error.</param>
/// <param name="Diagnostics">What is to be said.</param>
public sealed record ExcerptResult(string? Path, string? Markdown, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was asked for, as it is called: <c>3.b–5</c>; null where only a number of words was.</summary>
    public string? Name { get; init; }

    /// <summary>How many words of the text it has.</summary>
    public int Words { get; init; }

    /// <summary>How many words the text has.</summary>
    public int OfWords { get; init; }

    /// <summary>At how many places something is left out.</summary>
    public int Cuts { get; init; }
}
