using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Remarks;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>Finds words of the text that look otherwise than their source says, and of which no tracked change tells.</summary>
internal static class LookChanges
{
    /// <summary>Finds the stretches of words, in order.</summary>
    /// <param name="story">The text, or a note.</param>
    /// <param name="markupOf">What the markup of a found token says.</param>
    /// <param name="remarks">The tracked changes.</param>
    /// <returns>The expected tokens of each stretch, and what was and is, in the words of tracked changes.</returns>
    public static IEnumerable<(int Start, int End, string Was, string Is)> Of(
        StoryComparison story, Func<int, RecoveredMarkup> markupOf, IReadOnlyList<FoundRemark> remarks)
    {
        for (var start = 0; start < story.Old.Count;)
        {
            var end = start + 1;
            if (Difference(start) is { } difference)
            {
                for (var next = end; next < story.Old.Count && !story.Old[next].BeginsParagraph && (!IsWord(next) || Difference(next) == difference); next++)
                {
                    end = IsWord(next) ? next + 1 : end;
                }

                yield return (start, end, Words(difference.Was), Words(difference.Is));
            }

            start = end;
        }

        bool IsWord(int token) => story.Excerpts.IsWord(story.Old, token);

        (Look Was, Look Is)? Difference(int token)
        {
            var place = story.Alignment.NewOf[token];
            if (place < 0 || story.OriginOf(token) is not { Place: ExpectedPlace.Text, Words: not null } origin || !IsWord(token))
            {
                return null;
            }

            var (was, markup) = (origin.Look with { Language = null }, markupOf(place));
            var now = new Look(markup.Emphasis, markup.Strong, markup.SmallCaps, Shift: markup.Shift);
            return was == now || remarks.Any(remark => remark.Remark is RecoveredRevision { Kind: RevisionKind.Format or RevisionKind.Insertion } && remark.Covers(place, place + 1))
                ? null : (was, now);
        }
    }

    private static string Words(Look look)
    {
        string[] words =
        [
            .. look.Strong ? ["bold"] : (string[])[],
            .. look.Emphasis ? ["italic"] : (string[])[],
            .. look.SmallCaps ? ["small capitals"] : (string[])[],
            .. look.Shift switch { BaselineShift.Superscript => ["superscript"], BaselineShift.Subscript => ["subscript"], _ => (string[])[] },
        ];
        return words.Length == 0 ? "plain" : string.Join(", ", words);
    }
}
