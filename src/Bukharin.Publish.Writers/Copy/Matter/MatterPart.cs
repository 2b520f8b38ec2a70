using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>A part of an edition: the text, or what stands before or behind it. A format renders it, and decides nothing about it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Leaf">Where it begins.</param>
/// <param name="Lines">Its lines; none for the text.</param>
internal sealed record MatterPart(MatterKind Kind, MatterLeaf Leaf, ImmutableArray<MatterLine> Lines)
{
    /// <summary>Its heading, by which contents name it and those who hear a text find it; null where it has none.</summary>
    public MatterLine? Heading => Lines is [{ IsHeading: true } first, ..] ? first : null;

    /// <summary>Its lines without the heading.</summary>
    public ImmutableArray<MatterLine> Body => Heading is null ? Lines : Lines[1..];
}
