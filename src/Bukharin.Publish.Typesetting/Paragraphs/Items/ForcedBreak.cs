namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A line break that the text asks for.</summary>
internal sealed class ForcedBreak(object? tag) : HorizontalItem
{
    /// <summary>The tag of the space that stands in the file for the break; null for the tag of the text before it.</summary>
    public object? Tag { get; } = tag;
}
