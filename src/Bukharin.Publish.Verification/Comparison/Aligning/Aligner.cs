using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Aligns the words of a source with those of an edition, so that each difference is told as what it is.</summary>
internal static class Aligner
{
    /// <summary>Aligns two texts.</summary>
    /// <param name="old">The expected tokens.</param>
    /// <param name="now">The found ones.</param>
    /// <param name="beginsUnit">Whether a token begins something that can be lost as a whole, such as a clause.</param>
    /// <param name="isWord">Whether a token is a word or a number, not punctuation.</param>
    public static TokenAlignment Align(TokenStream old, TokenStream now, Func<TokenStream, int, bool> beginsUnit, Func<TokenStream, int, bool> isWord)
    {
        var (oldIds, newIds) = (old.Ids(), now.Ids());
        if (oldIds.AsSpan().SequenceEqual(newIds))
        {
            int[] same = [.. Enumerable.Range(0, oldIds.Length)];
            return new TokenAlignment { NewOf = same, OldOf = same, Hunks = [], Moved = [] };
        }

        var (kept, moved) = ParagraphMatch.Find(old, now);
        var newOf = new int[old.Count];
        Array.Fill(newOf, -1);

        // Moved paragraphs are taken out, and what is left is aligned as if they had never been there.
        var (oldLeft, newLeft) = (Without(old.Count, moved.Select(run => (run.Old, run.Length))), Without(now.Count, moved.Select(run => (run.New, run.Length))));
        var (oldIndex, newIndex) = (Inverse(old.Count, oldLeft), Inverse(now.Count, newLeft));
        var anchors = kept.SelectMany(run => Enumerable.Range(0, run.Length).Select(i => (oldIndex[run.Old + i], newIndex[run.New + i])));
        var inner = SequenceAligner.Align([.. oldLeft.Select(i => oldIds[i])], [.. newLeft.Select(i => newIds[i])], anchors);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] >= 0)
            {
                newOf[oldLeft[i]] = newLeft[inner[i]];
            }
        }

        var hunks = HunksOf(newOf, oldLeft, newLeft, old.Count, now.Count);
        hunks = HunkTidying.Join(hunks, newOf);
        hunks = HunkTidying.Slide(hunks, newOf, old, now, beginsUnit, isWord);
        foreach (var run in moved)
        {
            for (var i = 0; i < run.Length; i++)
            {
                newOf[run.Old + i] = run.New + i;
            }
        }

        (hunks, var movedRuns) = MovedRuns.TakeOut(hunks, newOf, oldIds, newIds, i => beginsUnit(old, i));
        var oldOf = new int[now.Count];
        Array.Fill(oldOf, -1);
        for (var i = 0; i < newOf.Length; i++)
        {
            if (newOf[i] >= 0)
            {
                oldOf[newOf[i]] = i;
            }
        }

        return new TokenAlignment
        {
            NewOf = newOf,
            OldOf = oldOf,
            Hunks = [.. hunks],
            Moved = [.. MovedRuns.JoinNeighbours(moved).Concat(movedRuns).OrderBy(run => run.Old)],
        };
    }

    private static int[] Without(int count, IEnumerable<(int Start, int Length)> runs)
    {
        var isOut = new bool[count];
        foreach (var (start, length) in runs)
        {
            Array.Fill(isOut, true, start, length);
        }

        var left = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            if (!isOut[i])
            {
                left.Add(i);
            }
        }

        return [.. left];
    }

    private static int[] Inverse(int count, int[] left)
    {
        var index = new int[count];
        for (var i = 0; i < left.Length; i++)
        {
            index[left[i]] = i;
        }

        return index;
    }

    private static List<Hunk> HunksOf(int[] newOf, int[] oldLeft, int[] newLeft, int oldCount, int newCount)
    {
        var hunks = new List<Hunk>();
        var (i, j) = (0, 0);
        while (i < oldLeft.Length || j < newLeft.Length)
        {
            if (i < oldLeft.Length && j < newLeft.Length && newOf[oldLeft[i]] == newLeft[j])
            {
                i++;
                j++;
                continue;
            }

            var (oldFirst, newFirst) = (i, j);
            while (i < oldLeft.Length && newOf[oldLeft[i]] < 0)
            {
                i++;
            }

            var next = i < oldLeft.Length ? newOf[oldLeft[i]] : int.MaxValue;
            while (j < newLeft.Length && newLeft[j] < next)
            {
                j++;
            }

            // A hunk around a moved paragraph is parted by it.
            AddParts(hunks, oldLeft, oldFirst, i, newLeft, newFirst, j, oldCount, newCount);
        }

        return hunks;
    }

    private static void AddParts(
        List<Hunk> hunks, int[] oldLeft, int oldFirst, int oldEnd, int[] newLeft, int newFirst, int newEnd, int oldCount, int newCount)
    {
        var oldParts = Parts(oldLeft, oldFirst, oldEnd, oldCount);
        var newParts = Parts(newLeft, newFirst, newEnd, newCount);
        for (var part = 0; part < Math.Max(oldParts.Count, newParts.Count); part++)
        {
            var (oldFrom, oldTo) = part < oldParts.Count ? oldParts[part] : (oldParts[^1].End, oldParts[^1].End);
            var (newFrom, newTo) = part < newParts.Count ? newParts[part] : (newParts[^1].End, newParts[^1].End);
            hunks.Add(new Hunk(oldFrom, oldTo, newFrom, newTo));
        }
    }

    /// <summary>The contiguous parts of a range of indices; an empty one has one empty part, behind what is before it.</summary>
    private static List<(int Start, int End)> Parts(int[] left, int first, int end, int count)
    {
        var parts = new List<(int Start, int End)>();
        for (var i = first; i < end; i++)
        {
            if (parts.Count > 0 && parts[^1].End == left[i])
            {
                parts[^1] = (parts[^1].Start, left[i] + 1);
            }
            else
            {
                parts.Add((left[i], left[i] + 1));
            }
        }

        if (parts.Count == 0)
        {
            var place = first > 0 ? left[first - 1] + 1 : left.Length > 0 ? left[0] : count;
            parts.Add((place, place));
        }

        return parts;
    }
}
