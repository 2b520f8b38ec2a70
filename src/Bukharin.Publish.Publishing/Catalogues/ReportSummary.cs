using System.Text.Json;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>The numbers from a text's report that catalogues show.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">BCP 47 tag of the language.</param>
/// <param name="Words">How many words the source has, title page and notes included.</param>
/// <param name="Labels">How many labels.</param>
/// <param name="Brackets">How many editorial brackets.</param>
/// <param name="Notes">How many notes.</param>
internal sealed record ReportSummary(string Title, string Language, long Words, long Labels, long Brackets, long Notes)
{
    /// <summary>Reads <c>NAME.report.json</c> (schemas/report.schema.json).</summary>
    /// <returns>The summary, or null if this is no such report.</returns>
    public static ReportSummary? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;

            // Formats repeat more or less of the text around it; the greatest count includes everything.
            var counts = root.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("counts")).ToList();
            return new ReportSummary(
                root.GetProperty("title").GetString() ?? "",
                root.GetProperty("language").GetString() ?? "",
                Most("words"),
                Most("labels"),
                Most("interventions"),
                Most("notes"));

            long Most(string name) => counts.Select(count => count.GetProperty(name).GetProperty("expected").GetInt64()).DefaultIfEmpty().Max();
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
