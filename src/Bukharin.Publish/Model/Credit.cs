using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>The source credit line: on the page and in the metadata of every edition.</summary>
/// <param name="Lines">The lines, plain text, in order; empty only when the source says <c>source: none</c>.</param>
/// <param name="Span">Where the credit is stated.</param>
public sealed record Credit(ImmutableArray<string> Lines, SourceSpan Span)
{
    /// <summary>Whether there is no credit, said so by the source itself.</summary>
    public bool IsNone => Lines.IsEmpty;

    /// <summary>All lines as one, parted by a space.</summary>
    public string Text => string.Join(' ', Lines);
}
