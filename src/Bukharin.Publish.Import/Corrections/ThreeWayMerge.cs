using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Applies the differences between two texts to a third, which has the content of the first in another wording of the markup.</summary>
internal static class ThreeWayMerge
{
    /// <summary>Finds the edits that the third text needs.</summary>
    /// <param name="basis">The first text.</param>
    /// <param name="edited">The first text with somebody's changes.</param>
    /// <param name="own">The text that gets the changes.</param>
    /// <param name="editedText">The characters behind <paramref name="edited"/>.</param>
    /// <param name="end">Where an insertion at the very end goes: the index behind the last character that may be edited.</param>
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

            // A new paragraph is inserted in front of the blank line before the next one, because that blank line carries the next one's
            // indentation. It comes with the blank line before it; the first item of a list comes with the one behind it.
            if (oldStart == oldEnd && StepsBack(edited, newStart, newEnd, oldStart, newStart) is var steps and > 0)
            {
                (oldStart, oldEnd, newStart, newEnd) = (oldStart - steps, oldEnd - steps, newStart - steps, newEnd - steps);
            }
            else if (newStart == newEnd && StepsBack(basis, oldStart, oldEnd, oldStart, newStart) is var back and > 0
                && ownOf[oldEnd - back] is var behind && (behind < 0 || !own[behind].IsTight))
            {
                (oldStart, oldEnd, newStart, newEnd) = (oldStart - back, oldEnd - back, newStart - back, newEnd - back);
            }

            // If the third text has other words around the change, the change is widened until both sides match again.
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

            // What stands only in the third text, at the place of an insertion, is kept.
            to = to < from || oldStart == oldEnd ? from : to;
            // Notes are defined outside the text; a change behind one goes behind its definition.
            var isBehind = from > 0 && own[from - 1] is var before && (before.End > before.Start || from == own.Length);
            var at = isBehind ? own[from - 1].End : from < own.Length ? own[from].Start : end;
            var words = newEnd > newStart ? editedText[edited[newStart].Start..edited[newEnd - 1].End] : "";
            if (to == from && from < own.Length && own[from].IsTight && words.StartsWith("\n\n", StringComparison.Ordinal))
            {
                words = words[1..];
            }

            yield return new TextEdit(to > from ? own[from].Start : at, to > from ? own[to - 1].End : at, words);
        }

        // How far an inserted or deleted stretch can be shifted towards the start so that it starts with a blank line.
        int StepsBack(ImmutableArray<MarkdownToken> tokens, int start, int stop, int oldPlace, int newPlace)
        {
            for (var steps = 0; steps < start; steps++)
            {
                if (tokens[start - steps].Key == MarkdownTokens.BlankLine)
                {
                    return steps;
                }

                if (oldPlace == steps || newPlace == steps || editedOf[oldPlace - steps - 1] != newPlace - steps - 1
                    || tokens[start - steps - 1].Key != tokens[stop - steps - 1].Key)
                {
                    break;
                }
            }

            return 0;
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
