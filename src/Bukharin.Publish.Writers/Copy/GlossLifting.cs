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
        var moved = new List<LiftedGloss>();
        var hasSpace = false;
        for (var i = 0; i < flat.Count; i++)
        {
            var (run, isLifted) = flat[i];
            if (isLifted)
            {
                moved.Add(new LiftedGloss((MarkRun)run, TrimEnd(line) || hasSpace));
                hasSpace = false;
                continue;
            }

            if (moved.Count > 0 && run is TextRun { Text: " " } && i + 1 < flat.Count && flat[i + 1].IsLifted)
            {
                // Two glosses in a row: the space between them goes with them.
                hasSpace = true;
                continue;
            }

            if (moved.Count == 0 || run is not TextRun text)
            {
                Settle(line, moved, isCloseAfter: line.Count == 0);
                Append(line, run);
                continue;
            }

            if (line.Count == 0)
            {
                Settle(line, moved, isCloseAfter: !text.Text.StartsWith(' '));
                Append(line, text with { Text = text.Text.TrimStart(' ') });
                continue;
            }

            var end = PunctuationEnd(text.Text);
            if (end > 0)
            {
                Append(line, text with { Text = text.Text[..end] });
                moved.ForEach(gloss => gloss.Behind += end);
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

    private static void Settle(List<Run> line, List<LiftedGloss> moved, bool isCloseAfter = false)
    {
        var told = PunctuationBefore(line);
        var isFirst = line.Count == 0;
        for (var i = 0; i < moved.Count; i++)
        {
            var (gloss, isLast) = (moved[i], i == moved.Count - 1);
            var place = new GlossPlace(gloss.Behind, !gloss.HasSpace && !(isFirst && i == 0), isCloseAfter && isLast);
            Append(line, place == new GlossPlace(told, IsClose: false, IsCloseAfter: false) ? gloss.Mark : gloss.Mark with { Place = place });
        }

        moved.Clear();
    }

    /// <summary>How many closing quotation marks, and stops before them, the line ends in: what a mark is taken to have moved behind.</summary>
    private static int PunctuationBefore(List<Run> line)
    {
        var (count, isInQuotes) = (0, true);
        for (var i = line.Count - 1; i >= 0 && line[i] is TextRun { Text: var words }; i--)
        {
            for (var at = words.Length - 1; at >= 0; at--)
            {
                isInQuotes = isInQuotes && ClosingQuotes.Contains(words[at], StringComparison.Ordinal);
                if (!isInQuotes && !Stops.Contains(words[at], StringComparison.Ordinal))
                {
                    return count;
                }

                count++;
            }
        }

        return count;
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

    private static bool TrimEnd(List<Run> line)
    {
        if (line is not [.., TextRun text] || !text.Text.EndsWith(' '))
        {
            return false;
        }

        line.RemoveAt(line.Count - 1);
        Append(line, text with { Text = text.Text.TrimEnd(' ') });
        return true;
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

    private sealed class LiftedGloss(MarkRun mark, bool hasSpace)
    {
        public MarkRun Mark => mark;

        /// <summary>Whether a space stood before its bracket.</summary>
        public bool HasSpace => hasSpace;

        /// <summary>How many characters it has been moved behind.</summary>
        public int Behind { get; set; }
    }
}
