namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>A sequence of marked content that an element refers to (ISO 32000-1, 14.7.4).</summary>
/// <param name="Element">The element.</param>
/// <param name="Order">Its place among all, in the order in which the tree is read.</param>
internal sealed record TagContent(TagElement Element, int Order)
{
    private TagTraits? _traits;

    /// <summary>What is true of its words. To be asked for when the tree has been read as a whole.</summary>
    public TagTraits Traits => _traits ??= TagTraits.Of(Element);
}
