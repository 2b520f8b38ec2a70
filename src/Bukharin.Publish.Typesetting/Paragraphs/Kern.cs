namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>White of a fixed width within a word.</summary>
internal sealed class Kern : HorizontalItem;
