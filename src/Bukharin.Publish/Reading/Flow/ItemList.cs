namespace Bukharin.Publish.Reading.Flow;

/// <summary>An ordered list of Markdown's whose items are siblings, whatever their numbers.</summary>
/// <remarks>A class without members, not a record: what matters of a list is which one it is.</remarks>
internal sealed class ItemList;
