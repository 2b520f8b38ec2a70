namespace Bukharin.Publish.Publishing;

/// <summary>What to turn into Edition Markdown.</summary>
/// <param name="Path">A plain text, or an edition.</param>
public sealed record ImportRequest(string Path)
{
    /// <summary>The file for the Markdown; null if the caller takes it from the result.</summary>
    public string? Output { get; init; }

    /// <summary>The style that the edition was written in, in place of the one that it names.</summary>
    public string? Style { get; init; }

    /// <summary>The source of the edition. With it, the result is the source with the corrections made in the edition.</summary>
    public string? Source { get; init; }

    /// <summary>Whether tracked changes are rejected instead of accepted.</summary>
    public bool IsRejecting { get; init; }
}
