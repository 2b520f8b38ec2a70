using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Texts of few words that put one construct into one container: so many in a row have every construct in every container.</summary>
internal static class WildPairs
{
    private const string Simple = "xyz";

    // Blocks that are a line, or that have one of their own.
    private static readonly ImmutableArray<WildContainer> Places =
    [
        new("paragraph", line => line),
        new("heading", line => $"## {line}"),
        new("term", line => $"{line}\n: x"),
        new("definition-line", line => $"x\n: {line}"),
        new("head-cell", line => $"| {Cell(line)} | y |\n|---|---|\n| x | |"),
        new("cell", line => $"| x |\n|---|\n| {Cell(line)} |"),
        new("caption", line => $"Table: {line}\n\n| x |\n|---|\n| y |"),
        new("clause", line => $"1) {line}\n\n2) x"),
        new("bullet", line => $"- {line}\n- x"),
        new("quotation", line => $"> {line}"),
    ];

    // What can stand neither in a list nor in a note; and these.
    private static readonly ImmutableArray<string> Narrow = ["heading", "head-cell", "cell", "caption"];
    private static readonly ImmutableArray<string> NotWide = ["bullet", "second-bullet", "definition", "note"];

    /// <summary>The text of a number.</summary>
    public static WildText Of(int number)
    {
        var parts = new WildParts(number);
        var (dice, words, blocks) = (parts.Dice, parts.Words, parts.Blocks);
        var (inBlocks, inLines) = (blocks.Constructs.Length * blocks.Containers.Length, words.Constructs.Length * (words.Containers.Length + Places.Length));
        ImmutableArray<WildContainer> wide = [.. blocks.Containers.Where(container => !NotWide.Contains(container.Name))];
        var body = new List<string> { Block(number % inBlocks), Line(2 * number % inLines), Line(((2 * number) + 1) % inLines) };
        if (dice.OnceIn(3))
        {
            body.Add(words.OneLine());
        }

        var text = string.Join("\n\n", body);
        return WildText.Markdown(WildFrontMatter.Least(dice.Of(WildFrontMatter.Languages.AsSpan())), $"{text}\n\n{parts.Notes.Write(words.OneLine)}", parts.Style);

        string Block(int pair)
        {
            var made = blocks.Constructs[pair / blocks.Containers.Length].Make();
            if (dice.OnceIn(3))
            {
                made = $"{words.Word()}\n\n{made}\n\n{words.Word()}";
            }

            made = blocks.Containers[pair % blocks.Containers.Length].Hold(made);
            return dice.OnceIn(4) ? dice.Of(blocks.Containers.AsSpan()).Hold(made) : made;
        }

        string Line(int pair)
        {
            var construct = words.Constructs[pair / (words.Containers.Length + Places.Length)];
            var container = pair % (words.Containers.Length + Places.Length);
            var line = Among(construct.Make());
            if (container < Places.Length)
            {
                return In(Places[container], line);
            }

            line = Among(words.Containers[container - Places.Length].Hold(line));
            return In(dice.Of(Places.AsSpan()), line);
        }

        string In(WildContainer place, string line)
        {
            var block = place.Hold(place.Name == "paragraph" ? line : line.Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' '));
            return dice.OnceIn(2) ? dice.Of((Narrow.Contains(place.Name) ? wide : blocks.Containers).AsSpan()).Hold(block) : block;
        }

        string Among(string line) => (dice.Below(4) switch
        {
            0 => line,
            1 => $"{Simple[..1]} {line} {Simple[1..2]}",
            2 => $"{Simple[..1]}{line}{Simple[1..2]}",
            _ => $"{words.Word()} {line}{dice.Of(",", ".", " ", ";")} {words.Word()}",
        }).Trim();
    }

    private static string Cell(string line) => line.Replace("|", "\\|", StringComparison.Ordinal);
}
