namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A kind of step in an outline.</summary>
internal enum OutlineVerb
{
    /// <summary>Begins a contour at a point.</summary>
    Move,

    /// <summary>Draws a straight line to a point.</summary>
    Line,

    /// <summary>Draws a quadratic Bézier curve to a point.</summary>
    Curve,

    /// <summary>Closes the contour.</summary>
    Close,
}
