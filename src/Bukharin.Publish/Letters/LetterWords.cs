using System.Collections.Immutable;

namespace Bukharin.Publish.Letters;

/// <summary>What the head of a letter says in one language: the one place for its words.</summary>
/// <remarks>In phrases, <c>{0}</c> and <c>{1}</c> are dates; in dates, <c>{d}</c>, <c>{m}</c> and <c>{y}</c> are day, month and year, the year as <see cref="Year"/> and <see cref="YearBefore"/> write its number.</remarks>
internal sealed record LetterWords
{
    /// <summary>The language, by its primary subtag; where a region writes dates otherwise, with it.</summary>
    public required string Tag { get; init; }

    /// <summary>The months, as they stand alone.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The months behind a day and after words that ask for a case; as they stand alone where nothing is said.</summary>
    public ImmutableArray<string> MonthsInCase { get; init; } = [];

    /// <summary>Spring to winter, as they stand alone.</summary>
    public required ImmutableArray<string> Seasons { get; init; }

    /// <summary>The seasons after words that ask for a case.</summary>
    public ImmutableArray<string> SeasonsInCase { get; init; } = [];

    /// <summary>A day: <c>{d} {m} {y}</c>.</summary>
    public required string Day { get; init; }

    /// <summary>A day of a year that is said later, or null where it is said each time: <c>{d} {m}</c>.</summary>
    public string? DayOfYear => BeginsWithDay ? Day[..(Day.IndexOf("{m}", StringComparison.Ordinal) + "{m}".Length)] : null;

    /// <summary>A day of a month that is said later, or null: <c>{d}</c>.</summary>
    public string? DayOfMonth => BeginsWithDay ? Day[..Day.IndexOf(' ', StringComparison.Ordinal)] : null;

    /// <summary>The first day of a month, where it is no plain number.</summary>
    public string? FirstDay { get; init; }

    /// <summary>A month or a season: <c>{m} {y}</c>.</summary>
    public string Month => BeginsWithDay ? Day[Day.IndexOf("{m}", StringComparison.Ordinal)..] : "{m} {y}";

    /// <summary>A year: <c>{y}</c>.</summary>
    public string Year { get; init; } = "{y}";

    /// <summary>A year before the common era.</summary>
    public required string YearBefore { get; init; }

    /// <summary>Ten years, of which <c>{y}</c> is the number of the first and <c>{z}</c> that of the last.</summary>
    public required string Decade { get; init; }

    /// <summary>What stands before a day in a phrase: <c>le </c>.</summary>
    public string DayLead { get; init; } = "";

    /// <summary>Between two dates.</summary>
    public required string Between { get; init; }

    /// <summary>Not before a date.</summary>
    public required string NotBefore { get; init; }

    /// <summary>Not after a date.</summary>
    public required string NotAfter { get; init; }

    /// <summary>Near a date.</summary>
    public required string About { get; init; }

    /// <summary>Whether the words for nearness ask for a case, or for what stands before a day.</summary>
    public bool AboutAsksForCase { get; init; }

    /// <summary>A date that may be another.</summary>
    public required string Probably { get; init; }

    /// <summary>Put behind a month whose day is not known.</summary>
    public required string DayUnknown { get; init; }

    /// <summary>Put behind a year of which no more is known.</summary>
    public required string MonthUnknown { get; init; }

    /// <summary>From one to another, where both are known.</summary>
    public required string FromTo { get; init; }

    /// <summary>To somebody, where nobody knows from whom.</summary>
    public required string To { get; init; }

    /// <summary>Put before the last of several names.</summary>
    public required string And { get; init; }

    /// <summary>The text bases, in the order of <see cref="TextBase"/>.</summary>
    public required ImmutableArray<string> Bases { get; init; }

    /// <summary>Said of a letter that was printed before.</summary>
    public required string Printed { get; init; }

    /// <summary>Said of a letter that was not.</summary>
    public required string NotPrinted { get; init; }

    /// <summary>Said before the places where it was printed.</summary>
    public string PrintedIn { get => field ?? $"{Printed}:"; init; }

    private bool BeginsWithDay => Day.StartsWith("{d}", StringComparison.Ordinal);

    /// <summary>The words of a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>The words; null where there are none.</returns>
    public static LetterWords? Find(string language)
    {
        var subtags = language.Split('-');
        return Of(subtags[0] is var primary && subtags.Length > 1 && subtags[^1].Length == 2 ? $"{primary}-{subtags[^1]}" : primary) ?? Of(primary);

        static LetterWords? Of(string tag) => LetterWordTable.All.FirstOrDefault(words => words.Tag.Split(' ').Contains(tag, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The words of a language, or the English ones.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static LetterWords For(string language) => Find(language) ?? LetterWordTable.English;
}
