namespace Bukharin.Publish.Reading.Interventions;

/// <summary>How the numbers of notes are set off that are typed by hand.</summary>
internal enum TypedNoteForm
{
    /// <summary><c>[1]</c>, <c>[a]</c>, <c>[*]</c>, <c>[Note 1]</c></summary>
    Brackets,

    /// <summary><c>¹</c></summary>
    SuperiorFigures,

    /// <summary><c>^1^</c></summary>
    Superscript,

    /// <summary><c>†</c></summary>
    Sign,
}
