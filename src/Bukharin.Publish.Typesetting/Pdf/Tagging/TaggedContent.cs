namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A place in the tree and the sequences that were painted for it.</summary>
internal sealed class TaggedContent(TaggedElement owner)
{
    /// <summary>The element that the content belongs to.</summary>
    public TaggedElement Owner { get; } = owner;

    /// <summary>The sequences, page after page.</summary>
    public List<MarkedContent> Marks { get; } = [];
}
