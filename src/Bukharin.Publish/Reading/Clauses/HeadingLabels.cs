using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Decides which headings begin with a label.</summary>
/// <remarks>
/// A number at the beginning of a heading numbers it, and so does a Roman numeral of several letters. A single letter may be an
/// initial (<c>A. Smith</c>), and a figure before a month's name is a date (<c>1. Mai 1919</c>): these are labels only when
/// another heading of the same level, which is no date, has the number before or after.
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
        var labels = new Dictionary<FlowHeading, LabelReading>(ReferenceEqualityComparer.Instance);
        foreach (var heading in headings)
        {
            var readings = heading.Words.Leading!.Readings;
            var proved = readings.Where(reading => IsProved(heading.Level, reading)).ToList();
            if (proved.Count > 0)
            {
                labels.Add(heading, proved[0]);
            }
            else if (heading.Words.Leading!.Doubt is not (LabelDoubt.Initial or LabelDoubt.Date))
            {
                labels.Add(heading, readings[0]);
            }
        }

        return labels;

        bool IsProved(int level, LabelReading reading) =>
            proofs.Contains((level, reading.Series, reading.Ordinal - 1)) || proofs.Contains((level, reading.Series, reading.Ordinal + 1));
    }
}
