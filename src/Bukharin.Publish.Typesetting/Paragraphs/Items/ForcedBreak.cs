namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>The end of a line that the text asks for.</summary>
internal sealed class ForcedBreak(object? tag) : HorizontalItem
{
    /// <summary>What its space belongs to; null for what the text before it does.</summary>
    public object? Tag { get; } = tag;
}
