namespace Bukharin.Publish.Reading.Interventions;

/// <summary>A note that is typed by hand.</summary>
/// <param name="Number">The figure, letter or sign of it.</param>
/// <param name="Form">How the number is set off.</param>
/// <param name="Start">Offset in the source of the mark with which its paragraph begins.</param>
/// <param name="WordsStart">Offset of its first word.</param>
/// <param name="End">Offset after the paragraph that it stands in.</param>
/// <param name="Closing">Offset of the bracket that closes the whole note; -1 where only its number is in brackets.</param>
internal sealed record TypedNote(string Number, TypedNoteForm Form, int Start, int WordsStart, int End, int Closing)
{
    /// <summary>What it is called in Edition Markdown: no other note of the text has this name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Offset of its mark.</summary>
    public int MarkStart { get; init; }

    /// <summary>Length of its mark.</summary>
    public int MarkLength { get; init; }
}
