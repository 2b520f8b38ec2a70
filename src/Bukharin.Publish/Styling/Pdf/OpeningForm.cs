namespace Bukharin.Publish.Styling.Pdf;

/// <summary>How the PDFs begin.</summary>
public enum OpeningForm
{
    /// <summary>With a title page, and the imprint behind it.</summary>
    TitlePage,

    /// <summary>With a leaf that has nothing but the title, then as with a title page.</summary>
    HalfTitle,

    /// <summary>With the text: title, names and credit stand at the head of its first page, its parts follow one another, and the imprint stands at the end.</summary>
    Head,
}
