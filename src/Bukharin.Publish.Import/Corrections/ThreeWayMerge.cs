using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Import.Corrections;

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

            // What comes in between two paragraphs comes in before the blank line, which has the indentation of the second; and
            // goes with that before it, but the first item of a list with that behind it.
            if (oldStart == oldEnd && StepsBack(edited, newStart, newEnd, oldStart, newStart) is var steps and > 0)
            {
                (oldStart, oldEnd, newStart, newEnd) = (oldStart - steps, oldEnd - steps, newStart - steps, newEnd - steps);
            }
            else if (newStart == newEnd && StepsBack(basis, oldStart, oldEnd, oldStart, newStart) is var back and > 0
                && ownOf[oldEnd - back] is var behind && (behind < 0 || !own[behind].IsTight))
            {
                (oldStart, oldEnd, newStart, newEnd) = (oldStart - back, oldEnd - back, newStart - back, newEnd - back);
            }

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
            var words = newEnd > newStart ? editedText[edited[newStart].Start..edited[newEnd - 1].End] : "";
            if (to == from && from < own.Length && own[from].IsTight && words.StartsWith("\n\n", StringComparison.Ordinal))
            {
                words = words[1..];
            }

            yield return new TextEdit(to > from ? own[from].Start : at, to > from ? own[to - 1].End : at, words);
        }

        // How far a stretch that only one of two texts has can be moved towards the beginning, for it to begin with a blank line.
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
