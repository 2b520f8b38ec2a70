using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>What the surroundings of a block decide about its setting.</summary>
/// <param name="Text">Size, leading and alignment.</param>
/// <param name="LeftPt">Indent of the whole block at the left.</param>
/// <param name="RightPt">Indent at the right.</param>
/// <param name="Form">The letters of text here; among italics, emphasis is upright.</param>
/// <param name="Alignment">Where lines stand, for the short lines of openers and closers.</param>
internal sealed record Setting(
    TextStyle Text, double LeftPt = 0, double RightPt = 0, HeadingForm Form = HeadingForm.Roman, PartAlignment Alignment = PartAlignment.Text)
{
    // However deeply blocks nest, so much of the measure is left to words.
    private const double LeastMeasure = 0.6;

    // An indent takes no more than this share of what may still be taken, so that there is always some left for the next.
    private const double LargestShare = 0.25;

    /// <summary>Width of the lines that are not indented.</summary>
    public required double MeasurePt { get; init; }

    /// <summary>What lines leave free at the left beyond the indent of their block, so that those at the right keep to the right where they turn.</summary>
    public double IndentPt { get; init; }

    /// <summary>The same, further in: by the indents that are asked for, or by less where blocks nest so deeply that lines would grow too short.</summary>
    /// <param name="leftPt">Indent at the left.</param>
    /// <param name="rightPt">Indent at the right.</param>
    public Setting Inside(double leftPt, double rightPt = 0)
    {
        var free = LargestShare * (((1 - LeastMeasure) * MeasurePt) - LeftPt - RightPt);
        var scale = Math.Min(1, free / (leftPt + rightPt));
        return this with { LeftPt = LeftPt + (scale * leftPt), RightPt = RightPt + (scale * rightPt) };
    }

    /// <summary>Where the labels hang that the lines of a clause begin with, and the bullets of a list's items.</summary>
    public double LabelPt { get; init; }

    /// <summary>Whether the block stands in a text of a volume.</summary>
    public bool IsInWork { get; init; }

    /// <summary>Whether the block stands in a list, whose own lists have no space around them.</summary>
    public bool IsInList { get; init; }

    /// <summary>Whether the paragraphs that stand directly here are about the edition, and their lines not counted.</summary>
    public bool IsImprint { get; init; }
}
