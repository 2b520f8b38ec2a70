using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Reading.Markdown;

public class HtmlMarkupTests
{
    [Theory]
    [InlineData("<em>said<br></em>he", "*said*\\\nhe")]
    [InlineData("<i><b>said<br></b></i>he", "***said***\\\nhe")]
    [InlineData("*said<br>* he", "*said*\\\nhe")]
    [InlineData("One.<br><br>Two.", "One.\\\n\\\nTwo.")]
    [InlineData("One. <br> Two.", "One.\\\nTwo.")]
    [InlineData("One.<br/>\nTwo.<br>", "One.\\\nTwo.")]
    [InlineData("<em>a <em>b</em> c</em>", "*a *b* c*")]
    [InlineData("5<sup>th</sup>, H<sub>2</sub>O", "5^th^, H~2~O")]
    [InlineData("type <code>lamp --on</code>, <kbd>x&lt;y</kbd>", "type `lamp --on`, `x<y`")]
    [InlineData("a<!-- b -->c<span>d</span>", "acd")]
    [InlineData("<em class=\"x\">a</em> <u style='y'>b</u> <BR clear=all />c", "*a* b\\\nc")]
    [InlineData("<a href=\"https://example.org/?a&amp;b\" class=\"x\">*a*</a>", "[*a*](https://example.org/?a&b)")]
    [InlineData("a <img src=\"lamp.png\" alt=\"the lamp\"> b", "a ![the lamp](lamp.png) b")]
    [InlineData("lamp <oil> </oil> <the-wick>", "lamp \\<oil\\> \\</oil\\> \\<the-wick\\>")]
    [InlineData("<div align=\"center\">\n\n# The *lamp*\n\n</div>\n\nIt is lit.", "# The *lamp*\n\nIt is lit.")]
    [InlineData("<p align=\"center\">\n  The lamp.\n</p>", "The lamp.")]
    [InlineData("<h2>\n  The lamp\n</h2>\n\n<h3 id=x>\nThe\r\n  *oil*\n</h3>\nIt is lit.", "## The lamp\n\n### The *oil*\n\nIt is lit.")]
    [InlineData("<a href=\"https://example.org/\">\n<picture>\n  <source srcset=x>\n  <img src=a.png alt=\"The lamp\"></img>\n</picture>\n</a>", "[The lamp](https://example.org/)")]
    [InlineData("<picture>\n<source srcset=x>\n<img src=a.png alt='The lamp'>\n</picture>", "![](a.png){alt=\"The lamp\"}")]
    [InlineData("<table><tr><td>a<wbr>b</td></td></tr></table>", "||\n|-|\n|ab|")]
    [InlineData("> <table>\n> <tr><th>a\n>\n> b\n> <tr><td>c</table>", "> +---+\n> | a |\n> |   |\n> | b |\n> +===+\n> | c |\n> +---+")]
    [InlineData("<table><tr><td rowSpan={2}>a<td>b<tr><td>c</table> And so on.", "+---+---+\n| a | b |\n|   +---+\n|   | c |\n+---+---+\n\nAnd so on.")]
    [InlineData("<table><!-- <table>\n<tr><td>no --><tr><td>`<td>`</td><td>&lt;td&gt;</table>", "| | |\n|-|-|\n| `<td>` | \\<td\\> |")]
    [InlineData("```\n<table>\n```\n\n`<table>` <!-- <table> --> and\n\n<table><tr><td>a</table>", "```\n<table>\n```\n\n`<table>` and\n\n||\n|-|\n|a|")]
    [InlineData("It cost $5, then $10, in US$, A$6 and $7; and 20$, or $5 of $20,000 and 30$.", "It cost \\$5, then \\$10, in US\\$, A\\$6 and \\$7; and 20\\$, or \\$5 of \\$20,000 and 30\\$.")]
    [InlineData("<h2 align=\"center\">The lamp</h2>\n\nIt is lit.", "## The lamp\n\nIt is lit.")]
    [InlineData("<details>\n<summary>The <b>oil</b></summary>\n\nIt is colza.\n\n</details>", "The **oil**\n\nIt is colza.")]
    [InlineData("<pre><code>lamp &lt;oil&gt;\n  lit</code></pre>", "```\nlamp <oil>\n  lit\n```")]
    public void Html_is_read_as_the_Markdown_that_means_the_same(string html, string markdown) => Assert.Equal(Dump(markdown), Dump(html));

    [Theory]
    [InlineData("<em>a")]
    [InlineData("a</em>")]
    [InlineData("<b><i>a</b></i>")]
    [InlineData("*<b>a*</b>")]
    [InlineData("<a href=\"https://example.org/\">a")]
    [InlineData("<q>a</q>")]
    [InlineData("<iframe src=\"a.html\"></iframe>")]
    [InlineData("<pre>a <b>b</b></pre>")]
    [InlineData("$x$")]
    [InlineData("In $E_{kin} = mc^2$.")]
    [InlineData("$$ x = y $$")]
    [InlineData("$5 \\cdot 10$")]
    [InlineData("<code>a *b*</code>")]
    public void What_is_no_whole_element_is_refused(string html) =>
        Assert.Contains(Read(html).Diagnostics, diagnostic => diagnostic.Code.Id == "BP1301");

    /// <summary>Elements without end, elements in elements: reading them takes twice as much for twice as many.</summary>
    [Theory]
    [InlineData("<em>a ", "")]
    [InlineData("<em>a ", "</em>")]
    [InlineData("<b>a</b> ", "")]
    [InlineData("<div>\n", "</div>\n")]
    [InlineData("<div ", "")]
    [InlineData("<table>\n", "")]
    [InlineData("<table><tr><td>\n", "</table>\n")]
    [InlineData("<table><tr><td>a</table>\n", "")]
    [InlineData("<!-- <table>\n", "")]
    [InlineData("<table> <td \" ", "")]
    [InlineData("<h1>\n", "")]
    public void Work_grows_as_the_text_does(string start, string end)
    {
        long Allocated(int count)
        {
            var text = string.Concat(Enumerable.Repeat(start, count).Concat(Enumerable.Repeat(end, count)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(1_000);
        var (once, twice) = (Allocated(2_000), Allocated(4_000));

        Assert.True(twice < once * 2.6, $"{once} bytes for 2,000, {twice} for 4,000.");
    }

    private static string Dump(string text) => DocumentDump.Write(Read(text).Document ?? throw new InvalidOperationException(text));

    private static ReadResult Read(string text) => MarkdownReader.Read(GeneratedTexts.FrontMatter + text + "\n", "a.md");
}
