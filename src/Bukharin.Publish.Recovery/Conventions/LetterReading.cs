using System.Globalization;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Takes a date in words apart: what <c>between 3 and 5 November 1894</c> says in EDTF.</summary>
internal static class LetterReading
{
    private const int Spring = 21;
    private const int LastDay = 31;

    /// <summary>Words in capitals, letters and figures apart, without punctuation.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var goesOn = i < text.Length && start >= 0 && char.IsLetterOrDigit(text[i]) && char.IsDigit(text[i]) == char.IsDigit(text[i - 1]);
            if (!goesOn && start >= 0)
            {
                words.Add(text[start..i].ToUpperInvariant());
                start = -1;
            }

            start = start < 0 && i < text.Length && char.IsLetterOrDigit(text[i]) ? i : start;
        }

        return words;
    }

    /// <summary>The date that some words say.</summary>
    /// <param name="words">The words, as <see cref="Words"/> has them.</param>
    /// <param name="language">The language.</param>
    /// <returns>EDTF, an open end as <c>..</c>; null where the words say no date.</returns>
    public static string? Date(List<string> words, LetterLanguage language)
    {
        var beginning = Words(language.Between.Beginning);
        var middle = IndexOf(words, Words(language.Between.Middle), beginning.Count);
        if (Begins(words, beginning) && middle >= 0)
        {
            // What both ends share is said with the second.
            var last = End(words[(middle + Words(language.Between.Middle).Count)..], language, null);
            var first = last is null ? null : End(words[beginning.Count..middle], language, last);
            return first is null ? null : $"{first}/{last}";
        }

        return Begins(words, Words(language.NotBefore)) ? End(words[Words(language.NotBefore).Count..], language, null) is { } from ? $"{from}/.." : null
            : Begins(words, Words(language.NotAfter)) ? End(words[Words(language.NotAfter).Count..], language, null) is { } until ? $"../{until}" : null
            : End(words, language, null)?.ToString();
    }

    /// <summary>EDTF as its words are read: a century by its first and last year.</summary>
    /// <param name="date">EDTF.</param>
    public static string Spelled(string date) => date is [_, _, 'X', 'X'] ? $"{date[..2]}00/{date[..2]}99" : date;

    private static DateEnd? End(List<string> words, LetterLanguage language, DateEnd? later)
    {
        words = [.. words];
        var isUncertain = Take(language.Probably);
        var isApproximate = Take(language.About);
        var isBefore = TakeLast(language.BeforeEra);
        var isDayUnknown = TakeLast(language.DayUnknown);
        var isMonthUnknown = TakeLast(language.MonthUnknown);

        // A word for years that is one for the summer too means years where there are two.
        var decade = Words(language.Decade);
        var isDecade = decade.TrueForAll(words.Contains) && (!decade.Exists(word => MonthOf(word, language) is not null) || words.Count(word => char.IsDigit(word[0])) == 2);
        if (isDecade)
        {
            words.RemoveAll(decade.Contains);
        }

        words.RemoveAll(Words(language.Fillers).Contains);
        int? month = null;
        var numbers = new List<(int Number, bool IsBehindMonth)>();
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add((number, month is not null));
            }
            else if (month is null && MonthOf(word, language) is { } named)
            {
                month = named;
            }
            else
            {
                return null;
            }
        }

        if (isDecade)
        {
            // A decade that has no word for it is said by its first and last year.
            return month is null && numbers is [var (ten, _), ..] && ten % 10 == 0 && (numbers.Count == 1 || numbers[1].Number == ten + 9)
                ? new DateEnd(ten, null, null) { IsDecade = true } : null;
        }

        int? day = null;
        int? year = null;
        switch (numbers)
        {
            case [var (one, _), var (other, _)] when month is not null:
                (day, year) = (one, other);
                break;
            case [var (one, isBehind)] when month is not null && (isBehind || later is null):
                year = one;
                break;
            case [var (one, _)] when month is not null || (one <= LastDay && later?.Day is not null):
                day = one;
                break;
            case [var (one, _)]:
                year = one;
                break;
            case [] when month is not null:
                break;
            default:
                return null;
        }

        month ??= day is null ? null : later?.Month;
        year = isBefore ? 1 - year : year ?? later?.Year;
        var qualifier = (isUncertain, isApproximate) switch { (true, true) => "%", (true, false) => "?", (false, true) => "~", _ => "" };
        return year is null ? null : new DateEnd(year.Value, month, day) { IsDayUnknown = isDayUnknown, IsMonthUnknown = isMonthUnknown, Qualifier = qualifier };

        bool Take(string phrase)
        {
            var taken = Words(phrase);
            if (!Begins(words, taken))
            {
                return false;
            }

            words.RemoveRange(0, taken.Count);
            return true;
        }

        bool TakeLast(string phrase)
        {
            var taken = Words(phrase);
            if (words.Count < taken.Count || !words[^taken.Count..].SequenceEqual(taken))
            {
                return false;
            }

            words.RemoveRange(words.Count - taken.Count, taken.Count);
            return true;
        }
    }

    private static int? MonthOf(string word, LetterLanguage language)
    {
        var month = language.Months.Split(' ').ToList().FindIndex(name => name.Split('|').Contains(word));
        var season = language.Seasons.Split(' ').ToList().FindIndex(name => name.Split('|').Contains(word));
        return month >= 0 ? month + 1 : season >= 0 ? season + Spring : null;
    }

    /// <summary>Whether some words begin with others.</summary>
    public static bool Begins(List<string> words, List<string> others) => words.Count >= others.Count && words[..others.Count].SequenceEqual(others);

    private static int IndexOf(List<string> words, List<string> others, int from)
    {
        for (var i = from; i + others.Count <= words.Count; i++)
        {
            if (words[i..(i + others.Count)].SequenceEqual(others))
            {
                return i;
            }
        }

        return -1;
    }

    private sealed record DateEnd(int Year, int? Month, int? Day)
    {
        public bool IsDecade { get; init; }

        public bool IsDayUnknown { get; init; }

        public bool IsMonthUnknown { get; init; }

        public string Qualifier { get; init; } = "";

        public override string ToString()
        {
            var year = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
            year = (Year < 0 ? "-" : "") + (IsDecade ? $"{year[..3]}X" : year);
            var month = IsMonthUnknown ? "-XX" : Month is { } named ? named.ToString("-00", CultureInfo.InvariantCulture) : "";
            return year + month + (IsDayUnknown ? "-XX" : Day is { } one ? one.ToString("-00", CultureInfo.InvariantCulture) : "") + Qualifier;
        }
    }
}
