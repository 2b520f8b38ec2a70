using System.Globalization;
using System.Text;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using CsCheck;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Objects;

public sealed class SyntaxWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(-7, "-7")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(0.0004, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(1.0006, "1.001")]
    [InlineData(10.05, "10.05")]
    [InlineData(0.001, "0.001")]
    [InlineData(1e-7, "0")]
    [InlineData(1000000, "1000000")]
    [InlineData(12345.6789, "12345.679")]
    public void Numbers_are_short_and_never_in_exponents(double value, string written) =>
        Assert.Equal(written, Written(writer => writer.Number(value)));

    [Fact]
    public void Any_number_comes_back_to_the_nearest_thousandth() =>
        Gen.Double[-100000, 100000].Holds(value =>
        {
            var written = Written(writer => writer.Number(value));
            var read = double.Parse(
                written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            Assert.InRange(Math.Abs(read - value), 0, 0.0005001);
        });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e10)]
    public void Numbers_that_no_reader_holds_are_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(writer => writer.Number(value)));

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("50%/#()", "/50#25#2F#23#28#29")]
    [InlineData("é", "/#C3#A9")]
    public void Names_escape_all_but_regular_characters(string name, string written) =>
        Assert.Equal(written, Written(writer => writer.Name(name)));

    [Fact]
    public void Literal_strings_are_plain_ascii() =>
        Assert.Equal(
            @"(a\(b\)\\ \0157\351)", Written(writer => writer.LiteralString(Encoding.Latin1.GetBytes("a(b)\\ \r7\u00E9"))));

    [Fact]
    public void Tokens_are_parted_only_where_they_would_run_together()
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("X"),
            ["Kids"] = new PdfArray { new PdfReference(3), new PdfReference(4), true, PdfNull.Value },
            ["Count"] = 2,
            ["Title"] = PdfString.Ascii("t"),
        };

        Assert.Equal("<</Type/X/Kids[3 0 R 4 0 R true null]/Count 2/Title(t)>>", Written(dictionary.Write));
    }

    [Fact]
    public void An_entry_set_to_null_is_left_out()
    {
        var dictionary = new PdfDictionary { ["A"] = 1, ["B"] = null };
        dictionary["A"] = null;

        Assert.Equal("<<>>", Written(dictionary.Write));
    }

    private static string Written(Action<SyntaxWriter> write)
    {
        var writer = new SyntaxWriter();
        write(writer);
        return writer.ToString();
    }
}
