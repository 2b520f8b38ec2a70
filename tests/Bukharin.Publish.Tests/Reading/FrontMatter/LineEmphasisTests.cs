using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using CsCheck;

namespace Bukharin.Publish.Tests.Reading.FrontMatter;

public class LineEmphasisTests
{
    private static readonly SourceSpan Here = new("letter.md", 2, 8, 1);

    [Theory]
    [InlineData("The *Emma* Letters", "The Emma Letters", "The /Emma/ Letters")]
    [InlineData("**Loud** and _soft_", "Loud and soft", "!Loud! and /soft/")]
    [InlineData("*A _b_ c*", "A b c", "/A /b/ c/")]
    [InlineData("2 * 3 and snake_case_name", "2 * 3 and snake_case_name", "")]
    [InlineData(@"An \*asterisk\*", "An *asterisk*", "")]
    [InlineData("[x] `y` <b> &amp; #1", "[x] `y` <b> &amp; #1", "")]
    [InlineData("5^th^ *May^er^*, H~2~O", "5th Mayer, H2O", "5^th^ /May^er^/, H~2~O")]
    [InlineData("2^2, a ~ b, ~~c~~", "2^2, a ~ b, ~~c~~", "")]
    [InlineData(@"*[x]* `y` https://a.example/b_c", "[x] `y` https://a.example/b_c", "/[x]/ `y` https://a.example/b_c")]
    public void Signs_of_emphasis_are_read_and_nothing_else_is(string title, string words, string shown)
    {
        var read = LineEmphasis.Read(title, Here);

        Assert.Equal(words, read.Words);
        Assert.Equal(shown, Shown(read.Inlines));
    }

    [Fact]
    public void Whatever_is_read_is_written_so_that_it_is_read_again() =>
        Gen.OneOf("*", "**", "_", "\\", "^", "~", "a", "B", " ", ".", "[", "<", "&", "é").List[1, 14].Select(string.Concat).Holds(
            title =>
            {
                var read = LineEmphasis.Read(title.Trim(), Here);
                var again = LineEmphasis.Read(LineEmphasis.Write(read.Words, read.Inlines), Here);
                Assert.Equal((read.Words, Shown(read.Inlines)), (again.Words, Shown(again.Inlines)));
            },
            count: 5000);

    [Fact]
    public void A_title_page_has_its_emphasis_and_the_properties_have_its_words()
    {
        var document = MarkdownReader.Read("---\ntitle: \"The *Emma's* Letters\"\nsubtitle: From *Otto*\nlang: en\nsource: none\n---\n\nText.\n", "letter.md").Document!;
        var copy = PreparedCopy.From(document, Styles.Classic);

        Assert.Equal("The Emma's Letters", document.FrontMatter.Title);
        Assert.Equal([("The ", false), ("Emma’s", true), (" Letters", false)], copy.Matter.Lines(TitlePart.Title).Single().Runs.Select(run => (run.Text, run.Format.Emphasis)));
        Assert.Equal([("From ", false), ("Otto", true)], copy.Matter.Lines(TitlePart.Subtitle).Single().Runs.Select(run => (run.Text, run.Format.Emphasis)));
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(document), "again.md").Document!));
    }

    private static string Shown(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Content,
        Emphasis emphasis => $"/{Shown(emphasis.Inlines)}/",
        Strong strong => $"!{Shown(strong.Inlines)}!",
        Shifted shifted => (shifted.Shift == BaselineShift.Superscript ? "^" : "~") is var sign ? $"{sign}{Shown(shifted.Inlines)}{sign}" : "",
        _ => throw new InvalidOperationException(inline.GetType().Name),
    }));

    [Theory]
    [InlineData("title: La\uFEFFmps")]
    [InlineData("title: \"La\\uFEFFmps\"")]
    public void A_byte_order_mark_within_a_value_is_left_out(string line) =>
        Assert.Equal("Lamps", MarkdownReader.Read($"---\n{line}\nlang: en\nsource: none\n---\n\nLit.\n", "t.md").Document!.FrontMatter.Title);
}
