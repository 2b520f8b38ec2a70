using System.Collections.Immutable;
using Bukharin.Publish.Verification.Comparison.Aligning;

namespace Bukharin.Publish.Verification.Import.Corrections;

/// <summary>Carries what differs between two texts over into a third, which says the same as the first in its own way.</summary>
internal static class ThreeWayMerge
{
    /// <summary>Finds the edits of the third text.</summary>
    /// <param name="basis">What was.</param>
    /// <param name="edited">What it has become.</param>
    /// <param name="own">What is to become like it.</param>
    /// <param name="editedText">The text that <paramref name="edited"/> is of.</param>
    /// <param name="end">Index behind the last character of what is to be edited, for what comes behind all of it.</param>
    public static IEnumerable<TextEdit> Edits(
        ImmutableArray<MarkdownToken> basis, ImmutableArray<MarkdownToken> edited, ImmutableArray<MarkdownToken> own, string editedText, int end)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, now, third) = (Ids(basis), Ids(edited), Ids(own));
        var editedOf = SequenceAligner.Align(old, now, []);
        var ownOf = SequenceAligner.Align(old, third, []);
        foreach (var hunk in Hunks(editedOf, edited.Length))
        {
            var (oldStart, oldEnd, newStart, newEnd) = hunk;

            // Where the third text has other words around the place, the place is made wider until it has the same.
            while (oldStart > 0 && ownOf[oldStart - 1] < 0 && editedOf[oldStart - 1] == newStart - 1)
            {
                oldStart--;
                newStart--;
            }

            while (oldEnd < basis.Length && ownOf[oldEnd] < 0 && editedOf[oldEnd] == newEnd)
            {
                oldEnd++;
                newEnd++;
            }

            var from = oldStart > 0 ? ownOf[oldStart - 1] + 1 : 0;
            var to = oldEnd < basis.Length ? ownOf[oldEnd] : own.Length;
            if (ownOf.Take(oldStart).LastOrDefault(place => place >= 0, -1) + 1 is var least && from < least)
            {
                from = least;
            }

            // What only the third text has at the place of an insertion stays.
            to = to < from || oldStart == oldEnd ? from : to;
            // Behind the blank line that stands for the definition of a note is behind the definition.
            var isBehind = from > 0 && own[from - 1] is var before && (before.End > before.Start || from == own.Length);
            var at = isBehind ? own[from - 1].End : from < own.Length ? own[from].Start : end;
            yield return new TextEdit(
                to > from ? own[from].Start : at,
                to > from ? own[to - 1].End : at,
                newEnd > newStart ? editedText[edited[newStart].Start..edited[newEnd - 1].End] : "");
        }

        int[] Ids(ImmutableArray<MarkdownToken> tokens)
        {
            var numbers = new int[tokens.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                if (!ids.TryGetValue(tokens[i].Key, out numbers[i]))
                {
                    ids.Add(tokens[i].Key, numbers[i] = ids.Count);
                }
            }

            return numbers;
        }
    }

    private static IEnumerable<Hunk> Hunks(int[] newOf, int count)
    {
        var (old, now) = (0, 0);
        for (var i = 0; i <= newOf.Length; i++)
        {
            if (i < newOf.Length && newOf[i] < 0)
            {
                continue;
            }

            var next = i < newOf.Length ? newOf[i] : count;
            if (i > old || next > now)
            {
                yield return new Hunk(old, i, now, next);
            }

            (old, now) = (i + 1, next + 1);
        }
    }
}
