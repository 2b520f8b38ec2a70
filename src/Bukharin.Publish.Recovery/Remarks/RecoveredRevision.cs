namespace Bukharin.Publish.Recovery.Remarks;

/// <summary>A tracked change of an edition.</summary>
/// <param name="Kind">What it has done.</param>
/// <param name="Was">The words that have gone, or how words or a paragraph looked; empty where there was nothing.</param>
/// <param name="Is">How words or a paragraph look now. Words that have come in stand in the text itself.</param>
public sealed record RecoveredRevision(RevisionKind Kind, string Was = "", string Is = "") : RecoveredRemark
{
    /// <summary>Whether it is the end of a paragraph that has come in or gone, and no words.</summary>
    public bool IsParagraphEnd { get; init; }

    /// <summary>Whether the mark of a note has come in or gone.</summary>
    public bool HasNote { get; init; }
}
