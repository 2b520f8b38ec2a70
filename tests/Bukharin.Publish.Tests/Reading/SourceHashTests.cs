using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading;

public sealed class SourceHashTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one\ntwo\n\nthree")]
    [InlineData("one\r\ntwo\r\n\r\nthree")]
    [InlineData("one\rtwo\r\rthree")]
    [InlineData("one\r\ntwo\n\rthree")]
    [InlineData("one\r")]
    [InlineData("\r\n")]
    public void Is_that_of_the_text_with_line_feeds(string text) => Assert.Equal(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")))),
        SourceHash.Of(Encoding.UTF8.GetBytes(text)));
}
