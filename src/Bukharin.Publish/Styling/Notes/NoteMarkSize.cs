namespace Bukharin.Publish.Styling.Notes;

/// <summary>The size of note marks in the text.</summary>
public enum NoteMarkSize
{
    /// <summary>Superior figures, as drawn in the typeface.</summary>
    Small,

    /// <summary>The size of the text, raised above the baseline.</summary>
    Text,
}
