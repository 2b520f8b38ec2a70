using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Closes up the line where a gloss was lifted out, and puts its mark where a compositor puts it.</summary>
/// <remarks>
/// The space before the bracket goes; at a line's beginning, the space after it. Then the mark moves behind the
/// punctuation that follows, closing quotation marks included, but stays before a dash and inside a parenthesis
/// (Chicago Manual of Style, 17th edition, 14.26).
/// </remarks>
internal static class GlossLifting
{
    private const string Stops = ".,;:!?\u2026";
    private const string ClosingQuotes = "\"'\u201D\u2019\u00BB\u203A\u201C";

    /// <summary>Between two marks in a row, so that 1 and 2 are not read as 12. A space, which adds no word to the text.</summary>
    public const string BetweenMarks = "\u2009";

    public static ImmutableArray<Run> Lift(List<FlatRun> flat)
    {
        var line = new List<Run>(flat.Count);
        var moved = new List<MarkRun>();
        for (var i = 0; i < flat.Count; i++)
        {
            var (run, isLifted) = flat[i];
            if (isLifted)
            {
                TrimEnd(line);
                moved.Add((MarkRun)run);
                continue;
            }

            if (moved.Count > 0 && run is TextRun { Text: " " } && i + 1 < flat.Count && flat[i + 1].IsLifted)
            {
                // Two glosses in a row: the space between them goes with them.
                continue;
            }

            if (moved.Count == 0 || run is not TextRun text)
            {
                Settle(line, moved);
                Append(line, run);
                continue;
            }

            if (line.Count == 0)
            {
                Settle(line, moved);
                Append(line, text with { Text = text.Text.TrimStart(' ') });
                continue;
            }

            var end = PunctuationEnd(text.Text);
            if (end > 0)
            {
                Append(line, text with { Text = text.Text[..end] });
            }

            if (end < text.Text.Length)
            {
                Settle(line, moved);
                Append(line, text with { Text = text.Text[end..] });
            }
        }

        Settle(line, moved);
        return [.. line];
    }

    private static void Settle(List<Run> line, List<MarkRun> moved)
    {
        foreach (var mark in moved)
        {
            Append(line, mark);
        }

        moved.Clear();
    }

    private static void Append(List<Run> line, Run run)
    {
        if (run is TextRun { Text: "" })
        {
            return;
        }

        if (run is MarkRun && line is [.., MarkRun before])
        {
            line.Add(new TextRun(BetweenMarks, before.Format, before.Span));
        }

        line.Add(run);
    }

    private static void TrimEnd(List<Run> line)
    {
        if (line is [.., TextRun text] && text.Text.EndsWith(' '))
        {
            line.RemoveAt(line.Count - 1);
            Append(line, text with { Text = text.Text.TrimEnd(' ') });
        }
    }

    private static int PunctuationEnd(string text)
    {
        var end = 0;
        while (end < text.Length && Stops.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < text.Length && ClosingQuotes.Contains(text[end], StringComparison.Ordinal)
            && (text[end] is not ('\'' or '\u2019') || end + 1 == text.Length || !char.IsLetter(text[end + 1])))
        {
            end++;
        }

        return end;
    }
}
