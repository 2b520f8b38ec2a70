namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Where the source credit stands at the beginning of a PDF.</summary>
public enum CreditPlace
{
    /// <summary>On the title page, under the title.</summary>
    TitlePage,

    /// <summary>On the imprint page that follows the title page, with the statement of rights.</summary>
    ImprintPage,
}
