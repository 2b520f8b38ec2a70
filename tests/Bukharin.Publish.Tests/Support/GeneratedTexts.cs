using CsCheck;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Generators of texts for properties that hold of every text.</summary>
internal static class GeneratedTexts
{
    /// <summary>Front matter that goes with the generated Markdown.</summary>
    public const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    /// <summary>What texts are made of, and what could be mistaken for syntax.</summary>
    public static readonly Gen<string> Scrap = Gen.OneOf(
        "the lamp", "Piet", "It is lit.", "1)", "a)", "b)", "(a)", "(b)", "i)", "ii)", "2.", "2)", "§ 3", "(see", "1921)", "x.", "I.", "...", "[sic]",
        "[the old one]", "[a [b] c]", "*", "**", "_", "#", "##", ">", "-", "+", "---", "===", ":::", "::: letter", "\\", "`", "```", "<b>", "<", "^", "~", "^x^", "~2~", "&amp;", "&", "$5", "$x$",
        "~~", "|", "{", "}", "{.gloss}", "!", "![", "[", "]", "](", "https://example.org/", "[^1]", "[^1]:", ":", "«да»", "10\u00A0kg", "é", "😀", "B)", "IV)", "б)", "а)");

    /// <summary>Plain texts of all that could be mistaken for syntax.</summary>
    public static readonly Gen<string> PlainText =
        Gen.Select(Scrap, Gen.OneOf(" ", " ", " ", "", "\n", "\n\n", "\n\n", "\r\n", "  ", "\n\n\t", "\t"), (scrap, end) => scrap + end)
            .List[1, 40].Select(string.Concat);

    // Edition Markdown whose parts are whole, so that most of it can be read.
    private static readonly Gen<string> Words = Gen.OneOf(
        "the lamp", "Piet", "is lit.", "was *very* old", "**loud**", "*a **b** c*", "[sic]{.correction}", "~~gone~~", "[late]{.added}", "[torn]{.damage}", "R[e]{.expansion}v", "[Pg 3]{.page}", "[fig.]{.figure}", "[name lost]{.illegible}", "[name]{.redacted}", "[old]{.deleted}", "[the old one]{.gloss}", "[da]{lang=ru}", "[S.S.]{.smallcaps}",
        "[a [b]{.unclear} c]{.gloss}", "a) one; b) two", "i) one and ii) two", "1) one, 2) two; and 3) three", "(see a\\)", "\\[x\\]", "&amp;amp;", "[that](https://example.org/)",
        "<https://example.org/>", "one\\\ntwo", "1\\)", "\\*", "\\#", "x_y", "[see](#one)", "!\\[", "as follows: a) the first", "<em>so</em>", "it<br>is", "<b>he <br></b> said", "R<b>e</b>v", "<i>(so)</i>he", "[its *end*](end.md)", "dusk<!-- c -->", "5^th^", "H~2~O", "x^2^[two]{.gloss}", "x^2[two]{.gloss}^3", "M^*lle*^", "10^-3^", "<sup>a b</sup>c", "x~i~^2^", "*y^n^*", "a^b\\ c^", "2 ^ 3", "3~4", "`lamp --on`", "`` a`b ``", "`\"x\"  [y]`", "x`y`z", "*`so`*");

    private static readonly Gen<string> Line = Words.List[1, 5].Select(words => string.Join(' ', words));

    private static string Cell(string line) => line.Replace("\\\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static readonly Gen<string> Block = Gen.OneOf(
        Line,
        Gen.Select(Gen.OneOf("1)", "2)", "3)", "a)", "b)", "c)", "i)", "ii)", "1.", "2.", "(a)", "(b)", "§ 1", "§ 2", "A.", "IV."), Line, (label, line) => $"{label} {line}"),
        Gen.Select(Gen.OneOf("   ", "  ", "      ", "         "), Line, (indent, line) => indent + line.Replace("\\\n", "\\\n" + indent, StringComparison.Ordinal)),
        Gen.Select(Gen.OneOf("   ", "      "), Gen.OneOf("a)", "b)", "i)", "1)"), Line, (indent, label, line) => $"{indent}{label} {line.Replace("\\\n", " ", StringComparison.Ordinal)}"),
        Line.Select(line => "> " + line.Replace("\\\n", "\\\n> ", StringComparison.Ordinal)),
        Gen.Select(Line, Line, (one, two) => $"- {one.Replace("\\\n", " ", StringComparison.Ordinal)}\n- {two.Replace("\\\n", " ", StringComparison.Ordinal)}"),
        Gen.Select(Line, Line, (one, two) => $"   - {one.Replace("\\\n", " ", StringComparison.Ordinal)}\n\n     {two.Replace("\\\n", " ", StringComparison.Ordinal)}"),
        Gen.Select(Gen.OneOf("1. ", "1. ", "2. ", "1) "), Gen.OneOf("", "", "   ", "      "), Line.List[2, 4], (number, indent, lines) =>
            string.Join('\n', lines.Select(line => indent + number + line.Replace("\\\n", " ", StringComparison.Ordinal)))),
        Gen.Select(Gen.OneOf("**1.**", "**2.**", "*(a)*", "**1. The lamp.**", "[1)]{.smallcaps}", "***b)***"), Line, (label, line) => $"{label} {line}"),
        Line.Select(line => "## " + line.Replace("\\\n", " ", StringComparison.Ordinal)),
        Gen.Select(Gen.OneOf("#", "##", "###"), Gen.OneOf("1.", "2.", "3.", "I.", "II.", "IV.", "A.", "B.", "(a)", "§ 1", "**1.**"), Gen.OneOf("", " The lamp", " *Mai* 1919"), (level, label, words) => $"{level} {label}{words}"),
        Gen.OneOf("```\nlamp --on\n  \"a\"\n\n    [b]\n```", "   ```\n   one\n     two\n   ```", "> ~~~ sh\n> 1) lamp\n> ~~~", "- ```\n  x\n  ```\n- y", "````\n```\n````"),
        Gen.Select(Words, Line, Line, (term, one, two) => $"{term.Replace("\\\n", " ", StringComparison.Ordinal)}\n:   {one.Replace("\n", "\n    ", StringComparison.Ordinal)}\n\n    {two.Replace("\n", "\n    ", StringComparison.Ordinal)}\n: a) x"),
        Line.Select(line => line + "\n==="),
        Gen.Select(Line, Line, Line, Gen.OneOf("---", ":--", "--:", ":-:"), (one, two, three, column) =>
            $"| {Cell(one)} | {Cell(two)} |\n|{column}|---|\n| {Cell(three)} |  |\n|  | {Cell(one)} |\n\n: {Cell(two)}"),
        Gen.Const("***"));

    /// <summary>Edition Markdown without its front matter; most of it can be read.</summary>
    public static readonly Gen<string> Markdown =
        Gen.Select(Block.List[1, 12], Block.List[0, 6], (outer, inner) =>
            string.Join("\n\n", outer) + "\n\n::: letter\n\n" + string.Join("\n\n", inner) + "\n\n:::\n\n# End {#one}\n\nNote.[^n]\n\n[^n]: " + outer[0].TrimStart().Replace("\n", "\n    ", StringComparison.Ordinal) + "\n");
}
