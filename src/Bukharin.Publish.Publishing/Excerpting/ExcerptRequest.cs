using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Excerpting;

/// <summary>What to cut out of a text.</summary>
/// <param name="Path">The text.</param>
public sealed record ExcerptRequest(string Path)
{
    /// <summary>Addresses of clauses (<c>3.b</c>), ranges of them (<c>3.b-5</c>) and words of headings, also several separated by commas. Empty for the text from its beginning.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The length in words: the excerpt ends with the sentence in which this number is reached. Null for no limit.</summary>
    public int? Words { get; init; }

    /// <summary>The file for the excerpt; null for one beside the text with a name made from the request.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the excerpt is only returned, and not written.</summary>
    public bool IsOnlyMade { get; init; }

    /// <summary>Whether an existing file with other content is kept as <c>.bak</c>. It is an error otherwise.</summary>
    public bool Force { get; init; }
}
