using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class SourcePunctuationTests
{
    [Theory]
    [InlineData("Plain.", null)]
    [InlineData("\"It\" - it's lit - in 1894-5 ... he said", null)]
    [InlineData("“It” – it’s lit", "quotes-curly")]
    [InlineData("One… two", "ellipsis-sign")]
    [InlineData("One -- two -- three - four", "dash-2")]
    [InlineData("One---two", "dash-close-3")]
    [InlineData("In 1894--5", "range-2")]
    [InlineData("In 1894–5 and 1896–7, not 1894-5", "range-sign")]
    [InlineData("On 1894-11-03", null)]
    public void The_way_that_the_source_has_most_often_is_declared(string text, string? declared) =>
        Assert.Equal(declared, Of(text, Punctuation.Typographic));

    [Fact]
    public void Punctuation_that_is_left_alone_is_verbatim() => Assert.Equal("verbatim", Of("“It”", Punctuation.Verbatim));

    private static string? Of(string text, Punctuation punctuation) => SourcePunctuation.Of(
        MarkdownReader.Read("---\ntitle: A letter\nlang: en\nsource: none\n---\n\n" + text, "a.md").Document!,
        new TypographyStyle(punctuation, DashForm.SpacedEn));
}
