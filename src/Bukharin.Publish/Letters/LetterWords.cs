using System.Collections.Immutable;

namespace Bukharin.Publish.Letters;

/// <summary>The words and patterns in which the head of a letter is printed in one language.</summary>
/// <remarks>In phrases, <c>{0}</c> and <c>{1}</c> are dates; in dates, <c>{d}</c>, <c>{m}</c> and <c>{y}</c> are day, month and year, the year as <see cref="Year"/> and <see cref="YearBefore"/> write its number.</remarks>
internal sealed record LetterWords
{
    /// <summary>
    /// One or more BCP 47 tags, separated by spaces: the language alone, or with a region that writes dates differently
    /// (<c>en-US</c>).
    /// </summary>
    public required string Tag { get; init; }

    /// <summary>The twelve month names as they stand alone, January first.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>
    /// The month names after a day and after words that govern a grammatical case; empty where they are the same as
    /// <see cref="Months"/>.
    /// </summary>
    public ImmutableArray<string> MonthsInCase { get; init; } = [];

    /// <summary>The four season names as they stand alone, spring first.</summary>
    public required ImmutableArray<string> Seasons { get; init; }

    /// <summary>The season names after words that govern a grammatical case; empty where they are the same as <see cref="Seasons"/>.</summary>
    public ImmutableArray<string> SeasonsInCase { get; init; } = [];

    /// <summary>The pattern of a full date: <c>{d} {m} {y}</c>.</summary>
    public required string Day { get; init; }

    /// <summary>
    /// The pattern of a day whose year follows later in the phrase (<c>{d} {m}</c>); null where the language repeats the year each
    /// time.
    /// </summary>
    public string? DayOfYear => BeginsWithDay ? Day[..(Day.IndexOf("{m}", StringComparison.Ordinal) + "{m}".Length)] : null;

    /// <summary>
    /// The pattern of a day whose month and year follow later in the phrase (<c>{d}</c>); null where the language repeats them each
    /// time.
    /// </summary>
    public string? DayOfMonth => BeginsWithDay ? Day[..Day.IndexOf(' ', StringComparison.Ordinal)] : null;

    /// <summary>How the first day of a month is written (<c>1er</c>); null where it is a plain number.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The pattern of a month or season with its year: <c>{m} {y}</c>.</summary>
    public string Month => BeginsWithDay ? Day[Day.IndexOf("{m}", StringComparison.Ordinal)..] : "{m} {y}";

    /// <summary>The pattern of a year: <c>{y}</c>.</summary>
    public string Year { get; init; } = "{y}";

    /// <summary>The pattern of a year before the common era: <c>{y} BC</c>.</summary>
    public required string YearBefore { get; init; }

    /// <summary>The pattern of a decade, in which <c>{y}</c> is the number of its first year and <c>{z}</c> that of its last.</summary>
    public required string Decade { get; init; }

    /// <summary>What stands before a day inside a phrase, with its space (<c>le </c>); empty for nothing.</summary>
    public string DayLead { get; init; } = "";

    /// <summary>The phrase for a time between two dates: <c>between {0} and {1}</c>.</summary>
    public required string Between { get; init; }

    /// <summary>The phrase for a time that has only an earliest date: <c>not before {0}</c>.</summary>
    public required string NotBefore { get; init; }

    /// <summary>The phrase for a time that has only a latest date: <c>not after {0}</c>.</summary>
    public required string NotAfter { get; init; }

    /// <summary>The phrase for an approximate date: <c>about {0}</c>.</summary>
    public required string About { get; init; }

    /// <summary>Whether the date in <see cref="About"/> takes a grammatical case and, before a day, <see cref="DayLead"/>.</summary>
    public bool AboutAsksForCase { get; init; }

    /// <summary>The phrase for an uncertain date: <c>probably {0}</c>.</summary>
    public required string Probably { get; init; }

    /// <summary>What follows a date whose day is unknown: <c>, day unknown</c>.</summary>
    public required string DayUnknown { get; init; }

    /// <summary>What follows a year whose month is unknown: <c>, month unknown</c>.</summary>
    public required string MonthUnknown { get; init; }

    /// <summary>The phrase for sender and recipient where both are known: <c>{0} to {1}</c>.</summary>
    public required string FromTo { get; init; }

    /// <summary>The phrase for the recipient where the sender is unknown: <c>To {0}</c>.</summary>
    public required string To { get; init; }

    /// <summary>The conjunction before the last of several names.</summary>
    public required string And { get; init; }

    /// <summary>The names of the text bases, in the order of <see cref="TextBase"/>.</summary>
    public required ImmutableArray<string> Bases { get; init; }

    /// <summary>The statement that the letter has been printed before.</summary>
    public required string Printed { get; init; }

    /// <summary>The statement that the letter has not been printed before.</summary>
    public required string NotPrinted { get; init; }

    /// <summary>What introduces the places where the letter was printed; <see cref="Printed"/> with a colon unless it is set.</summary>
    public string PrintedIn { get => field ?? $"{Printed}:"; init; }

    private bool BeginsWithDay => Day.StartsWith("{d}", StringComparison.Ordinal);

    /// <summary>Finds the words of a language, by language and region first, then by the language alone.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>The words; null where the program has none for this language.</returns>
    public static LetterWords? Find(string language)
    {
        var subtags = language.Split('-');
        return Of(subtags[0] is var primary && subtags.Length > 1 && subtags[^1].Length == 2 ? $"{primary}-{subtags[^1]}" : primary) ?? Of(primary);

        static LetterWords? Of(string tag) => LetterWordTable.All.FirstOrDefault(words => words.Tag.Split(' ').Contains(tag, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The words of a language; the English ones where the program has none for it.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static LetterWords For(string language) => Find(language) ?? LetterWordTable.English;
}
