namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Lines of Edition Markdown: words of all looks, brackets of every kind, labels, links, marks of notes, and what is none of it.</summary>
/// <param name="dice">Chance.</param>
/// <param name="characters">What the style can show.</param>
/// <param name="notes">Takes a mark, and has its note written below.</param>
internal sealed class WildWords(Dice dice, WildCharacters characters, WildNotes notes)
{
    private static readonly string[] Plain =
    [
        "the lamp", "Piet", "It is lit.", "a", "I", "and so on,", "which", "Word", "x1y", "1918", "37", "Mr. D--", "S----", "19--", "re\u2011entry", "half-light", "e-mail",
        "l'homme", "don't", "5'", "6\"", "\"quoted\"", "'so'", "\"Who?\"", "(see above)", "--", "---", "-- he said --", "...", "\u2026", "etc.", "A. Smith", "No.", "§ 3", "§",
        "1)", "2)", "3)", "a)", "b)", "(a)", "(b)", "i)", "ii)", "iv)", "A)", "1.", "2.", "1.1", "(1a)", "9a.", "aa)", "\\*", "*\\**", "\\[x\\]", "\\#", "&amp;", "&lt;b&gt;", "&#x301;", "&nbsp;",
        "¿Quién?", "«да»", "„so“", "»nein«", "Dr.", "p. 12", "3 kg", "10 %", "50°", "½", "H₂O", "H~2~O", "m^2^", "5^th^", "^", "☞", "†", "*", "_", "~", "\\\\", "\\`", "+", "=", "\\<", ">", "!", "?", ";", ":", "a/b", "and/or",
        "Donaudampfschifffahrtsgesellschaftskapitän", "https://example.org/a/long/address?with=this&and=that#there", "www.example.org", "me@example.org",
    ];

    private int _depth;
    private int _brackets;

    /// <summary>Words in a row, on one line of the source or over several.</summary>
    public string Line()
    {
        _depth++;
        var line = dice.Several(1, _depth > 3 ? 1 : 6, dice.Of(" ", " ", " ", " ", "", "  ", "\u00A0"), Piece);
        _depth--;
        return dice.OnceIn(12) ? line.Replace(" ", dice.Of("\n", "\\\n", "  \n"), StringComparison.Ordinal) : line;
    }

    /// <summary>A line that stays on one line of the source.</summary>
    public string OneLine() => Line().Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    private string Piece() => dice.Way(
        Word, Word, Word, Word, Word, Word, Word, Word,
        Odd,
        () => $"*{Line()}*", () => $"**{Line()}**", () => $"***{Line()}***",
        () => $"^{Word()}^", () => $"{Word()}^{Word()}^{Word()}", () => $"~{Word()}~", () => $"<sup>{Word()}</sup>", () => $"<sub>{Word()}</sub>",
        () => $"[{Line()}]{{.smallcaps}}", () => $"[{Line()}]{{lang={dice.Of("fr", "de", "ru", "la", "el", "zh-Hant")}}}",
        Code,
        Bracket, Bracket, Bracket,
        () => $"[{(dice.OnceIn(9) ? Line() : Word())}]({dice.Of("https://example.org/", "mailto:me@example.org", "https://bücher.example/ß?q=é", "https://example.org/a%20b", "urn:isbn:1", "#here")})",
        () => $"<{dice.Of("https://example.org/x", "me@example.org", "https://bücher.example/")}>",
        () => _brackets == 0 || dice.OnceIn(40) ? notes.Mark() : Word());

    private string Code()
    {
        var fence = dice.Of("`", "`", "``");
        var code = dice.Several(1, 4, dice.Of(" ", " ", "", "  "), () => dice.Of(Word(), Word(), "--x", "\"a\"", "'", "[b]", "1)", "->", "...", "*", "\\", "$x", "/a/b/c/d"));
        return fence + code.Replace("`", "", StringComparison.Ordinal) + fence;
    }

    private string Bracket()
    {
        _brackets++;
        var bracket = AnyBracket();
        _brackets--;
        return bracket;
    }

    private string AnyBracket() => dice.Way(
        () => $"[{Line()}]{{.{dice.Of("gloss", "supplied", "correction", "omission", "unclear", "deleted", "added", "damage", "illegible", "redacted", "expansion", "page", "figure")}}}",
        () => $"[{Line()}]",
        () => $"{Word()}[{Word()}][{Word()}]{Word()}",
        () => dice.Of("[sic]", "[?]", "[...]", "[…]", "[the old one]", "[his sister]", "[*]", "[torn]", "[Pg 12]", "[fol. 3v]", "[name illegible]", "~~out~~", "[[b]]", "[a [b] c]", "Rev[eren]d", "Anna [his sister], and"));

    private string Word() => dice.OnceIn(5) ? Odd() : dice.Of<string>(Plain);

    /// <summary>A word of any characters at all.</summary>
    private string Odd() => string.Concat(Enumerable.Range(0, 1 + dice.Below(5)).Select(_ => Character()));

    private string Character() => dice.OnceIn(400)
        ? characters.Lacking[dice.Below(characters.Lacking.Length)].ToString()
        : dice.Below(4) switch
        {
            0 when (char)('!' + dice.Below('~' - '!' + 1)) is var ascii => char.IsAsciiLetterOrDigit(ascii) ? ascii.ToString() : $"\\{ascii}",
            1 => dice.Of("\u202B", "\u200B", "\u2060", "\u200D", "\u00AD", "\u2009", "\u202F", "\u2003", "\u3000", "\uFEFF", "\u0301", "\u034F", "\u2028", "\u1680", "a", "e", "b"),
            _ => characters.Shown[dice.Below(characters.Shown.Length)].ToString(),
        };
}
