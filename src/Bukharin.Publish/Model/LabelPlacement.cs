namespace Bukharin.Publish.Model;

/// <summary>The position of a clause label in the text.</summary>
public enum LabelPlacement
{
    /// <summary>The label begins a paragraph.</summary>
    Block,

    /// <summary>The label begins a heading.</summary>
    Heading,

    /// <summary>The label stands inside a line.</summary>
    Inline,

    /// <summary>
    /// The label stands inside a line of the source, but its clause is set as a block because the labels of its siblings begin
    /// paragraphs.
    /// </summary>
    LiftedToBlock,
}
