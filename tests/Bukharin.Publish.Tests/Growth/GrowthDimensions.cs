using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Growth;

/// <summary>The dimensions of texts: what somebody may write, or paste, a great many of.</summary>
internal static class GrowthDimensions
{
    private const string Words = "The lamp was lit at dusk and again before dawn. ";

    public static ImmutableArray<GrowthDimension> All { get; } =
    [
        new("letters in a word", 4000, n => Repeat("lamps", n / 5)),
        new("letters of pasted data", 4000, n => "See data:image/png;base64," + Repeat("aB3x/", n / 5) + "."),
        new("soft hyphens in a word", 1500, n => Repeat("la\u00ADmp", n)),
        new("letters with many marks", 200, n => Repeat("a" + new string('\u0301', 30), n) + " word"),
        new("words of a paragraph", 6000, n => Repeat("lamp ", n) + "end"),
        new("words of a title", 600, _ => "A lamp.") { Title = n => Repeat("lamp ", n) + "end" },
        new("words of a description", 8000, _ => "A lamp.") { FrontMatter = n => $"description: {Repeat("lamp ", n)}end\n" },
        new("words of an editor's statement", 3000, _ => "A lamp.") { FrontMatter = n => $"editorial: {Repeat("lamp ", n)}end\n" },
        new("subjects", 400, _ => "A lamp.") { FrontMatter = n => $"subject: [{string.Join(", ", Enumerable.Range(0, n).Select(i => $"lamp {i}"))}]\n" },
        new("authors", 150, _ => "A lamp.") { FrontMatter = n => $"author: [{string.Join(", ", Enumerable.Range(0, n).Select(i => $"Lamp {i}"))}]\n" },
        // From 1600 on: between 800 and 1600, tables of words that are filled anew when they are full weigh more than what fills them.
        new("paragraphs", 1600, n => Repeat(Words + "\n\n", n)),
        new("lines of a paragraph", 1500, n => Repeat(Words + "\n", n)),
        new("headings that are alike", 500, n => Repeat("## The lamp\n\nIt is lit.\n\n", n)),
        new("headings that differ", 500, n => Each(n, i => $"## The lamp {i}\n\nIt is lit.\n\n")),
        new("clauses", 600, n => Each(n, i => $"{i + 1}) It is lit.\n\n")),
        new("glosses in a paragraph", 300, n => Each(n, i => $"lamp [note {i}]{{.gloss}} ")),
        new("notes in a paragraph", 300, n => Each(n, i => $"lamp[^{i}] ") + "\n\n" + Each(n, i => $"[^{i}]: Note {i}.\n\n")),
        new("brackets in a paragraph", 800, n => Repeat("lamp [sic]{.correction} ", n)),
        new("formats in a paragraph", 1000, n => Repeat("*lamp* **lit** ", n)),
        new("links to one place", 400, n => "# One {#one}\n\n" + Repeat("[lamp](#one) ", n)),
        new("letters of an address that is shown", 4000, n => $"See <https://example.org/{Repeat("lamp-", n / 5)}lit>."),
        new("items of a list", 700, n => Repeat("- lamp\n", n)),
        new("quotations", 300, n => Repeat("> lamp\n\nlit\n\n", n)),
        new("terms of a list", 300, n => Each(n, i => $"Lamp {i}\n:   It is lit.\n\n")),
        new("rows of a table", 200, n => "| a | b |\n|---|---|\n" + Repeat("| lamp | lit |\n", n)),
        new("rows of a table that is drawn", 100, n => "+------+-----+\n| a    | b   |\n+======+=====+\n" + Repeat("| lamp | lit |\n+------+-----+\n", n)),
        // With as much text as fills their pages: the width of a gutter is guessed from that, and a text is set again where the guess was wrong.
        new("figures at heads and feet of pages", 80, n => Repeat(Repeat(Words, 12) + "\n\n![A lamp](harbour.png){placement=auto width=50%}\n\n", n)),
        new("figures that wait for a page", 150, n => Words + "\n\n" + Repeat("![A lamp](harbour.png){placement=top width=50%}\n\n", n) + Repeat(Words + "\n\n", n)),
        new("names of a register", 300, n => Each(n, i => $"[Tam {i}]{{.person}} lit it.\n\n")) { FrontMatter = _ => "registers: true\n" },
        new("lines of numbered verse", 300, n => "::: numbered\n" + Repeat("| The lamp was lit\n", n) + ":::"),
        new("lines of code", 500, n => "```\n" + Repeat("lamp --on\n", n) + "```"),
        new("openings of links", 4000, n => Repeat("[a](", n)) { IsPublished = false },
        new("openings of brackets", 4000, n => Repeat("[", n)) { IsPublished = false },
        new("runs of backticks", 1500, n => Each(n, i => new string('`', (i % 60) + 1) + " ")) { IsPublished = false },
        new("asterisks", 8000, n => Repeat("*a _b ", n)) { IsPublished = false },
        new("lists in lists", 100, n => Repeat("- ", n) + "lamp") { IsPublished = false },
        new("quotations in quotations", 100, n => Repeat("> ", n) + "lamp") { IsPublished = false },
        new("link definitions that nothing refers to", 2000, n => Each(n, i => $"[lamp {i}]: https://example.org/{i}\n")) { IsPublished = false },
        new("megabytes of a paragraph's line", 30_000, n => Repeat(Words, n)) { IsPublished = false },
    ];

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
