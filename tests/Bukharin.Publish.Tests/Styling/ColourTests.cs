using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Tests.Styling;

public class ColourTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#123456", "#123456", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected) =>
        Assert.Equal(expected, Colour.Parse(one)!.Value.ContrastWith(Colour.Parse(other)!.Value), 2);

    [Theory]
    [InlineData("#4A1d22", "#4a1d22")]
    [InlineData("4a1d22", null)]
    [InlineData("#4a1d2", null)]
    [InlineData("#4a1d2g", null)]
    [InlineData("#4a1d+2", null)]
    [InlineData("", null)]
    public void A_colour_is_a_number_sign_and_six_digits(string text, string? expected) => Assert.Equal(expected, Colour.Parse(text)?.ToString());
}
