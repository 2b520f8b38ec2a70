namespace Bukharin.Publish.Publishing;

/// <summary>What is to become Edition Markdown.</summary>
/// <param name="Path">A plain text, or an edition.</param>
public sealed record ImportRequest(string Path)
{
    /// <summary>The file that the Markdown goes to, or null if the caller takes it from the result.</summary>
    public string? Output { get; init; }

    /// <summary>The style that an edition was written in, instead of the one that it names.</summary>
    public string? Style { get; init; }

    /// <summary>The source of an edition that somebody has edited: what comes out is the source with the corrections.</summary>
    public string? Source { get; init; }

    /// <summary>Whether changes that an edition tracks are rejected, and not accepted.</summary>
    public bool IsRejecting { get; init; }
}
