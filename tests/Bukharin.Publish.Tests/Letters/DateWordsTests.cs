using Bukharin.Publish.Letters;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>Dates in words: as editors write them, and read again by a table that knows nothing of the writer's.</summary>
public class DateWordsTests
{
    private static readonly string[] Languages = ["en", "en-US", "de", "fr", "ru", "uk", "es", "pt", "it", "nl", "sv", "da", "nb", "no", "pl", "cs"];

    [Theory]
    [InlineData("en-GB", "1894-11-03", "3 November 1894")]
    [InlineData("en-US", "1894-11-03", "November 3, 1894")]
    [InlineData("en", "1894-11?", "probably November 1894")]
    [InlineData("en", "1894-11-03~", "about 3 November 1894")]
    [InlineData("en", "1894%", "probably about 1894")]
    [InlineData("en", "1894-11-03/05", "between 3 and 5 November 1894")]
    [InlineData("en-US", "1894-11-03/05", "between November 3, 1894 and November 5, 1894")]
    [InlineData("en", "1894-11-28/12-02", "between 28 November and 2 December 1894")]
    [InlineData("en", "1894-11/1895-02", "between November 1894 and February 1895")]
    [InlineData("en", "1894-11~/1895?", "between about November 1894 and probably 1895")]
    [InlineData("en", "../1894-11-05", "not after 5 November 1894")]
    [InlineData("en", "1894-11-03/..", "not before 3 November 1894")]
    [InlineData("en", "189X", "1890s")]
    [InlineData("en", "18XX", "between 1800 and 1899")]
    [InlineData("en", "1894-11-XX", "November 1894, day unknown")]
    [InlineData("en", "1894-XX-XX", "1894, month unknown, day unknown")]
    [InlineData("en", "1894-21", "spring 1894")]
    [InlineData("en", "-0043-03-15", "15 March 44 BC")]
    [InlineData("de", "1894-11-03/05", "zwischen 3. und 5. November 1894")]
    [InlineData("de", "1894-11~", "etwa November 1894")]
    [InlineData("fr", "1894-11-01", "1er novembre 1894")]
    [InlineData("fr", "1894-11-01/05", "entre le 1er et le 5 novembre 1894")]
    [InlineData("fr", "../1894-11", "au plus tard novembre 1894")]
    [InlineData("ru", "1894-11-03", "3 ноября 1894 г.")]
    [InlineData("ru", "1894-11?", "вероятно, ноябрь 1894 г.")]
    [InlineData("ru", "1894-11~", "около ноября 1894 г.")]
    [InlineData("ru", "1894-11-03/05", "не ранее 3 и не позднее 5 ноября 1894 г.")]
    [InlineData("ru", "-0043", "44 г. до н. э.")]
    [InlineData("es", "1894-11-03/05", "entre el 3 y el 5 de noviembre de 1894")]
    [InlineData("it", "1894-11-01", "1º novembre 1894")]
    [InlineData("pl", "189X", "lata 1890–1899")]
    [InlineData("cs", "1894-11-03", "3. listopadu 1894")]
    public void Are_those_of_editors(string language, string date, string words)
    {
        Assert.True(EdtfDate.TryRead(date, out var read, out _));
        Assert.Equal(words, DateWords.Of(read, LetterWords.For(language)));
    }

    public static TheoryData<string> AllLanguages => [.. Languages];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Are_taken_apart_again_to_the_date_that_they_say(string language)
    {
        var wrong = new List<string>();
        foreach (var text in Dates())
        {
            Assert.True(EdtfDate.TryRead(text, out var date, out var fault), $"{text}: {fault}");
            var words = DateWords.Of(date, LetterWords.For(language));
            var read = LetterReading.Date(LetterReading.Words(words), LetterLanguage.For(language));
            if (read != LetterReading.Spelled(date.Text))
            {
                wrong.Add($"{text}: '{words}' is read as {read}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Of_different_dates_are_different(string language)
    {
        var same = Dates().Select(text => { EdtfDate.TryRead(text, out var date, out _); return (date!.Text, Words: DateWords.Of(date, LetterWords.For(language))); })
            .DistinctBy(pair => pair.Text).GroupBy(pair => pair.Words).Where(group => group.Count() > 1);

        Assert.Empty(same.Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Text))}"));
    }

    [Fact]
    public void Of_a_word_that_is_wrong_are_no_date_or_another()
    {
        var english = LetterLanguage.For("en");

        Assert.Null(LetterReading.Date(LetterReading.Words("3 Novembre 1894"), english));
        Assert.Null(LetterReading.Date(LetterReading.Words("perhaps November 1894"), english));
        Assert.Null(LetterReading.Date(LetterReading.Words("between 3 5 November 1894"), english));
        Assert.Equal("1894-12-03", LetterReading.Date(LetterReading.Words("3 December 1894"), english));
    }

    /// <summary>Each month, each season, each form, and forms of both ends of intervals.</summary>
    private static IEnumerable<string> Dates()
    {
        string[] points =
        [
            .. Enumerable.Range(1, 12).SelectMany(month => new[] { $"1894-{month:00}", $"1894-{month:00}-01", $"1894-{month:00}-28" }),
            "1894-21", "1894-22", "1894-23", "1894-24", "1894", "0079", "-0043", "-0043-03", "-0043-03-15", "1890", "1899",
        ];
        string[] ends = ["1894-11-03", "1894-11-05", "1894-12-01", "1895-01-01", "1894-11", "1894-12", "1895", "1894-11-03?", "1894-12~", "1896%"];
        return
        [
            .. points, .. points.Select(point => $"{point}?"), .. points.Select(point => $"{point}~"), .. points.Select(point => $"{point}%"),
            .. points.Select(point => $"{point}/.."), .. points.Select(point => $"../{point}"),
            "189X", "001X", "18XX", "1894-XX", "1894-11-XX", "1894-XX-XX",
            .. ends.SelectMany((first, i) => ends[(i + 1)..].Select(last => $"{first}/{last}")).Where(text => EdtfDate.TryRead(text, out _, out _)),
        ];
    }
}
