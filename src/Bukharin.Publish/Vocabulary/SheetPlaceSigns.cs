namespace Bukharin.Publish.Vocabulary;

/// <summary>The signs between which a document names, in its lines, where pages and lines of another sheet begin: <c>|25| </c>.</summary>
internal static class SheetPlaceSigns
{
    private const char Bar = '|';

    // The words that follow begin the line of the other sheet: they stay with the sign.
    private const char Space = '\u00A0';

    /// <summary>Some words with the signs around them.</summary>
    public static string Around(string words) => $"{Bar}{words.Replace(' ', Space)}{Bar}{Space}";

    /// <summary>The words between the signs; null where they do not stand between such signs.</summary>
    public static string? Within(string text) => text.Trim().Replace(Space, ' ') is [Bar, .. var words, Bar] ? words : null;
}
