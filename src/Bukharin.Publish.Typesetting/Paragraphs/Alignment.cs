namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>How lines fill the measure.</summary>
internal enum Alignment
{
    /// <summary>Both edges are straight; the last line can be shorter.</summary>
    Justified,

    /// <summary>The left edge is straight; word spaces keep their natural width.</summary>
    Left,

    /// <summary>Lines are centred, and made about equally long.</summary>
    Centered,

    /// <summary>The right edge is straight; word spaces keep their natural width.</summary>
    Right,
}
