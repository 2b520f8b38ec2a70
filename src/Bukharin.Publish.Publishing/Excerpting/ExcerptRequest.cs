using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Excerpting;

/// <summary>What is to become an excerpt.</summary>
/// <param name="Path">The text.</param>
public sealed record ExcerptRequest(string Path)
{
    /// <summary>Clauses by address (<c>3.b</c>), ranges of them (<c>3.b-5</c>) and headings by their words, also several parted by commas; none for the text from its beginning.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>How many words it has at least, if there are so many: it ends with the sentence in which they are reached. Null for all that was asked for.</summary>
    public int? Words { get; init; }

    /// <summary>The file that it goes to; null for one beside the text, named after what was asked for.</summary>
    public string? Output { get; init; }

    /// <summary>Whether nothing is written: the caller takes the excerpt from the result.</summary>
    public bool IsOnlyMade { get; init; }

    /// <summary>Whether a file in its place, which has something else, is kept as <c>.bak</c>. It stops the excerpt otherwise.</summary>
    public bool Force { get; init; }
}
