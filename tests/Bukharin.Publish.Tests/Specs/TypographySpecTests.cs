using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Tests.Specs;

/// <summary>Runs the examples of the page on typography, line by line.</summary>
public class TypographySpecTests
{
    private const string Fence = "```";

    public static TheoryData<string, string, string> Lines()
    {
        var data = new TheoryData<string, string, string>();
        var page = File.ReadAllLines(SpecTests.PathOf("typography.md"));
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith(Fence + "typography ", StringComparison.Ordinal))
            {
                var source = Block(page, i);
                var set = Block(page, i + source.Length + 3);
                Assert.Equal(Fence + "set", page[i + source.Length + 3]);
                Assert.Equal(source.Length, set.Length);
                foreach (var (line, expected) in source.Zip(set))
                {
                    data.Add(page[i][(Fence.Length + "typography ".Length)..], line, expected);
                }

                i += source.Length;
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_line_is_set_as_the_page_says(string language, string source, string set)
    {
        var words = language.Split(' ');
        var document = MarkdownReader.Read($"---\ntitle: A letter\nlang: {words[0]}\nsource: none\n---\n\n{source}\n", "example.md").Document!;
        var dash = words is [_, "unspaced-em"] ? DashForm.UnspacedEm : DashForm.SpacedEn;
        var copy = PreparedCopy.From(document, Styles.Classic with { Typography = new TypographyStyle(Punctuation.Typographic, dash) });
        var runs = copy.Runs(DocumentWalker.Descendants(document).OfType<Paragraph>().First());

        Assert.Equal(set.Replace('~', '\u00A0').Replace('^', '\u202F'), string.Concat(runs.Select(run => run switch
        {
            TextRun text => text.Text,
            MarkRun mark => $"{{{mark.Note.Number}}}",
            _ => "",
        })));
    }

    private static string[] Block(string[] page, int fence) =>
        page[(fence + 1)..Array.IndexOf(page, Fence, fence + 1)];
}
