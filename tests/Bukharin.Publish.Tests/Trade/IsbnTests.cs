using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Tests.Trade;

public class IsbnTests
{
    // Of books that are there, by publishers with numbers of two to seven digits, in six groups.
    [Theory]
    [InlineData("9780306406157", "978-0-306-40615-7")]
    [InlineData("9780140449136", "978-0-14-044913-6")]
    [InlineData("9781857989991", "978-1-85798-999-1")]
    [InlineData("9783161484100", "978-3-16-148410-0")]
    [InlineData("9782070360024", "978-2-07-036002-4")]
    [InlineData("9785170878888", "978-5-17-087888-8")]
    [InlineData("9798602477771", "979-8-6024-7777-1")]
    public void Hyphens_stand_by_the_ranges_of_the_agency(string digits, string hyphenated)
    {
        var isbn = Isbn.Read(digits);

        Assert.NotNull(isbn);
        Assert.Equal(hyphenated, isbn.Hyphenated);
        Assert.Equal(digits, isbn.Digits);
    }

    [Theory]
    [InlineData("ISBN 978-0-306-40615-7")]
    [InlineData("ISBN-13: 978 0 306 40615 7")]
    [InlineData("urn:isbn:9780306406157")]
    [InlineData("978\u2010030640615\u20117")]
    public void It_is_read_however_it_is_written(string text) => Assert.Equal("9780306406157", Isbn.Read(text)?.Digits);

    [Theory]
    [InlineData("9780306406158", "its last digit would have to be 7")]
    [InlineData("978030640615", "it has 12 digits, not 13")]
    [InlineData("0306406152", "it has ten characters, as those of before 2007, and today's have thirteen digits")]
    [InlineData("9770306406158", "it begins with neither 978 nor 979")]
    [InlineData("97803064O6157", "something in it is no digit")]
    [InlineData("9799999999990", "no publisher has a number in its range")]
    public void What_is_none_is_told_with_the_reason(string text, string reason)
    {
        Assert.False(Isbn.TryRead(text, out var isbn, out var fault));
        Assert.Null(isbn);
        Assert.Equal(reason, fault);
    }
}
