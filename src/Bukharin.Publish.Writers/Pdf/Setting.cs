using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>What the surroundings of a block decide about its setting.</summary>
/// <param name="Text">Size, leading and alignment.</param>
/// <param name="LeftPt">Indent of the whole block at the left.</param>
/// <param name="RightPt">Indent at the right.</param>
/// <param name="IsItalic">Whether text is italic here, and emphasis upright.</param>
/// <param name="Placement">Where lines stand, for the short lines of openers and closers; null for running text.</param>
internal sealed record Setting(
    TextStyle Text, double LeftPt = 0, double RightPt = 0, bool IsItalic = false, LinePlacement? Placement = null)
{
    /// <summary>Whether the block stands in a list, whose own lists have no space around them.</summary>
    public bool IsInList { get; init; }

    /// <summary>Whether the paragraphs that stand directly here are about the edition, and their lines not counted.</summary>
    public bool IsImprint { get; init; }
}
