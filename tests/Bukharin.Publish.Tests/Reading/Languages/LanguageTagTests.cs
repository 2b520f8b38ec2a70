using Bukharin.Publish.Reading.Languages;

namespace Bukharin.Publish.Tests.Reading.Languages;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("ru")]
    [InlineData("sr-Latn-RS")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("de-1996")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("es-419")]
    [InlineData("en-a-bbb-x-ccc")]
    [InlineData("x-whatever")]
    public void Tags_of_the_form_of_BCP_47_are_taken(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("en-GB-")]
    [InlineData("english language")]
    [InlineData("en-a")]
    [InlineData("x")]
    [InlineData("12")]
    public void Others_are_not(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));
}
