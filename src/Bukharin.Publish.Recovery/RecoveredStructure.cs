using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery;

/// <summary>What an edition's markup says of a paragraph's place in the text.</summary>
public sealed record RecoveredStructure
{
    /// <summary>A paragraph of running text that stands in nothing.</summary>
    public static RecoveredStructure Plain { get; } = new();

    /// <summary>What the paragraph stands in, the outermost first.</summary>
    public ImmutableArray<RecoveredContainer> Containers { get; init; } = [];

    /// <summary>Whether the markup says anything of it.</summary>
    internal bool HasMarks => !Containers.IsEmpty || HeadingLevel > 0 || IsBreak;

    /// <summary>Level of a heading in the text, 1 for the highest; 0 for what is no heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether it is a break between parts, a rule or asterisks.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Whether it is the edition's and none of the text: title page, credit, colophon.</summary>
    public bool IsMatter { get; init; }
}
