using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Model;

/// <summary>The order of letters by their dates.</summary>
internal static class LetterCalendar
{
    /// <summary>Stands for the date of a letter of which none is known (sine dato).</summary>
    public const string NoDate = "s. d.";

    /// <summary>The day by which a letter is sorted: the first that its date admits, of a date without a beginning the last; letters without a date come last.</summary>
    /// <param name="letter">The letter.</param>
    public static int DayOf(Correspondence letter) => letter.Date is not { } date ? int.MaxValue
        : date.First is { } first ? EdtfPointReader.FirstDay(first)
        : date.Last is { } last ? EdtfPointReader.LastDay(last)
        : int.MaxValue;
}
