namespace Bukharin.Publish.Recovery;

/// <summary>An entry of the contents that a reading system shows beside the text.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Target"><c>#id</c> of a place, or the path of a document in the edition; null where it leads to neither.</param>
/// <param name="Depth">How deep it stands, 1 for the outermost.</param>
public sealed record RecoveredNavigationEntry(string Title, string? Target, int Depth)
{
    /// <summary>For an entry that leads to a document and not to a place in it: the index, in <see cref="RecoveredEdition.Paragraphs"/>, of the document's first paragraph. A document without paragraphs has the index of the next one's first. Null for all other entries.</summary>
    public int? Paragraph { get; init; }
}
