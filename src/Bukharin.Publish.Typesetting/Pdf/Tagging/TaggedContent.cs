namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A place for content in the tree, with the sequences that were painted for it.</summary>
internal sealed class TaggedContent(TaggedElement owner)
{
    /// <summary>The element that the content belongs to.</summary>
    public TaggedElement Owner { get; } = owner;

    /// <summary>The sequences, in the order of pages.</summary>
    public List<MarkedContent> Marks { get; } = [];
}
