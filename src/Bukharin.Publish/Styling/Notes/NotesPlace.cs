namespace Bukharin.Publish.Styling.Notes;

/// <summary>Where an edition has the editor's notes. The author's own notes are part of the text and always stand at the foot.</summary>
public enum NotesPlace
{
    /// <summary>At the foot of the page, and again in the glossary if the style has one.</summary>
    FootAndGlossary,

    /// <summary>At the foot of the page only.</summary>
    Foot,

    /// <summary>In the glossary only; the note marks lead there.</summary>
    Glossary,

    /// <summary>Nowhere; the edition says that they are left out.</summary>
    None,
}
