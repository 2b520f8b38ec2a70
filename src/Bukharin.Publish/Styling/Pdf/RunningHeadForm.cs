namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The content of the running heads of the PDFs.</summary>
public enum RunningHeadForm
{
    /// <summary>The title on left-hand pages, the part of the text on right-hand pages.</summary>
    Titles,

    /// <summary>
    /// As <see cref="Titles"/>, with the clauses of the page at the binding, so that a copy of a single page can be cited.
    /// </summary>
    Clauses,
}
