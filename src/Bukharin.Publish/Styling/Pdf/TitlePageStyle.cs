namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What stands before and after the text of the PDFs.</summary>
/// <param name="Opening">How they begin.</param>
/// <param name="Credit">Where the credit stands at the beginning; it stands at the end as well, but for the head of sheets that have no title page.</param>
/// <param name="HasColophon">Whether the last page, or the last lines where there is no title page, say how the book was made, in the words of the style.</param>
public sealed record TitlePageStyle(OpeningForm Opening, CreditPlace Credit, bool HasColophon);
