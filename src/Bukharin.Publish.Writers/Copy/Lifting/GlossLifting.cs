using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Lifting;

/// <summary>Closes up the line where a gloss was lifted out, and puts its mark where a compositor puts it.</summary>
/// <remarks>
/// The space before the bracket goes, but the indent of a line of verse; at a line's beginning, the space after it. Then the mark moves behind the stops and
/// closing quotation marks that follow, but stays before a dash and inside a parenthesis (Chicago Manual of Style, 17th
/// edition, 14.26); <see cref="MarkPlaces"/> says which marks close.
/// </remarks>
internal static class GlossLifting
{
    /// <summary>Between two marks in a row, so that 1 and 2 are not read as 12, and between a mark and a superscript. A space, which adds no word to the text.</summary>
    public const string BetweenMarks = "\u2009";

    /// <summary>Whether two runs in a row would be read as one number: a mark and another, or a superscript that has no space of its own there.</summary>
    public static bool IsReadWith(Run before, Run after) => (before, after) switch
    {
        (MarkRun, MarkRun) => true,
        (MarkRun, TextRun { Format.Shift: BaselineShift.Superscript, Text: [var first, ..] }) => !char.IsWhiteSpace(first),
        (TextRun { Format.Shift: BaselineShift.Superscript, Text: [.., var last] }, MarkRun) => !char.IsWhiteSpace(last),
        (TextRun { Format.Reference: ReferencePart.Mark }, TextRun { Format.Shift: BaselineShift.Superscript, Text: [var first, ..] }) => !char.IsWhiteSpace(first),
        (TextRun { Format.Shift: BaselineShift.Superscript, Text: [.., var last] }, TextRun { Format.Reference: ReferencePart.Mark }) => !char.IsWhiteSpace(last),
        _ => false,
    };

    /// <summary>The runs of a line whose glosses are lifted out.</summary>
    /// <param name="flat">What stands in it.</param>
    /// <param name="isVerse">Whether it is a stanza.</param>
    public static ImmutableArray<Run> Lift(List<FlatRun> flat, bool isVerse = false)
    {
        var line = new LiftedLine(isVerse);
        var places = new MarkPlaces(flat);
        for (var i = 0; i < flat.Count; i++)
        {
            var (run, isLifted) = flat[i];
            if (isLifted || run is null)
            {
                line.Lift(run as MarkRun);
                continue;
            }

            if (run is MarginRun inMargin)
            {
                line.Pass(inMargin);
                continue;
            }

            if (line.IsWaiting && run is TextRun { Text: var space } && string.IsNullOrWhiteSpace(space) && IsLiftedBehind(flat, i))
            {
                // Two glosses in a row: the space between them goes with them.
                line.TakeSpace();
                continue;
            }

            if (!line.IsWaiting || run is not TextRun text)
            {
                line.Settle(isCloseAfter: line.IsEmpty);
                line.Append(run);
                continue;
            }

            if (line.IsEmpty && string.IsNullOrWhiteSpace(text.Text))
            {
                // The space may go on in a run of another format.
                line.PassSpace();
                continue;
            }

            if (line.IsEmpty)
            {
                line.Settle(isCloseAfter: !char.IsWhiteSpace(text.Text[0]));
                line.Append(text with { Text = text.Text.TrimStart() });
                continue;
            }

            var end = places.PassedIn(i);
            if (end > 0)
            {
                line.AppendBeforeMarks(text with { Text = text.Text[..end] });
            }

            if (end < text.Text.Length)
            {
                line.Settle();
                line.Append(text with { Text = text.Text[end..] });
            }
        }

        line.Settle();
        return line.Runs;
    }

    /// <summary>Whether what stands behind a run is a gloss that is lifted; what stands in the margin is not in the line.</summary>
    private static bool IsLiftedBehind(List<FlatRun> flat, int index)
    {
        do
        {
            index++;
        }
        while (index < flat.Count && flat[index].Run is MarginRun);

        return index < flat.Count && flat[index].IsLifted;
    }
}
