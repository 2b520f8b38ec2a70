using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Decides which headings begin with a label.</summary>
/// <remarks>
/// A number at the beginning of a heading numbers it, and so does a Roman numeral of several letters. A single letter may be an
/// initial (<c>A. Smith</c>), a figure before a month's name is a date (<c>1. Mai 1919</c>), and a numeral without a sign is many things
/// (<c>1 Lamps</c>, <c>A Lamp</c>): these are labels only when another heading of the same level, which is no date, has the number
/// before or after; without a sign it must have other words too, since <c>1 Samuel</c> and <c>2 Samuel</c> are names.
/// </remarks>
internal static class HeadingLabels
{
    /// <summary>Finds the labels of the headings of one place.</summary>
    /// <param name="flow">The flow.</param>
    /// <returns>How to read the label of each heading that has one.</returns>
    public static Dictionary<FlowHeading, LabelReading> Find(IReadOnlyList<FlowItem> flow)
    {
        var headings = flow.OfType<FlowHeading>().Where(heading => heading.Words.Leading is not null).ToList();
        var proofs = headings
            .Where(heading => heading.Words.Leading!.Doubt != LabelDoubt.Date)
            .SelectMany(heading => heading.Words.Leading!.Readings.Select(reading => (heading.Level, reading.Series, reading.Ordinal)))
            .ToHashSet();
        var words = headings
            .SelectMany(heading => heading.Words.Leading!.Readings.Select(reading => (Key: (heading.Level, reading.Series, reading.Ordinal), Words: WordsBehind(heading))))
            .ToLookup(pair => pair.Key, pair => pair.Words);
        var labels = new Dictionary<FlowHeading, LabelReading>(ReferenceEqualityComparer.Instance);
        foreach (var heading in headings)
        {
            var readings = heading.Words.Leading!.Readings;
            var proved = readings.Where(reading => IsProved(heading, reading)).ToList();
            if (proved.Count > 0)
            {
                labels.Add(heading, proved[0]);
            }
            else if (heading.Words.Leading!.Doubt is not (LabelDoubt.Initial or LabelDoubt.Date or LabelDoubt.Unmarked))
            {
                labels.Add(heading, readings[0]);
            }
        }

        return labels;

        bool IsProved(FlowHeading heading, LabelReading reading)
        {
            foreach (var ordinal in (ReadOnlySpan<int>)[reading.Ordinal - 1, reading.Ordinal + 1])
            {
                var beside = (heading.Level, reading.Series, ordinal);
                if (proofs.Contains(beside) && (reading.Series.Form != LabelForm.Bare || WordsBehind(heading) is var own && words[beside].Any(other => other.Length == 0 || other != own)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static string WordsBehind(FlowHeading heading) =>
        heading.Words.Pieces[heading.Words.Leading!.Piece].Run is { } run ? run.ToString()[Math.Min(run.Length, heading.Words.Leading.End)..].Trim() : "";
}
