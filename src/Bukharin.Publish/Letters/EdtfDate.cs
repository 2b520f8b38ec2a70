using System.Diagnostics.CodeAnalysis;

namespace Bukharin.Publish.Letters;

/// <summary>A date or interval in EDTF (ISO 8601-2:2019, annex A), levels 0 and 1, without times of day.</summary>
/// <remarks>
/// A letter has one date, so an interval states the earliest and the latest day on which it may have been written. As in citations
/// of letters, the end of an interval may omit the parts that it shares with the beginning (<c>1894-11-03/05</c>);
/// <see cref="Text"/> has them in full.
/// </remarks>
public sealed record EdtfDate
{
    private EdtfDate(EdtfPoint? first, EdtfPoint? last, bool isInterval) => (First, Last, IsInterval) = (first, last, isInterval);

    /// <summary>The date in EDTF: <c>1894-11-03</c>, <c>1894-11?</c>, <c>1894-11-03/1894-11-05</c>.</summary>
    public string Text => IsInterval ? $"{First?.ToString() ?? ".."}/{Last?.ToString() ?? ".."}" : First!.ToString();

    /// <summary>The date, or the beginning of an interval; null where that beginning is open or unknown.</summary>
    internal EdtfPoint? First { get; }

    /// <summary>The end of an interval; null where that end is open or unknown, and where the date is not an interval.</summary>
    internal EdtfPoint? Last { get; }

    /// <summary>Whether the date is an interval.</summary>
    internal bool IsInterval { get; }

    /// <summary>Reads a date or an interval.</summary>
    /// <param name="text">EDTF of level 0 or 1.</param>
    /// <param name="date">The date; null where the text is not one.</param>
    /// <param name="fault">What is wrong with the text, as the end of a sentence (<c>there is no month 13</c>); empty where nothing is wrong.</param>
    /// <returns>Whether the text is a date.</returns>
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

    // An open end ('..') and an unknown end (empty), both of level 1, mean the same for the day on which a letter was written.
    private static bool TryReadEnd(string text, out EdtfPoint? point, out string fault)
    {
        (point, fault) = (null, "");
        return text is ".." or "" || EdtfPointReader.TryRead(text, isInInterval: true, out point, out fault);
    }
}
