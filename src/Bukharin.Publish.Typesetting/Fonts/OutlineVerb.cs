namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>What a step of an outline does.</summary>
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
