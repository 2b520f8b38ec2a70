using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Files;

/// <summary>The time that an edition bears in its metadata.</summary>
/// <param name="Time">The time, in UTC, whole seconds.</param>
/// <remarks>
/// Formats ask for the time of the last change, and the clock would make every build differ. So it is
/// SOURCE_DATE_EPOCH where that is set (reproducible-builds.org), else the day that the front matter gives as that of the
/// last change, else the day that the source was published, else the day that it was written, else 1970-01-01.
/// </remarks>
public readonly record struct EditionTimestamp(DateTimeOffset Time)
{
    private static readonly string[] W3CDates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The form of ISO 8601 that EPUB, DOCX and XMP all take: <c>2026-11-23T00:00:00Z</c>.</summary>
    public string Iso8601 => Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Chooses the time for a document.</summary>
    /// <param name="front">The document's front matter.</param>
    /// <param name="sourceDateEpoch">SOURCE_DATE_EPOCH in seconds since 1970, or null where it is not set.</param>
    public static EditionTimestamp For(FrontMatter front, long? sourceDateEpoch)
    {
        if (sourceDateEpoch is { } seconds)
        {
            return new EditionTimestamp(DateTimeOffset.FromUnixTimeSeconds(seconds));
        }

        return new EditionTimestamp(Parse(front.Modified) ?? Parse(front.Issued) ?? Parse(front.Date) ?? DateTimeOffset.UnixEpoch);
    }

    /// <summary>A date of the front matter, if it is one that metadata may bear: a year, a month or a day (W3C, Date and Time Formats).</summary>
    /// <param name="date">As the front matter has it.</param>
    /// <returns>The date, or null where it is in words or not given.</returns>
    public static string? W3CDate(string? date) => Parse(date) is null ? null : date;

    private static DateTimeOffset? Parse(string? date) =>
        DateTimeOffset.TryParseExact(
            date, W3CDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
}
