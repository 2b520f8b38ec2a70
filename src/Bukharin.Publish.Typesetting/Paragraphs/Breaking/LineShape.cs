namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>What the line breaker must know of the paragraph's form.</summary>
/// <param name="FirstWidthPt">Room on the first line.</param>
/// <param name="WidthPt">Room on each other line.</param>
/// <param name="EmPt">The em to which the options refer.</param>
internal readonly record struct LineShape(double FirstWidthPt, double WidthPt, double EmPt)
{
    /// <summary>0 for justified lines; else by how much lines may fall short at ratio 1.</summary>
    public double RaggedStretchPt { get; init; }

    /// <summary>Whether a line that the text ends may be short at no cost.</summary>
    public bool LastLineIsFree { get; init; }

    /// <summary>Least width of the last line.</summary>
    public double LastLineMinimumPt { get; init; }

    /// <summary>Where the first line begins.</summary>
    public double FirstLeftPt { get; init; }

    /// <summary>Where each other line begins.</summary>
    public double LeftPt { get; init; }

    /// <summary>Where a line begins behind a break that the text asks for.</summary>
    public double AnewLeftPt { get; init; }

    /// <summary>Room on such a line.</summary>
    public double AnewWidthPt { get; init; }

    /// <summary>Whether lines are moved to the centre or to the right after they are broken.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Where a line begins.</summary>
    /// <param name="line">Number of the line, from 0.</param>
    /// <param name="isAnew">Whether the line before ends where the text asks for it.</param>
    public double Left(int line, bool isAnew) => line == 0 ? FirstLeftPt : isAnew ? AnewLeftPt : LeftPt;

    /// <summary>Room on a line.</summary>
    /// <param name="line">Number of the line, from 0.</param>
    /// <param name="isAnew">Whether the line before ends where the text asks for it.</param>
    public double Width(int line, bool isAnew) => line == 0 ? FirstWidthPt : isAnew ? AnewWidthPt : WidthPt;
}
