namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>The widths and indents of a paragraph's lines.</summary>
/// <param name="FirstWidthPt">Width of the first line.</param>
/// <param name="WidthPt">Width of the other lines.</param>
/// <param name="EmPt">The em for the options.</param>
internal readonly record struct LineShape(double FirstWidthPt, double WidthPt, double EmPt)
{
    /// <summary>How much lines can fall short at ratio 1; 0 for justified lines.</summary>
    public double RaggedStretchPt { get; init; }

    /// <summary>Whether the last line can be short without cost.</summary>
    public bool LastLineIsFree { get; init; }

    /// <summary>Least width of the last line.</summary>
    public double LastLineMinimumPt { get; init; }

    /// <summary>Where the first line begins.</summary>
    public double FirstLeftPt { get; init; }

    /// <summary>Where each other line begins.</summary>
    public double LeftPt { get; init; }

    /// <summary>Where a line begins after a line break of the text.</summary>
    public double AnewLeftPt { get; init; }

    /// <summary>Width of such a line.</summary>
    public double AnewWidthPt { get; init; }

    /// <summary>Whether lines are centred or aligned right after they have been broken.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Where a line begins.</summary>
    /// <param name="line">Number of the line, from 0.</param>
    /// <param name="isAnew">Whether the line before ends with a line break of the text.</param>
    public double Left(int line, bool isAnew) => line == 0 ? FirstLeftPt : isAnew ? AnewLeftPt : LeftPt;

    /// <summary>Width of a line.</summary>
    /// <param name="line">Number of the line, from 0.</param>
    /// <param name="isAnew">Whether the line before ends with a line break of the text.</param>
    public double Width(int line, bool isAnew) => line == 0 ? FirstWidthPt : isAnew ? AnewWidthPt : WidthPt;
}
