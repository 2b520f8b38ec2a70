namespace Bukharin.Publish.Styling.Layout;

/// <summary>How lines are aligned within the measure.</summary>
public enum TextAlignment
{
    /// <summary>Both edges are straight.</summary>
    Justified,

    /// <summary>The left edge is straight, the right ragged.</summary>
    Left,
}
