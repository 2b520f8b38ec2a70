using System.Diagnostics;
using System.Globalization;

namespace Bukharin.Publish.Letters;

/// <summary>A day, a month, a season or a year, as EDTF writes it at level 1.</summary>
/// <param name="Year">The astronomical year, in which 0 is 1 BC; for a decade or century, its first year.</param>
internal sealed record EdtfPoint(int Year)
{
    /// <summary>The number of the first season (EDTF, level 1: seasons are numbered from 21, spring, to 24, winter).</summary>
    public const int Spring = 21;

    /// <summary>How many digits of the year are not known: 0, 1 (<c>189X</c>) or 2 (<c>18XX</c>).</summary>
    public int UnknownYearDigits { get; init; }

    /// <summary>The month from 1 to 12, or the season from 21 to 24; null where none is given or it is unknown.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month; null where none is given or it is unknown.</summary>
    public int? Day { get; init; }

    /// <summary>Whether the month is not known (<c>1894-XX</c>).</summary>
    public bool IsMonthUnknown { get; init; }

    /// <summary>Whether the day is not known (<c>1894-11-XX</c>).</summary>
    public bool IsDayUnknown { get; init; }

    /// <summary>Whether the date is uncertain, approximate, both or neither.</summary>
    public EdtfQualifier Qualifier { get; init; }

    /// <summary>Whether the month is a season.</summary>
    public bool IsSeason => Month >= Spring;

    /// <summary>The date in EDTF.</summary>
    public override string ToString()
    {
        var digits = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
        digits = digits[..^UnknownYearDigits] + new string('X', UnknownYearDigits);
        var month = IsMonthUnknown ? "-XX" : Month is { } known ? known.ToString("-00", CultureInfo.InvariantCulture) : "";
        var day = IsDayUnknown ? "-XX" : Day is { } one ? one.ToString("-00", CultureInfo.InvariantCulture) : "";
        var sign = Qualifier switch
        {
            EdtfQualifier.None => "",
            EdtfQualifier.Uncertain => "?",
            EdtfQualifier.Approximate => "~",
            EdtfQualifier.Both => "%",
            _ => throw new UnreachableException($"{Qualifier} has no sign."),
        };
        return $"{(Year < 0 ? "-" : "")}{digits}{month}{day}{sign}";
    }
}
