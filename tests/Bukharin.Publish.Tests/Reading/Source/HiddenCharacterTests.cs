using System.Text;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading.Source;

public class HiddenCharacterTests
{
    private const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    [Theory]
    [InlineData("The \u202Elamp", "BP1260 (7,5)")]
    [InlineData("The &#x202e;lamp and the &#8237;stair", "BP1260 (7,5)", "BP1260 (7,26)")]
    [InlineData("The \u2067lamp\n\nis clean.\u2069", "BP1261 (7,5)")]
    [InlineData("The \u2067lamp\nis\u2069 clean.")]
    [InlineData("The \u2066\u202Blamp\u2069 is clean.")]
    [InlineData("The \u202Blamp\u2069 is clean.", "BP1261 (7,5)")]
    [InlineData("\u2068&#x2067;\u2069", "BP1261 (7,1)")]
    [InlineData("lamp\U000E0041\U000E0042", "BP1262 (7,5)")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062 lamp", "BP1262 (7,3)")]
    [InlineData("la\u200Bmp and ла\u200Dмпа", "BP1263 (7,3)", "BP1263 (7,13)")]
    [InlineData("la\u200C\u200D\u200Bmp", "BP1263 (7,3)")]
    [InlineData("Auf\u200Clage and Au\u200Cflage", "BP1263 (7,16)")]
    [InlineData("می\u200Cخواهم, क्\u200Dष, \U0001F469\u200D\U0001F680, ภาษา\u200Bไทย, https://a.example/\u200Bb, a \u200Bb")]
    public void What_nobody_sees_is_told_where_it_changes_what_is_read(string text, params string[] expected) => Assert.Equal(expected, Told(FrontMatter + text + "\n", "letter.md"));

    [Fact]
    public void Escapes_of_the_front_matter_are_characters() =>
        Assert.Equal(["BP1260 (2,11)"], Told("---\ntitle: \"A \\u202E letter\"\nlang: en\nsource: none\n---\n\nA \\u202E is text.\n", "letter.md"));

    [Fact]
    public void References_are_text_in_plain_text()
    {
        var log = PlainTextReader.Read(Encoding.UTF8.GetBytes("The &#x202E; is spelled.\n"), "letter.txt").Diagnostics;

        Assert.DoesNotContain(log, one => one.Code.Id == "BP1260");
    }

    private static IEnumerable<string> Told(string text, string path) => MarkdownReader.Read(text, path).Diagnostics
        .Where(one => one.Code.Id is "BP1260" or "BP1261" or "BP1262" or "BP1263")
        .Select(one => $"{one.Code.Id} ({one.Span.Line},{one.Span.Column})");
}
