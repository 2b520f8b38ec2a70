using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Navigation;

public sealed class PageLabelsTests
{
    [Theory]
    [InlineData("1 2 3", "[0<</S/D>>]")]
    [InlineData("i ii iii iv v 1 2", "[0<</S/r>>5<</S/D>>]")]
    [InlineData("IX X XI", "[0<</S/R/St 9>>]")]
    [InlineData("7 8 9 10 11", "[0<</S/D/St 7>>]")]
    [InlineData("1 2 4 5", "[0<</S/D>>2<</S/D/St 4>>]")]
    [InlineData("A-1 A-2 B-1", "[0<</S/D/P(A-)>>2<</S/D/P(B-)>>]")]
    [InlineData("Cover cover 1", "[0<</P(Cover)>>1<</P(cover)>>2<</S/D>>]")]
    [InlineData("plate plate 1", "[0<</P(plate)>>2<</S/D>>]")]
    [InlineData("08 09 10", "[0<</S/D/P(0)/St 8>>2<</S/D/St 10>>]")]
    [InlineData("0 1", "[0<</P(0)>>1<</S/D>>]")]
    [InlineData("mix", "[0<</S/r/St 1009>>]")]
    [InlineData("iiii", "[0<</P(iiii)>>]")]
    [InlineData("Iv", "[0<</P(Iv)>>]")]
    [InlineData("12345678901", "[0<</S/D/P(12)/St 345678901>>]")]
    public void Folios_become_as_few_ranges_as_they_can(string folios, string numbers)
    {
        var labels = PageLabels.Create([.. folios.Split(' ').Select(folio => TestType.Page() with { Folio = folio })]);

        var writer = new SyntaxWriter();
        labels["Nums"]!.Write(writer);
        Assert.Equal(numbers, writer.ToString());
    }

    [Fact]
    public void A_page_without_a_folio_has_an_empty_label()
    {
        var labels = PageLabels.Create([TestType.Page() with { Folio = "" }, TestType.Page()]);

        var writer = new SyntaxWriter();
        labels.Write(writer);
        Assert.Equal("<</Nums[0<<>>1<</S/D>>]>>", writer.ToString());
    }

    [Theory]
    [InlineData("I", 1)]
    [InlineData("XIV", 14)]
    [InlineData("XCIX", 99)]
    [InlineData("CDXLIV", 444)]
    [InlineData("MMMCMXCIX", 3999)]
    [InlineData("", 0)]
    [InlineData("IC", 0)]
    [InlineData("VX", 0)]
    [InlineData("IXI", 0)]
    [InlineData("MMMM", 0)]
    [InlineData("XLX", 0)]
    public void Roman_numerals_are_those_of_the_usual_spelling(string numeral, int value) =>
        Assert.Equal(value, RomanNumeral.Parse(numeral));
}
