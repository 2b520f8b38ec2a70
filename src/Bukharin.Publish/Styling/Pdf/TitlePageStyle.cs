namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Which matter stands before and after the text of the PDFs.</summary>
/// <param name="Opening">Which pages precede the text.</param>
/// <param name="Credit">
/// Where the source credit stands at the beginning. It is repeated at the end, unless it stands at the head of the text because there
/// is no title page.
/// </param>
/// <param name="HasColophon">Whether a last page (the last lines if there is no title page) says how the book was set.</param>
public sealed record TitlePageStyle(OpeningForm Opening, CreditPlace Credit, bool HasColophon);
