using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers.Layout;

/// <summary>Characters that the regular face has and the face of their surroundings lacks: an italic byline, an italic heading.</summary>
public class MissingCharacterTests
{
    private static readonly Style WithoutFallback = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Fallback = [] } };

    private const string Signs =
        "## Boxes ☐ and *arrows ⇒ there*\n\n- [ ] clean *the lamp ☼*\n- [x] wind the clock\n\n1) The storm ☂ came, *and the lamp ☀ shone*, **all ★ went ☺ well** with 😀 and 👨‍👩‍👧.[^1]\n\n"
        + "2) Code: `a ⇒ b ☐ c`, `☐`. ∀x∈ℝ and ⚀⚁.\n\n> *☐* ✓ done [☠ poison]{.gloss}\n\n| sign | name |\n|---|---|\n| ☐ | box |\n\n[^1]: A note with ☎ and ✉.\n";

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Signs_that_the_text_face_lacks_come_from_others_and_are_proved(string name)
    {
        var document = MarkdownReader.Read($"---\ntitle: Signs ☑\nlang: en\nsource: none\n---\n\n{Signs}", "t.md").Document!;
        var format = Formats.All.Single(one => one.Name == name);
        using var output = new MemoryStream();

        Assert.Empty(format.Write(new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null)), output));

        output.Position = 0;
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, format.Recover(output)).Findings);
    }

    [Theory]
    [InlineData("::: byline\nBy 10\u2078 hands.\n:::\n", 8)]
    [InlineData("# A\n\n## B\n\n### Of 10\u2078 lamps\n\nNone.\n", 11)]
    public void A_character_that_its_surroundings_lack_is_told_at_its_words(string text, int line)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{text}", "t.md").Document!;
        using var output = new MemoryStream();

        var told = Formats.All.Single(one => one.Name == "pdf").Write(new EditionJob(document, WithoutFallback, EditionTimestamp.For(document.FrontMatter, null)), output);

        var fault = Assert.Single(told);
        Assert.Equal(("BP3001", line), (fault.Code.Id, fault.Span.Line));
        Assert.Contains("U+2078", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }
}
