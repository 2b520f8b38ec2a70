using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Blocks of Edition Markdown: every construct in every container, well nested or not.</summary>
internal sealed class WildBlocks
{
    private const int Deepest = 4;

    private static readonly ImmutableArray<string> Roles =
        ["byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary", "source", "imprint", "epigraph", "attribution", "address"];

    private static readonly ImmutableArray<string> Labels =
    [
        "1)", "2)", "3)", "4)", "a)", "b)", "c)", "i)", "ii)", "iii)", "1.", "2.", "3.", "(a)", "(b)", "(c)", "(1)", "(2)", "A.", "B.", "I.", "II.", "А)", "Б)",
        "§ 1", "§ 2", "§§ 3-5", "1A.", "1bis", "aa)", "1.1", "1.2", "1.2.1", "Article 1.", "Article 2.", "Art. 3", "Статья 1", "1. (a)", "**1.**", "- 1)", "[5)]{.label}", "5\\)",
    ];

    private readonly Dice _dice;
    private readonly WildWords _words;
    private readonly ImmutableArray<WildConstruct> _often;
    private int _depth;

    public WildBlocks(Dice dice, WildWords words)
    {
        (_dice, _words) = (dice, words);
        var (html, grid) = (new WildHtml(dice, words), new WildGrid(dice, words));
        Constructs =
        [
            new("paragraph", words.Line),
            new("labelled", () => $"{dice.Of(Labels.AsSpan())} {words.Line()}"),
            new("labelled-blocks", () => Hanging(dice.Of(Labels.AsSpan()) + " ", Blocks(2))),
            new("series", Series),
            new("series-in-line", SeriesInLine),
            new("counted", () => dice.Several(2, 4, "\n", () => Hanging("1. ", words.Line()))),
            new("bullets", () => dice.Several(1, 4, dice.Of("\n", "\n\n"), () => Hanging(dice.Of("- ", "- ", "* ", "+ "), dice.OnceIn(9) ? "" : Blocks(2)))),
            new("tasks", () => dice.Several(1, 3, "\n", () => $"- [{dice.Of(" ", "x", "X")}] {words.OneLine()}")),
            new("quotation", () => Before("> ", Blocks(3))),
            new("attributed", () => Before("> ", $"{Blocks(2)}{dice.Of("\n\n", "\n", "\\\n")}{dice.Of("-- ", "--", "— ", "---", "\\-- ", "*-- *", "– ")}{words.OneLine()}")),
            new("heading", () => $"{new string('#', 1 + dice.Below(6))} {(dice.OnceIn(12) ? "" : words.OneLine())}{(dice.OnceIn(9) ? $" {{#h{dice.Below(1000)}}}" : "")}"),
            new("labelled-heading", () => $"{new string('#', 1 + dice.Below(3))} {dice.Of(Labels.AsSpan())}{(dice.OnceIn(5) ? "" : " " + words.OneLine())}"),
            new("underlined-heading", () => $"{words.OneLine()}\n{dice.Of("===", "---")}"),
            new("break", () => dice.Of("***", "---", "* * *")),
            new("code", Code),
            new("verse", Verse),
            new("numbered-verse", () => $"::: {dice.Of("numbered", "{.verse .numbered}", "{.numbered start=21}", "{.numbered start=99}")}\n{Verse()}{(dice.OnceIn(3) ? $"\n\n{words.OneLine()}\n\n{Verse()}" : "")}\n:::"),
            new("definitions", Definitions),
            new("table", Table),
            new("grid", () => dice.OnceIn(2) ? html.Table() : grid.Table()),
            new("indented", () => Indented(dice.Of("   ", "  ", "      ", "         "), Block())),
            new("typed-note", () => $"{words.OneLine()}[1] {words.OneLine()}\n\n{dice.Of("[1]", "[Footnote 1:")} {words.OneLine()}]"),
            new("described-figure", () => $"[Illustration: {words.OneLine()}]"),
            new("figure", () => dice.OnceIn(3) ? html.Picture() : $"![{(dice.OnceIn(4) ? "" : words.OneLine())}]({dice.Of("harbour.png", "glass.png", "mist.png", "tower.jpg")}){dice.Of("{alt=\"A harbour\"}", "{width=50% alt=x credit=\"By M.\"}", "{.decorative}", "{#fig-x alt=y}", "{placement=top alt=x}", "{placement=bottom width=30% alt=x}", "{placement=auto alt=x credit=\"By M.\"}")}"),
            new("facsimile", () => $"![{(dice.OnceIn(2) ? "" : words.OneLine())}]({dice.Of("harbour.png", "mist.png", "tower.jpg")}){dice.Of("{.facsimile alt=x}", "{.facsimile #leaf alt=x width=60% credit=\"By *M.*\"}")}"),
            new("html-blocks", () => html.Blocks(Block)),
            new("comment", () => $"<!-- {dice.Of("x", "--", "[b]", "1)")} -->"),
            new("beside", () => $"{Division("margin", dice.OnceIn(9) ? $"{words.OneLine()}\n\n{words.OneLine()}" : words.OneLine())}\n\n{(dice.OnceIn(3) ? Block() : $"{dice.Of("", "1) ", "a) ", "> ", "| ")}{words.Line()}")}"),
            new("beside-word", () => $"{dice.Of("", "", "1) ", "a) ", "> ", "| ")}{words.Beside()}{(dice.OnceIn(4) ? " " + words.Beside() : "")}"),
            new("nothing", () => dice.Of(">", "-", "##", "&#8203;", "1)")),
            new("tokens", Tokens),
            .. Roles.Select(role => new WildConstruct(role, () => Division(role, dice.OnceIn(9) ? "" : Blocks(3)))),
        ];

        // What texts are full of comes as often as all else together.
        _often = [.. Constructs.Where(construct => construct.Name is "paragraph" or "labelled" or "series")];
    }

    /// <summary>Ways to make a block, each by its name.</summary>
    public ImmutableArray<WildConstruct> Constructs { get; }

    /// <summary>Ways to put blocks into one, each by its name.</summary>
    public ImmutableArray<WildContainer> Containers =>
    [
        new("text", blocks => blocks),
        new("clause", blocks => Hanging("1) ", blocks) + "\n\n2) x"),
        new("bullet", blocks => Hanging("- ", blocks)),
        new("second-bullet", blocks => "- x\n\n" + Hanging("- y\n\n", blocks, indent: "  ")),
        new("quotation", blocks => Before("> ", blocks)),
        new("definition", blocks => "x\n" + Hanging(":   ", blocks)),
        new("note", blocks => _words.NoteOf(blocks)),
        .. Roles.Select(role => new WildContainer(role, blocks => Division(role, blocks))),
    ];

    public string Blocks(int most) => _dice.Several(1, most, "\n\n", Block);

    /// <summary>What a note can hold.</summary>
    public string NoteBlocks() => _dice.OnceIn(3) ? _dice.Several(1, 3, "\n\n", Block) : _words.OneLine();

    private string Block()
    {
        if (_depth >= Deepest)
        {
            return _words.Line();
        }

        _depth++;
        var block = _dice.Of((_dice.OnceIn(2) ? _often : Constructs).AsSpan()).Make();
        _depth--;
        return block;
    }

    /// <summary>A series of labels of one form, which so are labels.</summary>
    private string Series() =>
        Form() is var form ? string.Join("\n\n", Enumerable.Range(1, 2 + _dice.Below(2)).Select(n => Hanging(form(n) + " ", _dice.OnceIn(3) ? Blocks(2) : _words.Line()))) : "";

    private string SeriesInLine() =>
        Form() is var form ? string.Join(_dice.Of("; ", " "), Enumerable.Range(1, 2 + _dice.Below(2)).Select(n => $"{form(n)} {_words.OneLine()}")) : "";

    private Func<int, string> Form() => _dice.Of<Func<int, string>>(
        n => $"{n})", n => $"{n}.", n => $"({n})", n => $"{(char)('a' + n - 1)})", n => $"({(char)('a' + n - 1)})", n => $"{new string('i', n)})", n => $"§ {n}",
        n => $"{(char)('A' + n - 1)}.", n => $"1.{n}", n => $"Article {n}.", n => $"**{n}.**");

    /// <summary>Lines of code, indented as one likes.</summary>
    private string Code()
    {
        var fence = _dice.Of("```", "~~~~", "```sh");
        var lines = _dice.Several(0, 6, "\n", () => _dice.OnceIn(5) ? "" : _dice.Of("", "  ", "    ", "\t") + _words.CodeLine());
        return $"{fence}\n{lines}\n{fence.Replace("sh", "", StringComparison.Ordinal)}";
    }

    /// <summary>Lines of verse, indented as one likes; some carried over, and some empty.</summary>
    private string Verse() => _dice.Several(1, 5, "\n", () => _dice.OnceIn(7) ? "|" : $"| {_dice.Of("", "", "  ", "    ", "\u00A0", "\t")}{_words.OneLine()}{(_dice.OnceIn(8) ? $"\n  {_words.OneLine()}" : "")}");

    private string Definitions() => _dice.Several(1, 3, _dice.Of("\n", "\n\n"), () =>
        $"{_words.OneLine()}\n{_dice.Of("", "\n")}{_dice.Several(1, 2, "\n", () => Hanging(_dice.Of(":   ", ": ", "~ "), _dice.OnceIn(9) ? "" : Blocks(2)))}");

    /// <summary>A division; its fences are longer than those that can stand in it.</summary>
    private static string Division(string role, string blocks)
    {
        var fence = new string(':', 1 + Regex.Matches(blocks, ":{3,}").Select(match => match.Length).Append(2).Max());
        return $"{fence} {role}\n{blocks}\n{fence}";
    }

    /// <summary>A pipe table, its rows as long as they ought to be or, once in a while, not; with a caption or without.</summary>
    private string Table()
    {
        var columns = 1 + _dice.Below(4);
        var lines = new List<string> { Row(() => _dice.OnceIn(5) ? "" : Cell()), Row(() => _dice.Of("---", ":--", "--:", ":-:", "-")) };
        for (var rows = _dice.Below(5); rows > 0; rows--)
        {
            lines.Add(Row(() => _dice.OnceIn(5) ? "" : Cell()));
        }

        var table = string.Join('\n', lines);
        return _dice.Below(4) switch
        {
            0 => $"{table}\n\n{_dice.Of(":", "Table:", "table:")} {_words.OneLine()}",
            1 => $"{_dice.Of("Table:", ":")} {_words.OneLine()}\n\n{table}",
            _ => table,
        };

        string Cell() => _words.OneLine().Replace("|", "\\|", StringComparison.Ordinal) + (_dice.OnceIn(9) ? "<br>x" : "");

        string Row(Func<string> cell)
        {
            var row = string.Join(" | ", Enumerable.Range(0, _dice.OnceIn(60) ? columns + 1 : columns).Select(_ => cell()));
            return _dice.OnceIn(4) && columns > 1 ? row : $"| {row} |";
        }
    }

    /// <summary>What nobody would write, in any order.</summary>
    private string Tokens() => _dice.Several(1, 8, _dice.Of(" ", "", "\n"), () => _dice.Of(
        "*", "**", "_", "#", "##", ">", "-", "+", "---", "===", "\\", "&", "$", "~", "{", "!", "(", ")", "[x]", "[x]{.gloss}", "[y](#here)", "1)", "a)", "2.",
        "\u202B", "\u00A0", "\u200B", "&#x301;", "\"", "'", "''", "\"\"", "«", "»", "-- ", "---", "...", "\t", "Word", "x", "9"));

    private static string Indented(string indent, string block) => indent + block.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    private static string Before(string sign, string blocks) => sign + blocks.Replace("\n", "\n" + sign, StringComparison.Ordinal);

    private static string Hanging(string label, string blocks, string? indent = null) =>
        label + indent + blocks.Replace("\n", "\n" + (indent ?? new string(' ', label.Length)), StringComparison.Ordinal);
}
