using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Holds the numbers that stand at lines of verse against those that the source's lines have when they are counted.</summary>
internal static class VerseNumberCheck
{
    /// <summary>Reports numbers that are lost, that are not those of their lines, and that stand at lines without.</summary>
    /// <param name="story">The text, or a note.</param>
    /// <param name="expected">The numbers that it must have.</param>
    /// <param name="found">Those that it has.</param>
    public static void Run(StoryComparison story, IReadOnlyList<ExpectedVerse.NumberedLine> expected, IReadOnlyList<FoundVerseNumber> found)
    {
        var has = new HashSet<ExpectedVerse.NumberedLine>(ReferenceEqualityComparer.Instance);
        foreach (var number in found)
        {
            // The last word of its line that the source has tells which line that is.
            var token = Math.Min(number.Position, story.New.Count) - 1;
            while (token >= 0 && story.Alignment.OldOf[token] < 0)
            {
                token--;
            }

            var old = token < 0 ? -1 : story.Alignment.OldOf[token];
            if (expected.FirstOrDefault(one => old >= one.Start && old < one.End) is { } line && has.Add(line))
            {
                if (number.Text != line.Number)
                {
                    story.Report(DiagnosticCodes.VerseNumberWrong, line.Span, number.Text, $"line {line.Number}", In(story, line.Start));
                }
            }
            else
            {
                story.Report(DiagnosticCodes.VerseNumberWrong, story.SpanAt(Math.Max(0, token)), number.Text, "a line that has no number", old < 0 ? "" : In(story, old));
            }
        }

        foreach (var lost in expected.Where(one => !has.Contains(one)))
        {
            story.Report(DiagnosticCodes.VerseNumberLost, lost.Span, lost.Number, In(story, lost.Start));
        }
    }

    private static string In(StoryComparison story, int old) => old < story.Old.Count ? story.In(old) : "";
}
