using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Remarks;

/// <summary>A comment on words of an edition.</summary>
/// <param name="Text">What it says; paragraphs are parted by U+000A.</param>
public sealed record RecoveredComment(string Text) : RecoveredRemark
{
    /// <summary>Whether somebody has marked it as settled.</summary>
    public bool IsResolved { get; init; }

    /// <summary>What has been answered, in the order of the file.</summary>
    public ImmutableArray<RecoveredComment> Replies { get; init; } = [];
}
