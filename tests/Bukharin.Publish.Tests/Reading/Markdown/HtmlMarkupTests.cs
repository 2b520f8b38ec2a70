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
    public void Html_is_read_as_the_Markdown_that_means_the_same(string html, string markdown) => Assert.Equal(Dump(markdown), Dump(html));

    [Theory]
    [InlineData("<em>a")]
    [InlineData("a</em>")]
    [InlineData("<b><i>a</b></i>")]
    [InlineData("*<b>a*</b>")]
    [InlineData("<a href=\"x\">a</a>")]
    [InlineData("<em class=\"x\">a</em>")]
    [InlineData("<code>a *b*</code>")]
    public void What_is_no_whole_element_is_refused(string html) =>
        Assert.Contains(Read(html).Diagnostics, diagnostic => diagnostic.Code.Id == "BP1301");

    /// <summary>Elements without end, elements in elements: reading them takes twice as much for twice as many.</summary>
    [Theory]
    [InlineData("<em>a ", "")]
    [InlineData("<em>a ", "</em>")]
    [InlineData("<b>a</b> ", "")]
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
