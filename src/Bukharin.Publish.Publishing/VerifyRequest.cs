using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing;

/// <summary>Which editions to compare with which texts.</summary>
/// <param name="Paths">Editions, and folders of them.</param>
/// <param name="Source">The source text, or a folder that has a text of the same name for each edition.</param>
public sealed record VerifyRequest(ImmutableArray<string> Paths, string Source)
{
    /// <summary>The style that they were written with, in place of the one that the text asks for.</summary>
    public string? Style { get; init; }

    /// <summary>A folder for the reports; null for no reports.</summary>
    public string? ReportFolder { get; init; }
}
