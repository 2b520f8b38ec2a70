using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers.Layout;

/// <summary>Characters that the regular face has and the face of their surroundings lacks: an italic byline, an italic heading.</summary>
public class MissingCharacterTests
{
    [Theory]
    [InlineData("::: byline\nBy 10\u2078 hands.\n:::\n", 8)]
    [InlineData("# A\n\n## B\n\n### Of 10\u2078 lamps\n\nNone.\n", 11)]
    public void A_character_that_its_surroundings_lack_is_told_at_its_words(string text, int line)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{text}", "t.md").Document!;
        using var output = new MemoryStream();

        var told = Formats.All.Single(one => one.Name == "pdf").Write(new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null)), output);

        var fault = Assert.Single(told);
        Assert.Equal(("BP3001", line), (fault.Code.Id, fault.Span.Line));
        Assert.Contains("U+2078", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }
}
