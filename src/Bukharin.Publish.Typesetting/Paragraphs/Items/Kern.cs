namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>White of a fixed width within a word.</summary>
internal sealed class Kern : HorizontalItem;
