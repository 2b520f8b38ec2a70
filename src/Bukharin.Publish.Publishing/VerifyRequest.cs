using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing;

/// <summary>Which editions are to be compared with which text.</summary>
/// <param name="Paths">Editions, and folders of them.</param>
/// <param name="Source">The text that they are editions of, or a folder with a text of the same name for each.</param>
public sealed record VerifyRequest(ImmutableArray<string> Paths, string Source)
{
    /// <summary>The style that they were written with, instead of the one that the text asks for.</summary>
    public string? Style { get; init; }

    /// <summary>A folder for the report of each text, or null for none.</summary>
    public string? ReportFolder { get; init; }
}
