using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Model;

public class TextTests
{
    [Fact]
    public void A_character_knows_its_line_and_column_behind_line_ends_escapes_and_entities()
    {
        var text = Only("One\ntwo \\*three &amp;\n   four  five.");

        Assert.Equal("One two *three & four five.", text.Content);
        Assert.All(
            [("One", 6, 1), ("two", 7, 1), ("three", 7, 7), ("&", 7, 13), ("four", 8, 4), ("five", 8, 10)],
            place => Assert.Equal(
                (place.Item2, place.Item3),
                (text.SpanOf(text.Content.IndexOf(place.Item1, StringComparison.Ordinal)).Line, text.SpanOf(text.Content.IndexOf(place.Item1, StringComparison.Ordinal)).Column)));
    }

    [Theory]
    [InlineData("two", 7, 1, 3)]
    [InlineData("two *", 7, 1, 6)]
    [InlineData("*", 7, 5, 2)]
    [InlineData("& four", 7, 13, 6)]
    [InlineData("&", 7, 13, 5)]
    [InlineData(" five", 8, 8, 6)]
    [InlineData("three & four", 7, 7, 12)]
    public void Some_characters_are_as_long_as_the_source_has_them(string words, int line, int column, int length)
    {
        var text = Only("One\ntwo \\*three &amp;\n   four  five.");

        Assert.Equal(new SourceSpan("case.md", line, column, length), text.SpanOf(text.Content.IndexOf(words, StringComparison.Ordinal), words.Length));
    }

    [Fact]
    public void An_escape_at_the_end_of_a_line_is_whole() =>
        Assert.Equal(new SourceSpan("case.md", 6, 6, 2), Only("Three\\*").SpanOf(5, 1));

    [Fact]
    public void Every_character_of_a_text_with_every_feature_stands_where_it_says()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md"));
        var lines = source.Split('\n');
        var texts = DocumentWalker.Descendants(MarkdownReader.Read(source, "every-feature.md").Document!).OfType<Text>().ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.All(Enumerable.Range(0, text.Content.Length), index =>
        {
            var span = text.SpanOf(index);
            var there = span.Column <= lines[span.Line - 1].Length ? lines[span.Line - 1][span.Column - 1] : '\n';
            Assert.True(
                there == text.Content[index] || there is '\\' or '&' || (text.Content[index] is ' ' or VerseLine.Space && char.IsWhiteSpace(there)),
                $"'{text.Content[index]}' of \"{text.Content}\" is '{there}' at {span}.");
        }));
    }

    [Fact]
    public void A_character_that_is_not_there_has_no_place()
    {
        var text = Only("Words.");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.SpanOf(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.SpanOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.SpanOf(0, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.SpanOf(0, 0));
    }

    private static Text Only(string paragraph)
    {
        var source = $"---\ntitle: A Case\nlang: en-GB\nsource: none\n---\n{paragraph}\n";
        ImmutableArray<Node> nodes = [.. DocumentWalker.Descendants(MarkdownReader.Read(source, "case.md").Document!)];
        return Assert.Single(nodes.OfType<Text>());
    }
}
