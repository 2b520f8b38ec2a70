using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Writers.Layout;

/// <summary>What stands above the text of a page.</summary>
public class RunningHeadTests
{
    private static readonly string Lines = string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("The harbour lay quiet under the rain.", 12)), 12));

    [Fact]
    public void A_heading_that_begins_a_page_is_not_said_above_itself()
    {
        // Whole pages of text, so that a heading begins each of some.
        var pages = Pages($"title: Rules", string.Join("\n\n", Enumerable.Range(1, 9).Select(n => $"# Part {n}\n\n{Lines}")));

        Assert.Contains(pages, page => page is [var head, ..] && head.StartsWith("part", StringComparison.OrdinalIgnoreCase));
        Assert.All(pages.Where(page => page.Count > 1), page => Assert.NotEqual(page[0].Trim("0123456789 ".ToCharArray()), page[1]));
    }

    [Fact]
    public void A_letters_head_without_room_leaves_out_its_day_before_it_is_cut()
    {
        var pages = Pages("title: A letter\ncorrespondence: { from: William Ansty, to: The Harbour Master, date: 1894-11-03 }", $"::: letter\n{Lines}\n:::");

        Assert.Contains(pages, page => page[0].StartsWith("William Ansty to The Harbour Master", StringComparison.OrdinalIgnoreCase) && !page[0].Contains('\u2026', StringComparison.Ordinal));
    }

    /// <summary>The lines of each page, from above.</summary>
    private static List<List<string>> Pages(string front, string text)
    {
        var document = MarkdownReader.Read($"---\n{front}\nlang: en\nsource: none\n---\n\n{text}\n", "a.md").Document!;
        using var pdf = PdfDocument.Open(Editions.Write("pdf", document, Styles.Load("large-print")));
        return [.. pdf.GetPages().Skip(2).Select(page => page.GetWords()
            .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text))).ToList())];
    }
}
