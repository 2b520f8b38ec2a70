namespace Bukharin.Publish.Styling.Notes;

/// <summary>How footnotes are numbered and marked.</summary>
/// <param name="Series">Whether author's and editor's notes share one series.</param>
/// <param name="Numbering">Where the numbering starts again.</param>
public sealed record NoteStyle(NoteSeriesForm Series, NoteNumberingForm Numbering = NoteNumberingForm.Book)
{
    /// <summary>The size of note marks in PDF and DOCX; in an EPUB the style sheet sets it.</summary>
    public NoteMarkSize Marks { get; init; }
}
