namespace Bukharin.Publish.Styling;

/// <summary>Which pages stand before and after the text of the PDFs besides the title page.</summary>
/// <param name="HasHalfTitle">Whether a leaf with nothing but the title comes before the title page.</param>
/// <param name="Credit">Where the credit stands at the beginning; it always stands at the end as well.</param>
/// <param name="HasColophon">Whether the last page says how the book was made, in the words of the style.</param>
public sealed record TitlePageStyle(bool HasHalfTitle, CreditPlace Credit, bool HasColophon);
