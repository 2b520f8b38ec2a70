namespace Bukharin.Publish.Styling;

/// <summary>When a table of contents with page numbers stands before the text of a PDF or a DOCX.</summary>
public enum ContentsForm
{
    /// <summary>In volumes, and in texts of so many pages that a reader looks for a place.</summary>
    LongTexts,

    /// <summary>In every text that has enough headings.</summary>
    Always,

    /// <summary>In none.</summary>
    Never,
}
