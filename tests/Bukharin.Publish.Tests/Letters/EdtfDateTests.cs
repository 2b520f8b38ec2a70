using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>Dates of letters as EDTF writes them at levels 0 and 1.</summary>
public class EdtfDateTests
{
    [Theory]
    [InlineData("1894")]
    [InlineData("1894-11")]
    [InlineData("1894-11-03")]
    [InlineData("1896-02-29")]
    [InlineData("1894-11?")]
    [InlineData("1894-11-03~")]
    [InlineData("1894%")]
    [InlineData("189X")]
    [InlineData("18XX")]
    [InlineData("1894-XX")]
    [InlineData("1894-11-XX")]
    [InlineData("1894-XX-XX")]
    [InlineData("1894-21")]
    [InlineData("1894-24?")]
    [InlineData("-0043-03-15")]
    [InlineData("0000")]
    [InlineData("1894-11-03/1894-11-05")]
    [InlineData("1894-11~/1895?")]
    [InlineData("../1894-11-05")]
    [InlineData("1894-11-03/..")]
    [InlineData("1894-11-03/1894-11")]
    [InlineData("1894-11/1894-11-03")]
    [InlineData("1894-11-30/1894")]
    [InlineData("1894-21/1894-03")]
    [InlineData("-0043-03-15/-0043-03")]
    public void Is_kept_as_it_is_written(string text)
    {
        Assert.True(EdtfDate.TryRead(text, out var date, out var fault), fault);
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("1894-11-03/05", "1894-11-03/1894-11-05")]
    [InlineData("1894-11-28/12-02", "1894-11-28/1894-12-02")]
    [InlineData("1894-11/12", "1894-11/1894-12")]
    [InlineData("1894/95", "1894/1895")]
    [InlineData("1894-11-03/05?", "1894-11-03/1894-11-05?")]
    [InlineData("/1894", "../1894")]
    [InlineData("1894/", "1894/..")]
    [InlineData("-0043-03-15/20", "-0043-03-15/-0043-03-20")]
    [InlineData("-0043-03-28/04-02", "-0043-03-28/-0043-04-02")]
    [InlineData("-0044/43", "-0044/-0043")]
    public void Has_its_short_forms_written_out(string text, string full)
    {
        Assert.True(EdtfDate.TryRead(text, out var date, out var fault), fault);
        Assert.Equal(full, date.Text);
    }

    [Theory]
    [InlineData("3 November 1894", "not written as 1894-11-03 is")]
    [InlineData("1894-13", "there is no month 13")]
    [InlineData("1894-25", "there is no month 25")]
    [InlineData("1894-11-31", "that month has no day 31")]
    [InlineData("1900-02-29", "that month has no day 29")]
    [InlineData("1894-00", "there is no month 00")]
    [InlineData("94", "not written as 1894-11-03 is")]
    [InlineData("1894-1-3", "not written as 1894-11-03 is")]
    [InlineData("1XXX", "not written as 1894-11-03 is")]
    [InlineData("189X-11", "no month can stand")]
    [InlineData("1894-XX-03", "no day can stand")]
    [InlineData("189X?", "cannot have '?'")]
    [InlineData("189X/1901", "neither of two dates")]
    [InlineData("1894-21-03", "a season has no days")]
    [InlineData("-0000", "four digits")]
    [InlineData("1895/1894", "the second date is before the first")]
    [InlineData("1894-11-05/03", "the second date is before the first")]
    [InlineData("1894-12-01/1894-11", "the second date is before the first")]
    [InlineData("-0043-03-15/12", "the second date is before the first")]
    [InlineData("1894-11-03/1894-11-03", "both dates are the same")]
    [InlineData("1894-11/11", "both dates are the same")]
    [InlineData("1894?/1894", "both dates are the same")]
    [InlineData("../..", "one of the two dates")]
    [InlineData("1894/1895/1896", "more than two dates")]
    [InlineData("", "says nothing")]
    public void Is_refused_with_what_is_wrong(string text, string fault)
    {
        Assert.False(EdtfDate.TryRead(text, out _, out var said));
        Assert.Contains(fault, said, StringComparison.Ordinal);
    }
}
