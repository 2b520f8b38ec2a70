using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Docx.Pages;

namespace Bukharin.Publish.Tests.Writers.Docx.Pages;

public class DisplayLineTests
{
    private static readonly TextWidths Widths = new(Styles.Classic);
    private static readonly LetterLook Look = new(10, IsBold: false, IsItalic: false);

    [Fact]
    public void Words_that_fit_stay_as_they_are()
    {
        var line = DisplayLine.Fit("Weighhouse Papers, number 12", 1, 200, Look, Widths);

        Assert.Equal(new DisplayLine("Weighhouse Papers, number 12", 0), line);
    }

    [Fact]
    public void What_does_not_fit_into_its_lines_is_cut_to_as_much_as_does()
    {
        var words = string.Join(' ', Enumerable.Repeat("barley", 40));

        var line = DisplayLine.Fit(words, 2, 200, Look, Widths);

        Assert.StartsWith(line.Words.TrimEnd('\u2026'), words, StringComparison.Ordinal);
        Assert.InRange(Widths.Of(line.Words, Look), 2 * 200 * 0.75, 2 * 200 * 0.95);
    }

    [Fact]
    public void One_word_is_not_left_for_the_second_line()
    {
        var words = string.Join(' ', Enumerable.Repeat("barley", 8));
        var full = Widths.Of(words, Look);

        // All but the last word would stand in the first line.
        var line = DisplayLine.Fit(words, 2, full, Look, Widths);

        Assert.Equal(words, line.Words);
        Assert.InRange(full - (2 * line.IndentPt), full / 2, full * 0.62);
    }

    [Theory]
    [InlineData("Short enough", 20, "Short enough")]
    [InlineData("One two three four five", 15, "One two three…")]
    [InlineData("A long title, a place, and a year that does not fit", 30, "A long title, a place…")]
    [InlineData("Early, and then no stop for a while at all", 30, "Early, and then no stop for a…")]
    [InlineData("https://example.org/a/very/long/address", 12, "https://exa…")]
    [InlineData("See https://example.org/a/very/long/address", 16, "See https://exa…")]
    [InlineData("long\u0301g\u0301", 6, "long\u0301…")]
    [InlineData("long\u0301g\u0301", 5, "lon…")]
    [InlineData("long\u0301\u0323g", 6, "lon…")]
    public void A_line_that_is_too_long_is_cut_after_a_word(string line, int most, string expected)
    {
        Assert.Equal(expected, DisplayLine.Shorten(line, most));
        Assert.InRange(DisplayLine.Shorten(line, most).Length, 1, most);
    }
}
