using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>The source credit, which stands on the page and in the metadata of every edition.</summary>
/// <param name="Lines">The lines of the credit in plain text; empty only when the source says <c>source: none</c>.</param>
/// <param name="Span">Where the credit is stated.</param>
public sealed record Credit(ImmutableArray<string> Lines, SourceSpan Span)
{
    /// <summary>Whether the source itself states that there is no credit (<c>source: none</c>).</summary>
    public bool IsNone => Lines.IsEmpty;

    /// <summary>All lines joined into one, with a space between them.</summary>
    public string Text => string.Join(' ', Lines);
}
