namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Where the credit stands at the beginning of a book.</summary>
public enum CreditPlace
{
    /// <summary>On the title page, under the title.</summary>
    TitlePage,

    /// <summary>On the imprint page behind it, with the statement of rights.</summary>
    ImprintPage,
}
