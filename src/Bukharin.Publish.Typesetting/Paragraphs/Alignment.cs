namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>How lines fill the measure.</summary>
internal enum Alignment
{
    /// <summary>Both edges straight; the last line runs short.</summary>
    Justified,

    /// <summary>Left edge straight, word spaces of natural width.</summary>
    Left,

    /// <summary>Each line in the middle; lines are made about equally long.</summary>
    Centered,

    /// <summary>Right edge straight, word spaces of natural width.</summary>
    Right,
}
