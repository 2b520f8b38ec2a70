using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Bukharin.Publish.Verification.Cmif;

/// <summary>What a date says to programs: in the file by attributes of TEI, in the front matter by EDTF.</summary>
/// <remarks>
/// A year before the common era is counted otherwise by the two: EDTF has a year 0 (ISO 8601), and the dates of XML Schema 1.0, which
/// TEI has, none. So 44 BC is -0043 and -0044.
/// </remarks>
internal static class CmifDates
{
    /// <summary>What the front matter says.</summary>
    /// <param name="edtf">The date, an open end as <c>..</c>.</param>
    public static ImmutableArray<string> Of(string edtf)
    {
        var ends = edtf.Split('/');
        string[] doubt = ends.Any(IsInDoubt) ? ["certainty low"] : [];
        return ends is [var first, var last] ? [.. Bound("not before", first), .. Bound("not after", last), .. doubt]
            : edtf.EndsWith('X') && !edtf.Contains('-', StringComparison.Ordinal) ? [$"not before {edtf.Replace('X', '0')}", $"not after {edtf.Replace('X', '9')}", .. doubt]
            : [Plain(edtf), .. doubt];
    }

    /// <summary>What the file says.</summary>
    /// <param name="date">The element.</param>
    public static IEnumerable<string> Of(XElement date) => date.Attributes().Select(attribute => attribute.Name.LocalName switch
    {
        "when" => Astronomical(attribute.Value),
        "notBefore" => $"not before {Astronomical(attribute.Value)}",
        "notAfter" => $"not after {Astronomical(attribute.Value)}",
        "cert" => $"certainty {attribute.Value}",
        var other => $"{other} {attribute.Value}",
    });

    private static string[] Bound(string word, string end) => end == ".." ? [] : [$"{word} {Plain(end)}"];

    private static bool IsInDoubt(string end) => end is [.., '?' or '~' or '%'] || SeasonOf(end) is not null;

    /// <summary>A date without what TEI has no word for: its doubt, unknown digits behind a month or a year, its season.</summary>
    private static string Plain(string end)
    {
        var plain = end.TrimEnd('?', '~', '%').Replace("-XX", "", StringComparison.Ordinal);
        return SeasonOf(plain) is { } season ? plain[..^season.Length] : plain;
    }

    private static string? SeasonOf(string end) =>
        end.TrimEnd('?', '~', '%') is [.., '-', '2', >= '1' and <= '4'] plain && plain.TrimStart('-').Length == "1894-21".Length ? plain[^3..] : null;

    private static string Astronomical(string date) => date.StartsWith("0000", StringComparison.Ordinal) ? "a year that there is not"
        : date is ['-', _, _, _, _, .. var rest] && int.TryParse(date.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? string.Create(CultureInfo.InvariantCulture, $"{(year > 1 ? "-" : "")}{year - 1:0000}{rest}")
        : date;
}
