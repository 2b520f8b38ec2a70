using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Hyphenation;

namespace Bukharin.Publish.Tests.Typesetting.Hyphenation;

public class HyphenatorTests
{
    [Theory]
    [InlineData("en-us", "hyphenation", "hy-phen-ation")]
    [InlineData("en-us", "associate", "as-so-ciate")]
    [InlineData("en-us", "project", "project")]
    [InlineData("en-gb", "hyphenation", "hy-phen-a-tion")]
    [InlineData("en-gb", "university", "uni-ver-sity")]
    [InlineData("fr", "bibliothèque", "bi-blio-thèque")]
    [InlineData("de-1996", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("ru", "типография", "ти-по-гра-фия")]
    public void Known_words_are_broken_where_their_language_breaks_them(string patterns, string word, string expected)
    {
        Assert.Equal(expected, Break(new Hyphenator(Garamond.Patterns(patterns)), word));
    }

    [Fact]
    public void Capitals_and_apostrophes_do_not_shift_the_breaks()
    {
        var hyphenator = new Hyphenator(Garamond.Patterns("en-us"));

        Assert.Equal("HY-PHEN-ATION", Break(hyphenator, "HYPHENATION"));
        Assert.Equal("hy-phen\u2019s", Break(hyphenator, "hyphen\u2019s"));
    }

    [Fact]
    public void The_minimums_count_letters_on_both_sides()
    {
        var patterns = Garamond.Patterns("en-us");

        Assert.Equal("hyphen-ation", Break(new Hyphenator(patterns, new HyphenationOptions { LeftMinimum = 3 }), "hyphenation"));
        Assert.Equal("hy-phenation", Break(new Hyphenator(patterns, new HyphenationOptions { RightMinimum = 6 }), "hyphenation"));
        Assert.Equal("hyphenation", Break(new Hyphenator(patterns, new HyphenationOptions { MinimumLength = 12 }), "hyphenation"));
    }

    [Fact]
    public void Names_are_spared_on_request()
    {
        var hyphenator = new Hyphenator(Garamond.Patterns("en-us"), new HyphenationOptions { SpareCapitalised = true });

        Assert.True(hyphenator.Spares("Washington"));
        Assert.False(hyphenator.Spares("hyphenation"));
        Assert.False(new Hyphenator(Garamond.Patterns("en-us")).Spares("Washington"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(this, [[[1]], {a: 0")]
    [InlineData("(this, [[[1]], {a: 1}, {}]);")]
    [InlineData("(this, [[[x]], {a: 0}, {}]);")]
    [InlineData("(this, [[[1000]], {a: 0}, {}]);")]
    [InlineData("(this, [[[1]], {a: 0}, {word: [7]}]);")]
    [InlineData("(this, [[[1]], {a: 0}, {word: [2, 2]}]);")]
    public void A_damaged_file_is_refused(string script)
    {
        Assert.Equal("x.js", Assert.Throws<TypeFileException>(() => HyphenationPatterns.Parse(script, "x.js")).FileName);
    }

    [Fact]
    public void Patterns_without_end_are_refused()
    {
        var script = $"(this, [[[1]], {string.Concat(Enumerable.Repeat("{a:", 100_000))}";

        Assert.Contains("nest too deep", Assert.Throws<TypeFileException>(() => HyphenationPatterns.Parse(script, "x.js")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_may_be_quoted_and_lists_may_end_in_commas()
    {
        var patterns = HyphenationPatterns.Parse("x(this, [[[0, 1,], [0, 0, 1]], { \"a\": { 'b': 0, \"\\u0063\": [{ d: 1 }, 0] }, }, { word: [2], abcd: [1, 3], }]);", "x.js");

        Assert.Equal([1], patterns.Find("ab"));
        Assert.Equal([1, 2], patterns.Find("acd"));
        Assert.Equal([2], patterns.Find("word"));
        Assert.Equal([1, 2], patterns.Find("abcd"));
    }

    [Fact]
    public void A_language_without_patterns_of_its_own_takes_those_of_the_wider_one()
    {
        var hyphenator = new Hyphenator(Garamond.Patterns("en-gb"));
        var hyphenators = new Hyphenators([new("en", hyphenator)]);

        Assert.Same(hyphenator, hyphenators.Find("EN-gb-oxendict"));
        Assert.Null(hyphenators.Find("de"));
    }

    private static string Break(Hyphenator hyphenator, string word)
    {
        foreach (var point in hyphenator.Find(word).Reverse())
        {
            word = word.Insert(point, "-");
        }

        return word;
    }
}
