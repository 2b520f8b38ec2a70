using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Letters;

/// <summary>Reads a single EDTF date, that is, one that is not an interval.</summary>
internal static partial class EdtfPointReader
{
    /// <summary>Reads a day, month, season, year, decade or century.</summary>
    /// <param name="text">The date as written, EDTF of level 0 or 1.</param>
    /// <param name="isInInterval">Whether the date is one end of an interval, which at level 1 cannot have unknown digits.</param>
    /// <param name="point">The date; null where the text is not one.</param>
    /// <param name="fault">What is wrong with the text; empty where nothing is wrong.</param>
    public static bool TryRead(string text, bool isInInterval, [NotNullWhen(true)] out EdtfPoint? point, out string fault)
    {
        point = null;
        if (Form().Match(text) is not { Success: true } match)
        {
            fault = text.Length == 0 ? "it says nothing" : "it is not written as 1894-11-03 is";
            return false;
        }

        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        var unknown = year.Count(c => c == 'X');
        var isBefore = match.Groups["sign"].Length > 0;
        var isUnknown = unknown > 0 || month == "XX" || day == "XX";
        point = new EdtfPoint((isBefore ? -1 : 1) * Number(year.Replace('X', '0')))
        {
            UnknownYearDigits = unknown,
            Month = month is "" or "XX" ? null : Number(month),
            Day = day is "" or "XX" ? null : Number(day),
            IsMonthUnknown = month == "XX",
            IsDayUnknown = day == "XX",
            Qualifier = match.Groups["qualifier"].Value switch
            {
                "?" => EdtfQualifier.Uncertain,
                "~" => EdtfQualifier.Approximate,
                "%" => EdtfQualifier.Both,
                "" => EdtfQualifier.None,
                var sign => throw new UnreachableException($"'{sign}' qualifies nothing."),
            },
        };
        fault = isBefore && (year == "0000" || unknown > 0) ? "a year before the common era is written with four digits, -0043 for 44 BC"
            : unknown == 1 && year == "000X" ? "the first decade is 001X"
            : unknown > 0 && month.Length > 0 ? "behind a year with X no month can stand"
            : month == "XX" && day is not ("" or "XX") ? "behind a month that is not known no day can stand"
            : isUnknown && isInInterval ? "neither of two dates can have an X"
            : isUnknown && point.Qualifier != EdtfQualifier.None ? "a date with X cannot have '?', '~' or '%' besides"
            : point.Month is { } m and not ((>= 1 and <= 12) or (>= EdtfPoint.Spring and < EdtfPoint.Spring + 4)) ? $"there is no month {m:00}"
            : point.IsSeason && day.Length > 0 ? "a season has no days"
            : point.Day is { } d && (d < 1 || d > DaysIn(point.Year, point.Month!.Value)) ? $"that month has no day {d:00}"
            : "";
        point = fault.Length == 0 ? point : null;
        return point is not null;
    }

    /// <summary>
    /// Completes the end of an interval with the parts that it omits, taken from the beginning: <c>05</c> after <c>1894-11-03</c> is
    /// <c>1894-11-05</c>.
    /// </summary>
    public static string Completed(string end, string beginning)
    {
        // A shortened end belongs to the era of the beginning, so the sign of the year is taken over.
        var sign = beginning.StartsWith('-') ? "-" : "";
        var left = beginning[sign.Length..].TrimEnd('?', '~', '%').Split('-');
        if (!Short().IsMatch(end) || left[0].Length != 4)
        {
            return end;
        }

        var parts = end.TrimEnd('?', '~', '%').Split('-').Length;
        return left.Length == 1 && parts == 1 ? $"{sign}{left[0][..2]}{end}"
            : parts < left.Length ? $"{sign}{string.Join('-', left[..^parts])}-{end}"
            : end;
    }

    /// <summary>
    /// A number (year, month and day as <c>yyyymmdd</c>) that orders dates by their first day; a season counts from the beginning of
    /// its year, since hemispheres differ.
    /// </summary>
    public static int FirstDay(EdtfPoint point) => Order(point, month: 1, day: 1);

    /// <summary>
    /// A number (year, month and day as <c>yyyymmdd</c>) that orders dates by their last day; a season counts to the end of its year.
    /// </summary>
    public static int LastDay(EdtfPoint point) => Order(point, month: 12, day: 31);

    private static int Order(EdtfPoint point, int month, int day) =>
        (point.Year * 10000) + ((point.IsSeason ? month : point.Month ?? month) * 100) + (point.Day ?? day);

    private static int DaysIn(int year, int month) => month == 2
        ? year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<sign>-)?(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?(?<qualifier>[?~%])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[0-9]{2}(-[0-9]{2})?[?~%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}
