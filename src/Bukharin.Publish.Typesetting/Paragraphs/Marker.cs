namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>A note's or a destination's place; it has no width.</summary>
internal sealed class Marker(string? noteId, string? destination) : HorizontalItem
{
    public string? NoteId { get; } = noteId;

    public string? Destination { get; } = destination;
}
