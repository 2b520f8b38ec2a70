using Bukharin.Publish.Typesetting.Directions;

namespace Bukharin.Publish.Tests.Typesetting.Directions;

/// <summary>Unicode UAX #9 in phrases that run from right to left. Levels are shown a figure for each UTF-16 unit.</summary>
public class DirectionRunsTests
{
    [Theory]
    [InlineData("plain, 12 words", "000000000000000")]
    [InlineData("a \u05D0\u05D1 b", "001100")]
    [InlineData("a \u05D0, \u05D1. b", "00111100 0")]
    [InlineData("\u05D0 12 \u05D1", "112211")]
    [InlineData("\u05D0 12", "1000")]
    [InlineData("12 \u05D0", "0001")]
    [InlineData("\u05D0 1,2.3/4:5 \u05D1", "11222222222 11")]
    [InlineData("\u05D0 1, 2 \u05D1", "11211211")]
    [InlineData("\u05D0 1+2 \u05D1", "1122211")]
    [InlineData("\u0627 1+2 \u0628", "1121211")]
    [InlineData("\u05D0 $5% \u05D1", "1122211")]
    [InlineData("\u0627 $5% \u0628", "1112111")]
    [InlineData("\u0627 \u0661\u066B\u0662 \u0628", "1122211")]
    [InlineData("\u05D0 1,\u0661 \u05D1", "1121211")]
    [InlineData("(\u05D0 (b) \u05D1)", "010000 010")]
    [InlineData("\u05D1\u05B0\u05BC a", "11100")]
    [InlineData("12\u200F \u05D0", "00111")]
    [InlineData("\u05D0\n\u05D1", "101")]
    [InlineData("a \u0627\u060C \u0628\u060C b", "0011111 00")]
    [InlineData("\U00010800\U00010801 a", "111100")]
    public void Levels_are_those_of_the_annex_with_each_phrase_an_isolate(string text, string levels) =>
        Assert.Equal(levels.Replace(" ", "", StringComparison.Ordinal), string.Concat(DirectionRuns.Of(text).Select(run => new string((char)('0' + run.Level), run.End - run.Start))));

    // As OpenJDK's java.text.Bidi, which is none of ours, has them for these paragraphs.
    [Theory]
    [InlineData("05D0 0020 0031 0032 0020 05D1", "1 1 2 2 1 1")]
    [InlineData("05D0 0028 05D1 0029 05D0", "1 1 1 1 1")]
    [InlineData("0627 0031 002B 0032 0628", "1 2 1 2 1")]
    [InlineData("05D0 0031 002C 0032 05D1", "1 2 2 2 1")]
    [InlineData("0627 0031 0025 0628", "1 2 1 1")]
    [InlineData("05D0 0031 002B 0032 05D1", "1 2 2 2 1")]
    [InlineData("05D0 0020 0024 0035 0025 0020 05D1", "1 1 2 2 2 1 1")]
    [InlineData("0627 0661 066B 0662 0628", "1 2 2 2 1")]
    [InlineData("05D0 0031 002C 0661 05D1", "1 2 1 2 1")]
    [InlineData("05D0 0031 002C 0020 0032 05D1", "1 2 1 1 2 1")]
    [InlineData("05D1 05B0 05BC 0020 05D0", "1 1 1 1 1")]
    [InlineData("05D0 00B0 0031 0020 05D1", "1 2 2 1 1")]
    [InlineData("05D0 0031 002D 002D 0032 05D1", "1 2 1 1 2 1")]
    [InlineData("0647 2028 0644", "1 1 1")]
    public void Levels_in_a_phrase_are_those_of_a_paragraph_from_right_to_left(string codes, string levels)
    {
        var text = string.Concat(codes.Split(' ').Select(code => (char)Convert.ToInt32(code, 16)));

        Assert.Equal(levels.Replace(" ", "", StringComparison.Ordinal), string.Concat(DirectionRuns.Of(text).Select(run => new string((char)('0' + run.Level), run.End - run.Start))));
    }

    [Theory]
    [InlineData("000", "0 1 2")]
    [InlineData("0110", "0 2 1 3")]
    [InlineData("11211", "4 3 2 1 0")]
    [InlineData("0112211", "0 6 5 3 4 2 1")]
    [InlineData("", "")]
    public void Parts_are_seen_in_the_order_of_rule_L2(string levels, string order) =>
        Assert.Equal(order, string.Join(' ', VisualOrder.Of([.. levels.Select(level => level - '0')])));
}
