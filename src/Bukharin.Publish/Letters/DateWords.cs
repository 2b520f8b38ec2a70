using System.Globalization;

namespace Bukharin.Publish.Letters;

/// <summary>Writes dates in words, as editors of letters do: <c>probably November 1894</c>, <c>between 3 and 5 November 1894</c>.</summary>
internal static class DateWords
{
    private const int Decade = 1;

    /// <summary>Writes one date or interval in words.</summary>
    /// <param name="date">The date or interval.</param>
    /// <param name="words">The words of the language to write in.</param>
    public static string Of(EdtfDate date, LetterWords words)
    {
        var (first, last) = (date.First, date.Last);
        if (!date.IsInterval)
        {
            // Languages name centuries in different ways, so the first and the last year are written instead.
            return first!.UnknownYearDigits > Decade
                ? Between(new EdtfPoint(first.Year), new EdtfPoint(first.Year + 99), words)
                : Doubted(first, Standing(first, words, isInCase: false), words);
        }

        return first is null ? Phrase(words.NotAfter, InPhrase(last!, words))
            : last is null ? Phrase(words.NotBefore, InPhrase(first, words))
            : Between(first, last, words);
    }

    private static string Between(EdtfPoint first, EdtfPoint last, LetterWords words)
    {
        // The month or year that both ends share is written once, unless one end has a qualifier of its own.
        var isPlain = first.Qualifier == EdtfQualifier.None && last.Qualifier == EdtfQualifier.None && first.Year == last.Year && first.Year > 0;
        var beginning = !isPlain ? null
            : first.Day is not null && last.Day is not null && first.Month == last.Month && words.DayOfMonth is { } day ? words.DayLead + Filled(day, first, words, isInCase: true)
            : first.Day is not null && last.Day is not null && words.DayOfYear is { } dayOfYear ? words.DayLead + Filled(dayOfYear, first, words, isInCase: true)
            : first is { Day: null, Month: not null } && last is { Day: null, Month: not null } ? Name(first, words, isInCase: true)
            : null;
        return Phrase(words.Between, beginning ?? InPhrase(first, words), InPhrase(last, words));
    }

    /// <summary>
    /// A date inside a phrase: without a qualifier it takes the grammatical case of the phrase and, before a day,
    /// <see cref="LetterWords.DayLead"/>.
    /// </summary>
    private static string InPhrase(EdtfPoint point, LetterWords words) => point.Qualifier == EdtfQualifier.None
        ? (point.Day is null ? "" : words.DayLead) + Standing(point, words, isInCase: true)
        : Doubted(point, Standing(point, words, isInCase: false), words);

    private static string Doubted(EdtfPoint point, string standing, LetterWords words)
    {
        var said = !point.Qualifier.HasFlag(EdtfQualifier.Approximate) ? standing
            : words.AboutAsksForCase ? Phrase(words.About, (point.Day is null ? "" : words.DayLead) + Standing(point, words, isInCase: true))
            : Phrase(words.About, standing);
        return point.Qualifier.HasFlag(EdtfQualifier.Uncertain) ? Phrase(words.Probably, said) : said;
    }

    private static string Standing(EdtfPoint point, LetterWords words, bool isInCase) => point switch
    {
        { UnknownYearDigits: Decade } => words.Decade.Replace("{y}", Number(point.Year), StringComparison.Ordinal).Replace("{z}", Number(point.Year + 9), StringComparison.Ordinal),
        { Day: not null } => Filled(words.Day, point, words, isInCase: true),
        { Month: not null, IsDayUnknown: true } => Filled(words.Month, point, words, isInCase) + words.DayUnknown,
        { Month: not null } => Filled(words.Month, point, words, isInCase),
        { IsDayUnknown: true } => YearOf(point, words) + words.MonthUnknown + words.DayUnknown,
        { IsMonthUnknown: true } => YearOf(point, words) + words.MonthUnknown,
        _ => YearOf(point, words),
    };

    private static string Filled(string pattern, EdtfPoint point, LetterWords words, bool isInCase) => pattern
        .Replace("{d}", point.Day is 1 && words.FirstDay is { } first ? first : Number(point.Day ?? 0), StringComparison.Ordinal)
        .Replace("{m}", Name(point, words, isInCase), StringComparison.Ordinal)
        .Replace("{y}", YearOf(point, words), StringComparison.Ordinal);

    private static string YearOf(EdtfPoint point, LetterWords words) => point.Year > 0
        ? words.Year.Replace("{y}", Number(point.Year), StringComparison.Ordinal)
        : words.YearBefore.Replace("{y}", Number(1 - point.Year), StringComparison.Ordinal);

    private static string Name(EdtfPoint point, LetterWords words, bool isInCase)
    {
        var index = point.IsSeason ? point.Month!.Value - EdtfPoint.Spring : point.Month!.Value - 1;
        var (alone, inCase) = point.IsSeason ? (words.Seasons, words.SeasonsInCase) : (words.Months, words.MonthsInCase);
        return isInCase && !inCase.IsEmpty ? inCase[index] : alone[index];
    }

    private static string Phrase(string phrase, params ReadOnlySpan<string> dates)
    {
        for (var i = 0; i < dates.Length; i++)
        {
            phrase = phrase.Replace($"{{{Number(i)}}}", dates[i], StringComparison.Ordinal);
        }

        return phrase;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
