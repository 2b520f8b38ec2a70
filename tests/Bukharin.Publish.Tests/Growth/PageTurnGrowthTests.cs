using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Tests.Growth;

/// <summary>Where pages begin in a paragraph of any length is found with as many looks as it has characters, whatever stands in its margin.</summary>
public class PageTurnGrowthTests
{
    private const int Words = 4_000;

    public static TheoryData<string, SourcePageForm> Paragraphs => new()
    {
        { "lamp ", SourcePageForm.InLine },
        { "lamp [Pg 7]{.page} ", SourcePageForm.InLine },
        { "lamp [Pg 7]{.page} ", SourcePageForm.Margin },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Twice_the_words_are_twice_the_looks(string words, SourcePageForm form)
    {
        var (once, twice) = (Effort(words, Words, form), Effort(words, 2 * Words, form));

        Assert.InRange(twice, once, 2.2 * once);
        Assert.True(twice <= 2L * Words * words.Length, $"{twice} looks at {2L * Words * words.Length} characters.");
    }

    private static long Effort(string words, int count, SourcePageForm form)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{string.Concat(Enumerable.Repeat(words, count))}end\n", "growth.md").Document!;
        var job = new EditionJob(document, Styles.Classic with { SourcePages = form }, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);
        return PageTurns.Effort(job.Layout.Pages, job.Copy);
    }
}
