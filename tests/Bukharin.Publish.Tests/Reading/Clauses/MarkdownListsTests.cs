using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;
using CsCheck;
using Markdig.Syntax;

namespace Bukharin.Publish.Tests.Reading.Clauses;

/// <summary>Lists that leave counting to Markdown have the numbers that readers of CommonMark give them.</summary>
public class MarkdownListsTests
{
    // A list: how deep it is, whether blank lines part its items, and its items; each item has words, a paragraph more or none, and lists below it.
    private static readonly Gen<string> Bylaw = Gen.Select(
        Gen.Int[0, 3].List[30, 120], Gen.Bool, Gen.OneOf("1.", "1)"), Gen.Int[0, 5].List[120], (depths, isLoose, number, rest) =>
        {
            var text = new StringBuilder();
            var depth = 0;
            for (var i = 0; i < depths.Count; i++)
            {
                depth = Math.Min(depths[i], i == 0 ? 0 : depth + 1);
                var indent = new string(' ', 3 * depth);
                text.Append(CultureInfo.InvariantCulture, $"{indent}{number} Item {i} of the by-law.\n");
                text.Append(rest[i] switch
                {
                    0 => $"\n{indent}   It goes on.\n",
                    1 => $"{indent}   - A bullet.\n{indent}   - Another.\n",
                    2 when depth > 0 => $"{indent}   > A quotation.\n\n",
                    _ => "",
                });
                text.Append(isLoose ? "\n" : "");
            }

            return text.ToString();
        });

    [Fact]
    public void A_by_law_is_counted_as_CommonMark_counts_it() => Bylaw.Holds(
        text =>
        {
            var document = Read(text);

            Assert.Equal(NumbersOf(Markdig.Markdown.Parse(text)), DocumentWalker.Labels(document).Select(label => label.Label.Text.TrimEnd('.', ')')));
            Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(document), "again.md").Document!));
        },
        count: 200);

    [Fact]
    public void A_by_law_of_493_items_has_493_numbers_and_says_so_once()
    {
        var read = MarkdownReader.Read(GeneratedTexts.FrontMatter + string.Concat(Enumerable.Repeat("1. An item.\n", 493)), "a.md");

        Assert.Equal(Enumerable.Range(1, 493).Select(n => $"{n}."), DocumentWalker.Labels(read.Document!).Select(label => label.Label.Text));
        Assert.Equal(DiagnosticCodes.CountedList, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Its_editions_are_proved(string format)
    {
        var document = Read(string.Concat(Enumerable.Range(0, 60).Select(i => $"{new string(' ', 3 * (i % 3))}1. Item {i} of the by-law is kept by whoever reads it aloud.\n")));

        Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Styles.Classic), document, Styles.Classic).Findings);
    }

    [Fact]
    public void The_place_of_a_counted_label_is_that_of_the_number_that_is_written()
    {
        var label = DocumentWalker.Labels(Read("1. A\n1. B\n")).Last().Label;

        Assert.Equal(("2.", new Bukharin.Publish.Model.SourceSpan("a.md", 8, 1, 2)), (label.Text, label.Span));
    }

    private static IEnumerable<string> NumbersOf(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock { IsOrdered: true } list)
            {
                var number = int.Parse(list.OrderedStart!, CultureInfo.InvariantCulture);
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    yield return number++.ToString(CultureInfo.InvariantCulture);
                    foreach (var inner in NumbersOf(item))
                    {
                        yield return inner;
                    }
                }
            }
            else if (block is ContainerBlock container)
            {
                foreach (var inner in NumbersOf(container))
                {
                    yield return inner;
                }
            }
        }
    }

    private static Document Read(string text) => MarkdownReader.Read(GeneratedTexts.FrontMatter + text, "a.md").Document!;
}
