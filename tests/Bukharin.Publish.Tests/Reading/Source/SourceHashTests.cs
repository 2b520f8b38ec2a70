using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Tests.Reading.Source;

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

    [Fact]
    public void An_edition_file_may_say_the_hash_of_the_file_or_that_of_the_text()
    {
        var file = "A letter.\r\n\r\nThe lamp.\r\n"u8.ToArray();
        foreach (var sha256 in new[] { Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file)), SourceHash.Of("A letter.\n\nThe lamp.\n"u8) })
        {
            var edition = System.Text.Encoding.UTF8.GetBytes($"sha256: {sha256}\ntitle: A letter\nlang: en\nsource: none\nroles: {{}}\n");
            Assert.NotNull(PlainTextReader.Read(file, "a.txt", (edition, "a.yaml")).Document);
        }
    }
}
