using System.Collections.Immutable;
using Bukharin.Publish.Writers.Covers;

namespace Bukharin.Publish.Tests.Writers.Covers;

public class BalancedLinesTests
{
    [Theory]
    [InlineData("The Keeper’s Answers to the Board", 2, "The Keeper’s Answers|to the Board")]
    [InlineData("A Letter from Thole Rock", 2, "A Letter|from Thole Rock")]
    [InlineData("One two three four five six", 3, "One two|three four|five six")]
    [InlineData("Of the great frost and rain", 3, "Of the great|frost|and rain")]
    [InlineData("Testimony", 1, "Testimony")]
    [InlineData("Testimony of rain", 3, "Testimony|of|rain")]
    public void Lines_are_of_like_widths_and_end_in_no_word_that_leads_on(string text, int count, string expected)
    {
        ImmutableArray<string> words = [.. text.Split(' ')];

        var (lengths, widest, _) = BalancedLines.Break(words, [.. words.Select(word => (double)word.Length)], space: 1, count);

        var start = 0;
        var lines = lengths.Select(length => string.Join(' ', words[start..(start += length)])).ToList();
        Assert.Equal(expected, string.Join('|', lines));
        Assert.Equal(lines.Max(line => line.Length), widest);
    }

    [Fact]
    public void Parts_of_a_word_go_on_without_a_space()
    {
        ImmutableArray<string> parts = ["ab", "cd", "ef", "gh"];

        var (lengths, widest, _) = BalancedLines.Break(parts, [.. parts.Select(part => (double)part.Length)], space: 1, count: 2, _ => true);

        Assert.Equal("2 2", string.Join(' ', lengths));
        Assert.Equal(4, widest);
    }
}
