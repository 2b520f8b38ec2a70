namespace Bukharin.Publish.Styling.Notes;

/// <summary>How footnotes are numbered.</summary>
/// <param name="Series">Whether author's and editor's notes share one series.</param>
/// <param name="Numbering">Where marks begin anew.</param>
public sealed record NoteStyle(NoteSeriesForm Series, NoteNumberingForm Numbering = NoteNumberingForm.Book)
{
    /// <summary>How large marks are on pages and in documents; an EPUB's are for its style sheet to say.</summary>
    public NoteMarkSize Marks { get; init; }
}
