using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Texts of single lines that have characters, or punctuation, at the places where it matters which they are.</summary>
internal static class WildLines
{
    private const int LinesOfCharacters = 12;
    private const int LinesOfPunctuation = 8;

    // Around a character: nothing, a gloss, a note, a change of look, raised type, quotation marks, the ends of a line.
    private static readonly ImmutableArray<string> Places =
    [
        "{0}", "x {0} y", "x{0}y", "{0}[b]{{.gloss}}", "[b]{{.gloss}}{0}", "x [b]{{.gloss}}{0} y", "x {0}[b]{{.gloss}}y", "x {0} [b]{{.gloss}}{1}", "[{0}]{{.gloss}} x", "x [{0}]{{.supplied}}y", "x{1}{0}", "{0}{1}x",
        "x[{0}]{{.page}} y", "*{0}*x", "x*{0}*", "**x{0}** y", "x^{0}^", "x^2^{0}", "{0}^2^", "x~{0}~{1}", "<sup>{0}</sup>{1}<sup>x</sup>", "[{0}]{{.smallcaps}}x", "[x{0}]{{lang=ru}} y", "[{0}](https://example.org/)", "x[{0}y](#here)",
        "\"{0}\"", "\"x{0}\" y", "'{0}x'", "x {0}\" y\"", "{0} \"x\" {1}", "x--{0}", "{0} -- x", "x\\\n{0}", "{0}\\\nx", "1) {0}", "1) x {0}; 2) y {1}", "- {0}", "# {0}", "# {0} x", "~~{0}~~x", "x{0}\u200B{1}", "{0}\u0301x", "x\u00A0{0}",
        "| {0} | x |\n|---|---|\n| y | {1} |", "{0}\n: {1}", "> {0}", "x[{0}][{1}]y", "[{0} [b]{{.unclear}}]{{.gloss}} {1}", "x {0}^2^[b]{{.gloss}}{1}",
    ];

    private static readonly ImmutableArray<string> Signs =
    [
        "\"", "\"", "\"", "'", "'", "'", "--", "---", " -- ", "...", ".", ",", ";", ":", "?", "!", "(", ")", "«", "»", "„", "“", "”", "‘", "’", "‚", "‹", "›", "-", "–", "—", "/", "\\[", "\\]", "¿", "¡", "%", "°", "§ ",
        "\u00A0", "\u202F", "\u2009", "\u200B", " ", " ", " ", " ", " ",
    ];

    private static readonly ImmutableArray<string> Words =
    [
        "x", "the lamp", "Piet", "5", "6", "10", "19", "1918", "s", "O", "l", "dit-il", "Rock", "Mr.", "D", "[b]{.gloss}", " [b]{.gloss}", "[the]{.supplied}", "[?]", "*so*", "**no**", "^2^", "[da]{lang=ru}", "`\"`", "[S.S.]{.smallcaps}",
        "~~out~~", "[3]{.page}", " [3]{.page} ", "\\\n",
    ];

    /// <summary>Lines with characters of a number: numbers in a row have all that a style shows.</summary>
    public static WildText OfCharacters(int number)
    {
        var parts = new WildParts(number);
        var (dice, shown) = (parts.Dice, parts.Characters.Shown);
        var next = number * LinesOfCharacters;
        var body = string.Join("\n\n", Enumerable.Range(0, LinesOfCharacters).Select(_ => Line()));
        return WildText.Markdown(WildFrontMatter.Least(dice.Of(WildFrontMatter.Languages.AsSpan())), $"{body}\n\n{parts.Notes.Write(() => parts.Words.Word())}", parts.Style);

        string Line()
        {
            var character = shown[next++ % shown.Length].ToString();
            var place = dice.Of(Places.AsSpan());
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, place, character, place.Contains("{1}", StringComparison.Ordinal) && dice.OnceIn(6) ? parts.Notes.Mark() : parts.Characters.Next(dice));
        }
    }

    /// <summary>Lines of words and signs, with little between them.</summary>
    public static WildText OfPunctuation(int number)
    {
        var parts = new WildParts(number);
        var dice = parts.Dice;
        var body = dice.Several(1, LinesOfPunctuation, "\n\n", () => dice.Several(1, 4, " ", Cluster));
        return WildText.Markdown(WildFrontMatter.Least(WildFrontMatter.Languages[number % WildFrontMatter.Languages.Length]), $"{body}\n\n{parts.Notes.Write(Cluster)}", parts.Style);

        string Cluster() => dice.Several(1, 4, "", () => dice.Of(Words.AsSpan()) + dice.Several(0, 3, "", () => dice.OnceIn(30) ? parts.Notes.Mark() : dice.Of(Signs.AsSpan())));
    }
}
