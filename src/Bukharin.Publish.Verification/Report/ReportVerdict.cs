using System.Globalization;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Verification.Report;

/// <summary>What a report says to somebody who has ordered an edition and asks whether it is right.</summary>
internal static class ReportVerdict
{
    /// <summary>The verdict, in a line.</summary>
    public static string Of(VerificationReport report)
    {
        var counts = report.Editions[0].Result.Counts;
        if (report.IsProved)
        {
            // The footnote of a bracket is counted with it.
            var own = new Tally(counts.Notes.Expected - counts.Interventions.Expected, counts.Notes.Found - counts.Interventions.Found);
            string[] parts = [.. new[] { Count(counts.TextWords.Expected, "word"), Some(counts.Labels, "label"), Some(counts.Interventions, "bracket of the editor", "brackets of the editor"), Some(own, "note of the author", "notes of the author") }.OfType<string>()];
            var whole = parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
            return report.Editions.Length == 1
                ? $"Proved: the edition has all of the text, {whole}, in its order, and nothing that was added or changed."
                : $"Proved: each of the {Number(report.Editions.Length)} editions has all of the text, {whole}, in its order, and nothing that was added or changed.";
        }

        var findings = report.Editions.Sum(edition => edition.Result.Findings.Length) + report.Disagreements.Length;
        var bad = report.Editions.Count(edition => !edition.Result.IsProved);
        var which = bad == 0 ? "the editions are not the same as each other"
            : report.Editions.Length == 1 ? "the edition is not what the text is"
            : $"{Number(bad)} of {Number(report.Editions.Length)} editions {(bad == 1 ? "is" : "are")} not what the text is";
        return $"Not proved, do not publish: {which}. {Count(findings, "difference")} {(findings == 1 ? "is" : "are")} told below, each with its place.";
    }

    /// <summary>Why editions of one text have other numbers than each other, as far as they have.</summary>
    public static IEnumerable<string> Differences(VerificationReport report)
    {
        var all = report.Editions.Select(edition => edition.Result.Counts).ToList();
        if (all.Select(counts => counts.Words.Expected).Distinct().Count() > 1 && all.Select(counts => counts.TextWords.Expected).Distinct().Count() == 1)
        {
            yield return $"The {Count(all[0].TextWords.Expected, "word")} of the text, brackets and labels among them, are the same in every edition. "
                + "How many words an edition has in all depends on what stands around the text: title page, imprint and credit have their own places in each format, and some formats have the credit or the title twice.";
        }

        if (all.Exists(counts => counts.Ids.Expected > 0) && report.Editions.Where(edition => edition.Result.Counts.Ids.Expected == 0).Select(edition => edition.FileName).ToList() is { Count: > 0 } without)
        {
            yield return $"Ids are places to which links lead. {string.Join(" and ", without)} {(without.Count == 1 ? "has" : "have")} none: paper has no links, and printers refuse files that do.";
        }
    }

    private static string? Some(Tally tally, string noun, string? nouns = null) => tally.Expected == 0 ? null : tally.Expected == 1 || nouns is null ? Count(tally.Expected, noun) : $"{Number(tally.Expected)} {nouns}";

    private static string Count(int count, string noun) => count == 1 ? $"one {noun}" : $"{Number(count)} {noun}s";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
