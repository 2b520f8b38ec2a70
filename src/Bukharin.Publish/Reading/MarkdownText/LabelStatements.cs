using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Decides which labels must be stated, because nothing around them would show that they are labels.</summary>
internal static class LabelStatements
{
    // CommonMark 5.2: more would overflow the counters of browsers.
    private const int MostFigures = 9;

    /// <summary>Finds them among the blocks of one place.</summary>
    /// <param name="blocks">The blocks: clauses that follow one another in them are siblings.</param>
    /// <param name="place">What kind of place it is.</param>
    public static HashSet<ClauseLabel> Find(ImmutableArray<Block> blocks, LabelPlace place)
    {
        var clauses = blocks.OfType<Clause>().ToList();
        var read = clauses.Select(Read).ToList();
        var counted = Counted(blocks);
        var stated = new HashSet<ClauseLabel>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < clauses.Count; i++)
        {
            var isFollowed = i + 1 < clauses.Count && Proves(read[i + 1]) && Follows(read[i + 1], read[i]);
            var follows = i > 0 && Proves(read[i - 1]) && Follows(read[i], read[i - 1]);
            var isAlone = !isFollowed && !follows;
            if (read[i] is not { } match
                || counted.Contains(clauses[i].Label)
                || (isAlone && match.Doubt != LabelDoubt.None)
                || (isAlone && !match.Readings.Any(reading => reading.IsFirst) && !BeginsOrSkips(match, i > 0 ? read[i - 1] : null))
                || (isAlone && (place == LabelPlace.Formula || (place == LabelPlace.Note && blocks[0] == clauses[i]))))
            {
                stated.Add(clauses[i].Label);
            }
        }

        return stated;
    }

    /// <summary>Whether a label is what begins an item of an ordered list (CommonMark 5.2).</summary>
    public static bool IsNumber(ClauseLabel label) =>
        label is { Look: LabelLook.None, Text: [.. { Length: > 0 and <= MostFigures } figures, '.' or ')'] } && figures.All(char.IsAsciiDigit);

    /// <summary>Whether a label inside a line has no form that labels have there.</summary>
    public static bool IsNeededInLine(ClauseLabel label) =>
        LabelPattern.Match(label.Text, atBeginning: false) is not { MayStandInLine: true } match || match.Length != label.Text.Length;

    /// <summary>Whether a label that begins a heading would be taken for something else, were it not for other headings.</summary>
    public static bool IsNeededInHeading(ClauseLabel label) =>
        LabelPattern.Match(label.Text + " x", atBeginning: true) is not { Doubt: not (LabelDoubt.Initial or LabelDoubt.Date or LabelDoubt.Unmarked) } match || match.Length != label.Text.Length;

    /// <summary>The labels of clauses in a row that are all one number: Markdown would count them.</summary>
    private static HashSet<ClauseLabel> Counted(ImmutableArray<Block> blocks)
    {
        var counted = new HashSet<ClauseLabel>(ReferenceEqualityComparer.Instance);
        var row = new List<ClauseLabel>();
        foreach (var block in blocks)
        {
            if (block is not Clause clause || !IsItem(clause))
            {
                End();
                continue;
            }

            // Another delimiter begins another list (CommonMark 5.3).
            if (row.Count > 0 && row[0].Text[^1] != clause.Label.Text[^1])
            {
                End();
            }

            row.Add(clause.Label);
        }

        End();
        return counted;

        void End()
        {
            if (row.Count > 1 && row.TrueForAll(label => label.Text == row[0].Text))
            {
                counted.UnionWith(row);
            }

            row.Clear();
        }
    }

    /// <summary>Whether Markdown sees an item of an ordered list: where the numbers after it stand in the line, the author counts.</summary>
    private static bool IsItem(Clause clause) => IsNumber(clause.Label)
        && !(Column.First(clause.Blocks) is Paragraph words && words.Inlines.OfType<InlineLabel>().Any(other => IsNumber(other.Label) && other.Label.Text[^1] == clause.Label.Text[^1]));

    private static bool Proves(LabelMatch? match) => match is { Doubt: not LabelDoubt.Date };

    private static bool Follows(LabelMatch? later, LabelMatch? earlier) =>
        later is { } one && earlier is { } other && one.Readings.Any(reading => other.Readings.Any(reading.Follows));

    private static bool BeginsOrSkips(LabelMatch match, LabelMatch? before) =>
        match.Form is LabelForm.Word or LabelForm.Section or LabelForm.SectionPoint
        || (before is { } earlier && match.Readings.Any(later => earlier.Readings.Any(later.SkipsForwardFrom)));

    /// <summary>How a reader sees the label, the clause's words behind it; null when it has no form of one there.</summary>
    private static LabelMatch? Read(Clause clause)
    {
        var text = new StringBuilder(clause.Label.Text).Append(' ');
        if (Column.First(clause.Blocks) is Paragraph words)
        {
            foreach (var inline in words.Inlines.Take(2))
            {
                PlainWords.Append(inline, text, inner => inner is Note);
            }
        }

        var seen = text.ToString().TrimEnd();
        return LabelPattern.Match(seen.AsSpan(0, Math.Min(seen.Length, LabelPattern.Window)), atBeginning: true) is { } match && match.Length == clause.Label.Text.Length
            ? match
            : null;
    }
}
