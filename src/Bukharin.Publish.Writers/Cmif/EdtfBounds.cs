using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Writers.Cmif;

/// <summary>A date in the terms of TEI's <c>att.datable.w3c</c>: a date as the W3C writes it, or one or two bounds.</summary>
/// <param name="When">The date; null where there are bounds.</param>
/// <param name="NotBefore">The earliest possible date, or null.</param>
/// <param name="NotAfter">The latest possible date, or null.</param>
/// <param name="IsDoubtful">Whether it is uncertain or approximate.</param>
internal sealed record EdtfBounds(string? When, string? NotBefore, string? NotAfter, bool IsDoubtful)
{
    /// <summary>The bounds of a date. A season has no bounds that all agree on: its year says it, in doubt.</summary>
    public static EdtfBounds Of(EdtfDate date)
    {
        var isDoubtful = IsInDoubt(date.First) || IsInDoubt(date.Last);
        if (date.IsInterval)
        {
            return new(null, date.First is { } first ? Plain(first) : null, date.Last is { } last ? Plain(last) : null, isDoubtful);
        }

        var point = date.First!;
        return point.UnknownYearDigits switch
        {
            1 => new(null, Plain(new EdtfPoint(point.Year)), Plain(new EdtfPoint(point.Year + 9)), isDoubtful),
            2 => new(null, Plain(new EdtfPoint(point.Year)), Plain(new EdtfPoint(point.Year + 99)), isDoubtful),
            _ => new(Plain(point), null, null, isDoubtful),
        };
    }

    private static bool IsInDoubt(EdtfPoint? point) => point is not null && (point.Qualifier != EdtfQualifier.None || point.IsSeason);

    /// <summary>A date as XML Schema 1.0 writes it, 3.2.7: there is no year 0, and 1 BC is -0001.</summary>
    private static string Plain(EdtfPoint point) => (point with
    {
        Year = point.Year > 0 ? point.Year : point.Year - 1,
        Qualifier = EdtfQualifier.None,
        Month = point.IsSeason ? null : point.Month,
        IsMonthUnknown = false,
        IsDayUnknown = false,
    }).ToString();
}
