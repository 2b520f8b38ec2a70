namespace Bukharin.Publish.Styling;

/// <summary>What a sheet has of the notes, the questions and the answers that there are for it.</summary>
/// <param name="Notes">Where the editor's notes stand.</param>
internal sealed record SheetStyle(NotesPlace Notes)
{
    /// <summary>A sheet that has all but the answers.</summary>
    public static SheetStyle Default { get; } = new(NotesPlace.FootAndGlossary);
}
