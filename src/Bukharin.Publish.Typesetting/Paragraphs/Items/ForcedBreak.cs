namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>The end of a line that the text asks for.</summary>
internal sealed class ForcedBreak(object? tag) : HorizontalItem
{
    /// <summary>The tag of the space that is read in the break's place; null for the tag of the text before it.</summary>
    public object? Tag { get; } = tag;
}
