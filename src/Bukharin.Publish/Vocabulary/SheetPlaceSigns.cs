namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// The signs that enclose, in the lines of a document, the page or line number of another sheet at the place where that page or line
/// begins: <c>¦25¦ </c>.
/// </summary>
internal static class SheetPlaceSigns
{
    // A broken bar, since a line may end behind an unbroken one (UAX #14, class BA): programs parted the sign.
    private const char Bar = '\u00A6';

    // No-break, so that the sign stays with the words after it, which begin the line of the other sheet.
    private const char Space = '\u00A0';

    /// <summary>Encloses words in the signs, with a no-break space after them.</summary>
    public static string Around(string words) => $"{Bar}{words.Replace(' ', Space)}{Bar}{Space}";

    /// <summary>The words between the signs; null where the text is not enclosed in them.</summary>
    public static string? Within(string text) => text.Trim().Replace(Space, ' ') is [Bar, .. var words, Bar] ? words : null;
}
