namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Blocks of Edition Markdown: every construct in every container, well nested or not.</summary>
internal sealed class WildBlocks(Dice dice, WildWords words)
{
    private static readonly string[] Roles =
        ["byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary", "source", "imprint"];

    private static readonly string[] Labels =
    [
        "1)", "2)", "3)", "4)", "a)", "b)", "c)", "i)", "ii)", "iii)", "1.", "2.", "3.", "(a)", "(b)", "(c)", "(1)", "(2)", "A.", "B.", "I.", "II.", "А)", "Б)",
        "§ 1", "§ 2", "§§ 3-5", "1A.", "1bis", "aa)", "1.1", "1.2", "1.2.1", "Article 1.", "Article 2.", "Art. 3", "Статья 1", "1. (a)", "**1.**", "- 1)",
    ];

    private int _depth;

    public string Blocks(int most) => dice.Several(1, most, "\n\n", Block);

    /// <summary>What a note can hold.</summary>
    public string NoteBlocks() => dice.OnceIn(3) ? dice.Several(1, 3, "\n\n", Block) : words.OneLine();

    private string Block()
    {
        if (_depth >= 4)
        {
            return words.Line();
        }

        _depth++;
        var block = dice.Way(
            words.Line, words.Line, words.Line, words.Line,
            () => $"{dice.Of<string>(Labels)} {words.Line()}", () => $"{dice.Of<string>(Labels)} {words.Line()}",
            Series, Series,
            () => Indented(dice.Of("   ", "  ", "      ", "         "), Block()),
            () => Before("> ", Blocks(3)),
            () => dice.Several(1, 4, dice.Of("\n", "\n\n"), () => Hanging(dice.Of("- ", "- ", "* ", "+ "), dice.OnceIn(9) ? "" : Blocks(2))),
            () => $"{new string('#', 1 + dice.Below(6))} {(dice.OnceIn(12) ? "" : words.OneLine())}",
            () => $"{words.OneLine()}\n{dice.Of("===", "---")}",
            () => dice.Of("***", "---", "* * *"),
            Division, Division, Table,
            Code,
            () => dice.Several(1, 3, dice.Of("\n", "\n\n"), () => $"{words.OneLine()}\n{dice.Of("", "\n")}{dice.Several(1, 2, "\n", () => Hanging(dice.Of(":   ", ": ", "~ "), dice.OnceIn(9) ? "" : Blocks(2)))}"),
            () => Hanging(dice.Of<string>(Labels) + " ", Blocks(2)),
            () => dice.OnceIn(3) ? Tokens() : words.Line());
        _depth--;
        return block;
    }

    /// <summary>A series of labels of one form, which so are labels.</summary>
    private string Series()
    {
        var forms = dice.Of<Func<int, string>>(
            n => $"{n})", n => $"{n}.", n => $"({n})", n => $"{(char)('a' + n - 1)})", n => $"({(char)('a' + n - 1)})", n => $"{new string('i', n)})", n => $"§ {n}", n => $"{(char)('A' + n - 1)}.");
        return dice.OnceIn(3)
            ? string.Join(dice.Of("; ", " "), Enumerable.Range(1, 2 + dice.Below(2)).Select(n => $"{forms(n)} {words.OneLine()}"))
            : string.Join("\n\n", Enumerable.Range(1, 2 + dice.Below(2)).Select(n => Hanging(forms(n) + " ", dice.OnceIn(3) ? Blocks(2) : words.Line())));
    }

    /// <summary>Lines of code, indented as one likes.</summary>
    private string Code()
    {
        var fence = dice.Of("```", "~~~~", "```sh");
        var lines = dice.Several(0, 6, "\n", () => dice.OnceIn(5) ? "" : dice.Of("", "  ", "    ", "\t") + words.OneLine().Replace('`', '\''));
        return $"{fence}\n{lines.Replace("~~~~", "", StringComparison.Ordinal)}\n{fence.Replace("sh", "", StringComparison.Ordinal)}";
    }

    private string Division()
    {
        var fence = new string(':', 3 + (4 - Math.Min(_depth, 4)));
        return $"{fence} {dice.Of<string>(Roles)}\n{(dice.OnceIn(9) ? "" : Blocks(3))}\n{fence}";
    }

    /// <summary>A pipe table, its rows as long as they ought to be or not, with a caption or without.</summary>
    private string Table()
    {
        var columns = 1 + dice.Below(4);
        var lines = new List<string> { Row(() => dice.OnceIn(5) ? "" : Cell()), Row(() => dice.Of("---", ":--", "--:", ":-:", "-")) };
        for (var rows = dice.Below(5); rows > 0; rows--)
        {
            lines.Add(Row(() => dice.OnceIn(5) ? "" : Cell()));
        }

        var table = string.Join('\n', lines);
        return dice.Below(4) switch
        {
            0 => $"{table}\n\n{dice.Of(":", "Table:", "table:")} {words.OneLine()}",
            1 => $"{dice.Of("Table:", ":")} {words.OneLine()}\n\n{table}",
            _ => table,
        };

        string Cell() => words.OneLine().Replace("|", "\\|", StringComparison.Ordinal);

        string Row(Func<string> cell)
        {
            var row = string.Join(" | ", Enumerable.Range(0, dice.OnceIn(12) ? columns + 1 : columns).Select(_ => cell()));
            return dice.OnceIn(4) && columns > 1 ? row : $"| {row} |";
        }
    }

    /// <summary>What nobody would write, in any order.</summary>
    private string Tokens() => dice.Several(1, 8, dice.Of(" ", "", "\n"), () => dice.Of(
        "*", "**", "_", "#", "##", ">", "-", "+", "---", "===", "\\", "&", "$", "~", "{", "!", "(", ")", "[x]", "[x]{.gloss}", "[y](#here)", "1)", "a)", "2.",
        "\u202B", "\u00A0", "\u200B", "&#x301;", "\"", "'", "''", "\"\"", "«", "»", "-- ", "---", "...", "\t", "Word", "x", "9"));

    private static string Indented(string indent, string block) => indent + block.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    private static string Before(string sign, string blocks) => sign + blocks.Replace("\n", "\n" + sign, StringComparison.Ordinal);

    private static string Hanging(string label, string blocks) => label + blocks.Replace("\n", "\n" + new string(' ', label.Length), StringComparison.Ordinal);
}
