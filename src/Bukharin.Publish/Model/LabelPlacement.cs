namespace Bukharin.Publish.Model;

/// <summary>Where a label stands.</summary>
public enum LabelPlacement
{
    /// <summary>The label begins a paragraph.</summary>
    Block,

    /// <summary>The label begins a heading.</summary>
    Heading,

    /// <summary>It stands inside a line.</summary>
    Inline,

    /// <summary>The source has it inside a line, but it is set as a block, because its siblings begin paragraphs.</summary>
    LiftedToBlock,
}
