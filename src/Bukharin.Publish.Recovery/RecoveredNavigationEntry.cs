namespace Bukharin.Publish.Recovery;

/// <summary>An entry of the contents that a reading system shows beside the text.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Target"><c>#id</c> of a place, or the path of a document in the edition; null where it leads to neither.</param>
/// <param name="Depth">How deep it stands, 1 for the outermost.</param>
public sealed record RecoveredNavigationEntry(string Title, string? Target, int Depth)
{
    /// <summary>Where it leads to a document, the index of that one's first paragraph among <see cref="RecoveredEdition.Paragraphs"/>, or of what follows a document without any; else null.</summary>
    public int? Paragraph { get; init; }
}
