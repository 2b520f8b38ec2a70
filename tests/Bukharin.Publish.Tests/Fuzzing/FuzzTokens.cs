using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>Tokens of the languages that texts are written in, in no order.</summary>
internal static class FuzzTokens
{
    private static readonly string[] Marks =
    [
        "*", "**", "***", "_", "__", "`", "``", "```", "~", "~~", "~~~", "^", "[", "]", "[[", "]]", "](", ")", "(", "![", "{", "}", "{.gloss}", "{.added}", "{lang=ru}", "{#id}", "{lang=}", "[^1]", "[^1]:",
        "[x]: y", "<", ">", "</", "<b>", "</b>", "<!--", "-->", "<br>", "<sup>", "&", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "\\", "\\\n", "#", "##", "#######", "===", "---", "***\n", "- ", "+ ", "* ", "- [ ] ", "- [x] ",
        ": ", ":   ", ":::", "::: letter", "::: {.verse}", "::::", "|", "|---|", "|:-:|", "Table: ", "$", "$$", "@", "\"", "'", "--", "...", "§ ", "№ ", "Art. ", "Article 5. ", "1) ", "2) ", "99999999999999999999. ", "1A. ", "a) ", "(a) ",
        "i) ", "IV. ", "1.2.3.4 ", "б) ", "[sic]", "[?]", "[…]", "[...]", "[Pg 3]", "[]", "[ ]", "http://a.b/ü", "<http://a.b>", "mailto:", "javascript:", "data:image/png;base64,", "{.person key=a}", "{.place}",
        "[x]{.thing #a}", "::: {.numbered start=4}\n| ", "::: address\n", "![a](mist.png){.facsimile}\n", "![a](mist.png){placement=auto}\n", "+---+---+\n", "+===+===+\n", "| a | b |\n", "|   +---+\n", "word", "Wort ", "слово ", "été ", "3.5", "1901-02-30",
    ];

    private static readonly string[] Signs =
    [
        "\u0000", "\u0007", "\u007F", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u0300", "\u0301\u0301\u0301", "\u200B", "\u200C", "\u200D", "\u200E", "\u202A", "\u202B", "\u202E", "\u2028", "\u2029", "\u2060", "\u2066", "\u2069",
        "\uFEFF", "\uFFFC", "\uFFFD", "\uFFFE", "\uFDD0", "\U000E0001", "\U000E0041", "\U000E007F", "\U0001F600", "\U0001F468\u200D\U0001F469", "\U0001F1E9\U0001F1EA", "\u05D0\u05D1", "\u0627\u0644\u0644\u0647", "\u0915\u094D\u0937", "\u4E2D\u6587",
        "\u1100\u1161", "\uFB01", "\u01C5", "\u0130", "\u2610", "\u2611", "\u2192", "\uE000", "\U0010FFFF",
    ];

    private static readonly string[] Keys =
    [
        "---", "title:", "author:", "lang: en", "lang: xx-", "source: none", "source:\n  - ", "date: ", "revision: ", "modified: ", "cover: ../x.png", "cover-alt: ", "style: ", "roles:\n", "  letter: 1", "brackets:\n", "lines:", "registers: true\n", "persons:\n  - ", "  - {key: a, name: b, sort: c}\n", "correspondence:\n  date: 189X\n",
        "list-of-tables: true\n", "gaps: [word]\n", "rights: CC-BY-4.0\n", "isbn: 978-0-306-40615-7\n", "? ", ": ", "- ", "  - ",
        "&a ", "*a", "<<: *a", "!!str ", "!!binary ", "!x ", "| ", ">+ ", "\"\\u", "'", "[", "]", "{", "}", "%YAML 1.2", "...", "\t", "# ", "null", "~", "true", "1e999", "0x7FFFFFFFFFFFFFFFF", ".inf", "size: 0pt", "9999999999mm", "-3pt", "100%", "1000000%", "#GGG",
    ];

    /// <summary>A token of a text.</summary>
    public static string Text(Dice dice) => dice.Below(8) switch
    {
        < 5 => dice.Of<string>(Marks),
        5 => dice.Of<string>(Signs),
        6 => Character(dice),
        _ => dice.Of(" ", " ", "\n", "\n\n", "\t", "    ", "\r", "\r\n"),
    };

    /// <summary>A token of a YAML file.</summary>
    public static string Yaml(Dice dice) => dice.Below(6) switch
    {
        < 3 => dice.Of<string>(Keys),
        3 => Text(dice),
        _ => dice.Of(" ", "\n", "\n  ", "\n    ", ": "),
    };

    /// <summary>Tokens one after the other.</summary>
    public static string Several(Dice dice, Func<Dice, string> token) =>
        string.Concat(Enumerable.Range(0, 1 + dice.Below(dice.OnceIn(5) ? 400 : 60)).Select(_ => dice.OnceIn(60)
            ? string.Concat(Enumerable.Repeat(token(dice), 1 + dice.Below(600)))
            : token(dice)));

    /// <summary>Any character that UTF-8 can say, letters of some scripts more often than others.</summary>
    private static string Character(Dice dice)
    {
        var code = dice.Below(4) switch { 0 => dice.Below(0x3000), 1 => dice.Below(0x300), 2 => dice.Below(0x10000), _ => dice.Below(0x110000) };
        return code is >= 0xD800 and < 0xE000 ? "\uFFFD" : char.ConvertFromUtf32(code);
    }
}
