using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words above or below the baseline of their line: <c>5^th^</c>, <c>H~2~O</c> (Pandoc's <c>Superscript</c> and <c>Subscript</c>).</summary>
public sealed record Shifted : Inline
{
    /// <summary>Whether the words stand above the line or below it.</summary>
    public required BaselineShift Shift { get; init; }

    /// <summary>The shifted content.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
