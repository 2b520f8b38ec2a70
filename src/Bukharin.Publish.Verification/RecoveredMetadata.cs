using System.Collections.Immutable;

namespace Bukharin.Publish.Verification;

/// <summary>What the file says of itself. Null and empty mean that it says nothing.</summary>
public sealed record RecoveredMetadata
{
    /// <summary>The title, without the subtitle.</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle, where the format has a place for it.</summary>
    public string? Subtitle { get; init; }

    /// <summary>BCP 47 tag of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Everyone else, with the MARC relator code where the file has one.</summary>
    public ImmutableArray<(string Name, string? Role)> OtherContributors { get; init; } = [];

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The credit, one string a line where the file parts them, else one.</summary>
    public ImmutableArray<string> Source { get; init; } = [];

    /// <summary>The identifier.</summary>
    public string? Identifier { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The subjects, where the file parts them, else one string.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Dates of the work, as the file gives them.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    /// <summary>SHA-256 of the source, where the file names it.</summary>
    public string? SourceSha256 { get; init; }
}
