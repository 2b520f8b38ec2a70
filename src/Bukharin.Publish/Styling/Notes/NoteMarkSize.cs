namespace Bukharin.Publish.Styling.Notes;

/// <summary>How large the marks of notes are.</summary>
public enum NoteMarkSize
{
    /// <summary>Superior figures, as the face has drawn them.</summary>
    Small,

    /// <summary>As large as the text, raised above its line.</summary>
    Text,
}
