namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Which pages precede the text of the PDFs.</summary>
public enum OpeningForm
{
    /// <summary>A title page, with the imprint on the page behind it.</summary>
    TitlePage,

    /// <summary>A half-title leaf with nothing but the title, then the same as <see cref="TitlePage"/>.</summary>
    HalfTitle,

    /// <summary>
    /// None: title, names and credit stand at the head of the first page of the text, its parts follow without page breaks, and the
    /// imprint stands at the end.
    /// </summary>
    Head,
}
