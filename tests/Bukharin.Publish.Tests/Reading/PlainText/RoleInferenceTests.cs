using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading.PlainText;

public class RoleInferenceTests
{
    [Theory]
    [InlineData("A Letter", "To the Board", 2)]
    [InlineData("'The *Emma*'", "The Emma", 1)]
    public void A_first_line_of_other_words_than_the_stated_title_is_none(string title, string line, int paragraphs)
    {
        var read = PlainTextReader.Read(
            Encoding.UTF8.GetBytes($"{line}\n\nThe boat is in, and nobody was lost.\n"), "letter.txt", (Encoding.UTF8.GetBytes($"title: {title}\nlang: en\nsource: none\n"), "letter.yaml"));

        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(paragraphs, read.Document!.Blocks.OfType<Paragraph>().Count());
    }
}
