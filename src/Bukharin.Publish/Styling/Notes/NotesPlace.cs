namespace Bukharin.Publish.Styling.Notes;

/// <summary>Where an edition has the editor's notes. The author's own stand at the foot in any case: they are text.</summary>
public enum NotesPlace
{
    /// <summary>At the foot, and again in the glossary where the style has one.</summary>
    FootAndGlossary,

    /// <summary>At the foot alone.</summary>
    Foot,

    /// <summary>In the glossary alone, to which their marks lead.</summary>
    Glossary,

    /// <summary>Nowhere. The edition says that it has none.</summary>
    None,
}
