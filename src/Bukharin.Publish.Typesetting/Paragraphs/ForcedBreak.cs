namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The end of a line that the text asks for.</summary>
internal sealed class ForcedBreak : HorizontalItem;
