using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Closes up the line where a gloss was lifted out, and puts its mark where a compositor puts it.</summary>
/// <remarks>
/// The space before the bracket goes; at a line's beginning, the space after it. Then the mark moves behind the
/// punctuation that follows, closing quotation marks included, but stays before a dash and inside a parenthesis
/// (Chicago Manual of Style, 17th edition, 14.26). A quotation mark closes here if no word begins behind it; by their form
/// alone closing marks cannot be told, since German closes with what English opens with.
/// </remarks>
internal static class GlossLifting
{
    private const string Stops = ".,;:!?\u2026";

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
                isInQuotes = isInQuotes && IsQuotationMark(words[at]);
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

        while (end < text.Length && Closes(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool Closes(string text, int i) => IsQuotationMark(text[i])
        && (i + 1 == text.Length || (IsQuotationMark(text[i + 1]) ? Closes(text, i + 1) : !char.IsLetterOrDigit(text[i + 1])));

    private static bool IsQuotationMark(char c) => c is '"' or '\''
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private sealed class LiftedGloss(MarkRun mark, bool hasSpace)
    {
        public MarkRun Mark => mark;

        /// <summary>Whether a space stood before its bracket.</summary>
        public bool HasSpace => hasSpace;

        /// <summary>How many characters it has been moved behind.</summary>
        public int Behind { get; set; }
    }
}
