namespace Bukharin.Publish.Styling;

/// <summary>Where the PDFs have the marginal notes of a source.</summary>
public enum MarginNoteForm
{
    /// <summary>In the column, on lines of their own before the paragraph that they stand beside in the source.</summary>
    Line,

    /// <summary>In the outer margin, each beside the first line of its paragraph; in the column in DOCX and EPUB.</summary>
    Margin,
}
