using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Writers.Layout;

/// <summary>Pages on which letters and notes begin, read as a reader sees them.</summary>
public class OpeningPageTests
{
    private const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    [Theory]
    [InlineData("# Headed\n\n::: letter\nWords.\n:::\n")]
    [InlineData("::: byline\nHeaded\n:::\n\n::: letter\nWords.\n:::\n")]
    [InlineData("Before.\n\n# Headed\n\n::: byline\nBy a keeper\n:::\n\n::: letter\nWords.\n:::\n")]
    public void A_heading_and_a_byline_stand_on_the_page_of_the_letter_behind_them(string text)
    {
        var pages = Pages(text);

        Assert.Equal(PageOf(pages, "Words."), PageOf(pages, "Headed"));
        Assert.Equal(text.Contains("Before.", StringComparison.Ordinal), pages.Any(page => page.ContainsKey("Before.") && !page.ContainsKey("Headed")));
    }

    [Theory]
    [InlineData("    | Words of verse,\n    | more of it.\n")]
    [InlineData("    - Words of a list.\n    - More of it.\n")]
    [InlineData("    > Words that are quoted.\n")]
    [InlineData("    ```\n    Words of code.\n    ```\n")]
    [InlineData("    1) Words with a label.\n\n    2) More of them.\n")]
    [InlineData("    Words\n    :   What they mean.\n")]
    public void The_mark_of_a_note_stands_in_the_line_of_its_first_words(string note)
    {
        var page = Pages("A lamp.[^a]\n\n[^a]:" + note[3..]).Single(page => page.ContainsKey("Words"));

        Assert.Contains(page["1"].Concat(page.GetValueOrDefault("1•", [])), mark => Math.Abs(mark - page["Words"][0]) < 6);
    }

    private static int PageOf(List<Dictionary<string, List<double>>> pages, string word) => pages.FindIndex(page => page.ContainsKey(word));

    /// <summary>The words of each page, with the heights of their baselines.</summary>
    private static List<Dictionary<string, List<double>>> Pages(string text)
    {
        using var pdf = PdfDocument.Open(Editions.Write("pdf", MarkdownReader.Read(FrontMatter + text, "a.md").Document!, Styles.Classic));
        return [.. pdf.GetPages().Select(page => page.GetWords()
            .GroupBy(word => word.Text, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Select(one => one.Letters[0].StartBaseLine.Y).ToList(), StringComparer.Ordinal))];
    }
}
