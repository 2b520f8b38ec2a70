namespace Bukharin.Publish.Styling;

/// <summary>Which texts get a table of contents, with page numbers, before the text of the PDFs and the DOCX.</summary>
public enum ContentsForm
{
    /// <summary>Volumes, and texts of more than some twenty pages.</summary>
    LongTexts,

    /// <summary>Every text that has enough headings.</summary>
    Always,

    /// <summary>No text.</summary>
    Never,
}
