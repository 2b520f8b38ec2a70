namespace Bukharin.Publish.Styling.Pdf;

/// <summary>When contents with page numbers stand before the text of a PDF.</summary>
public enum ContentsForm
{
    /// <summary>In volumes, and in texts of so many pages that a reader looks for a place.</summary>
    LongTexts,

    /// <summary>In every text that has enough headings.</summary>
    Always,

    /// <summary>In none.</summary>
    Never,
}
