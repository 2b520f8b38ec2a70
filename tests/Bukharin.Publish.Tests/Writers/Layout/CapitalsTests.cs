using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class CapitalsTests
{
    [Theory]
    [InlineData("Of the USSR in 1937", "Of the |USSR| in 1937")]
    [InlineData("ISBN2020 and the R&D-HALL.", "|ISBN2020| and the |R&D-HALL|.")]
    [InlineData("Вся РСФСР", "Вся |РСФСР")]
    [InlineData("NOT THIS", "|NOT| |THIS")]
    [InlineData("A Mc or McDonald, IVth, AB", "A Mc or McDonald, IVth, AB")]
    [InlineData("", "")]
    public void Words_of_three_capitals_or_more_are_found(string text, string expected)
    {
        var parts = Capitals.Split(text).ToArray();
        var marked = string.Join('|', parts.Select(part => part.Part));

        Assert.Equal(text, string.Concat(parts.Select(part => part.Part)));
        Assert.Equal(expected.TrimStart('|'), marked);
        Assert.All(parts, part => Assert.Equal(part.IsCapitals, part.Part.Count(char.IsUpper) >= 3 && !part.Part.Any(char.IsLower)));
    }
}
