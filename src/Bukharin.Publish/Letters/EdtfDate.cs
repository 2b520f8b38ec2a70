using System.Diagnostics.CodeAnalysis;

namespace Bukharin.Publish.Letters;

/// <summary>A date with its uncertainty: EDTF (ISO 8601-2:2019, annex A) of the levels 0 and 1, without times of day.</summary>
/// <remarks>
/// A letter has one date, so an interval says between which days it was written. As letters are cited, the end of an interval may
/// leave out what is the same as in its beginning (<c>1894-11-03/05</c>); it is written out again.
/// </remarks>
public sealed record EdtfDate
{
    private EdtfDate(EdtfPoint? first, EdtfPoint? last, bool isInterval) => (First, Last, IsInterval) = (first, last, isInterval);

    /// <summary>The date in EDTF: <c>1894-11-03</c>, <c>1894-11?</c>, <c>1894-11-03/1894-11-05</c>.</summary>
    public string Text => IsInterval ? $"{First?.ToString() ?? ".."}/{Last?.ToString() ?? ".."}" : First!.ToString();

    /// <summary>The date; of an interval its beginning, or null where it has none.</summary>
    internal EdtfPoint? First { get; }

    /// <summary>The end of an interval; null where it has none, or the date is no interval.</summary>
    internal EdtfPoint? Last { get; }

    /// <summary>Whether it is an interval.</summary>
    internal bool IsInterval { get; }

    /// <summary>Reads a date.</summary>
    /// <param name="text">EDTF of level 0 or 1.</param>
    /// <param name="date">The date, or null.</param>
    /// <param name="fault">What is wrong with it, as the end of a sentence (<c>there is no month 13</c>); empty where nothing is.</param>
    /// <returns>Whether it is a date.</returns>
    internal static bool TryRead(string text, [NotNullWhen(true)] out EdtfDate? date, out string fault)
    {
        var ends = text.Trim().Split('/');
        date = null;
        if (ends.Length > 2)
        {
            fault = "there are more than two dates";
            return false;
        }

        if (ends.Length == 1)
        {
            if (!EdtfPointReader.TryRead(ends[0], isInInterval: false, out var point, out fault))
            {
                return false;
            }

            date = new EdtfDate(point, null, isInterval: false);
            return true;
        }

        if (!TryReadEnd(ends[0], out var first, out fault) || !TryReadEnd(EdtfPointReader.Completed(ends[1], ends[0]), out var last, out fault))
        {
            return false;
        }

        fault = first is null && last is null ? "one of the two dates has to be known"
            : first is null || last is null ? ""
            : EdtfPointReader.FirstDay(first) > EdtfPointReader.LastDay(last) ? "the second date is before the first"
            : first with { Qualifier = EdtfQualifier.None } == last with { Qualifier = EdtfQualifier.None } ? "both dates are the same, which is written once"
            : "";
        date = fault.Length == 0 ? new EdtfDate(first, last, isInterval: true) : null;
        return date is not null;
    }

    // An open end and an unknown one (level 1: '..' and nothing) say the same of the day on which a letter was written.
    private static bool TryReadEnd(string text, out EdtfPoint? point, out string fault)
    {
        (point, fault) = (null, "");
        return text is ".." or "" || EdtfPointReader.TryRead(text, isInInterval: true, out point, out fault);
    }
}
