using System.Globalization;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>Formats dates for PDF and XMP.</summary>
internal static class MetadataDate
{
    /// <summary>A date of the document information dictionary (ISO 32000-1, 7.9.4), to the second.</summary>
    public static string ToPdf(DateTimeOffset date)
    {
        var local = date.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return date.Offset == TimeSpan.Zero
            ? local + "Z"
            : local + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
    }

    /// <summary>A date of an XMP packet (ISO 16684-1, 8.2.1), to the second.</summary>
    public static string ToXmp(DateTimeOffset date) => date.ToString(
        date.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Whether a text is an XMP date without a time: YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public static bool IsDate(string text) => DateOnly.TryParseExact(
        text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
