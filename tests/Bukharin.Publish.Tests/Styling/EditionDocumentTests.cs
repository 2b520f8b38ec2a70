using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

public class EditionDocumentTests
{
    [Fact]
    public void A_text_without_a_statement_gets_one_of_the_kinds_that_it_has()
    {
        var document = Read("", "I was ~~glad~~ [torn]{.damage} and ~~wet~~.");

        Assert.Equal(
            "Words struck out are struck out in the source. Damage to the source is named in square brackets.",
            EditionDocument.Of(document, Styles.Classic).FrontMatter.Editorial);
    }

    [Fact]
    public void A_text_keeps_its_own_statement_and_one_without_brackets_gets_none()
    {
        Assert.Equal("Mine.", EditionDocument.Of(Read("editorial: Mine.\n", "I was ~~glad~~."), Styles.Classic).FrontMatter.Editorial);
        Assert.Null(EditionDocument.Of(Read("", "I was glad."), Styles.Classic).FrontMatter.Editorial);
    }

    [Theory]
    [InlineData("up the [Pg 12]{.page} stair", "up the stair")]
    [InlineData("up the st[Pg 12]{.page}air", "up the stair")]
    [InlineData("up the stair\n\n[Pg 12]{.page}", "up the stair")]
    [InlineData("[Pg 12]{.page} Up the stair", "Up the stair")]
    [InlineData("up the stair. [Pg 12]{.page}", "up the stair.")]
    [InlineData("- up\n- [Pg 12]{.page}\n- down", "updown")]
    [InlineData("up\n\n- [Pg 12]{.page}", "up")]
    [InlineData("up the stair<em>[Pg 12]{.page} now</em>", "up the stair now")]
    [InlineData("up *[Pg 12]{.page} the* stair", "up the stair")]
    [InlineData("[Pg 12]{.page}\\\nup the stair\\\n[Pg 13]{.page} [Pg 14]{.page}\\\nnow\\\n[Pg 15]{.page}", "up the stair|now")]
    [InlineData("up\n\n**[Pg 12]{.page}**", "up")]
    [InlineData("up *the [Pg 12]{.page}* stair", "up the stair")]
    [InlineData("[[Pg 12]{.page} [Pg 13]{.page} up]{.supplied} the [stair [Pg 14]{.page}]{.supplied}", "up the stair")]
    public void Pages_of_the_source_are_left_out_where_the_style_says_so(string text, string shown)
    {
        var style = Styles.Classic with { SourcePages = SourcePageForm.Omitted };

        var words = DocumentWalker.Descendants(EditionDocument.Of(Read("", text), style)).Select(part => part switch { Text words => words.Content, LineBreak => "|", _ => "" });

        Assert.Equal(shown, string.Concat(words));
    }

    private static Document Read(string front, string text) =>
        MarkdownReader.Read($"---\ntitle: A letter\nlang: en\nsource: none\n{front}---\n\n{text}\n", "letter.md").Document!;
}
