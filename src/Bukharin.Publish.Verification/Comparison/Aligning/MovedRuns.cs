using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Finds words that are lost in one place and added, the same, in another.</summary>
internal static class MovedRuns
{
    /// <summary>Takes moved words out of the differences, so that they are neither lost nor added.</summary>
    /// <param name="hunks">The differences.</param>
    /// <param name="newOf">For each expected token the index of the found one, or -1; moved ones are put in.</param>
    /// <param name="old">The expected tokens.</param>
    /// <param name="now">The found ones.</param>
    /// <param name="beginsUnit">
    /// Whether an expected token begins a clause. Its number alone has not moved where another clause has the same now: clauses
    /// 7 and 8 that are called 6 and 7 were counted anew.
    /// </param>
    /// <returns>The differences that are left, and the moved words.</returns>
    public static (List<Hunk> Left, List<CommonRun> Moved) TakeOut(List<Hunk> hunks, int[] newOf, int[] old, int[] now, Func<int, bool> beginsUnit)
    {
        var added = new Dictionary<int, List<int>>();
        for (var h = 0; h < hunks.Count; h++)
        {
            if (hunks[h].Added > 0)
            {
                var key = Key(now, hunks[h].NewStart, hunks[h].NewEnd);
                added.TryAdd(key, []);
                added[key].Add(h);
            }
        }

        var moved = new List<CommonRun>();
        for (var h = 0; h < hunks.Count; h++)
        {
            var lost = hunks[h];
            if (lost.Lost == 0 || (lost.Lost == 1 && beginsUnit(lost.OldStart)) || !added.TryGetValue(Key(old, lost.OldStart, lost.OldEnd), out var candidates))
            {
                continue;
            }

            var index = candidates.FindIndex(other => other != h
                && old.AsSpan(lost.OldStart, lost.Lost).SequenceEqual(now.AsSpan(hunks[other].NewStart, hunks[other].Added)));
            if (index < 0)
            {
                continue;
            }

            var to = candidates[index];
            candidates.RemoveAt(index);
            moved.Add(new CommonRun(lost.OldStart, hunks[to].NewStart, lost.Lost));
            for (var i = 0; i < lost.Lost; i++)
            {
                newOf[lost.OldStart + i] = hunks[to].NewStart + i;
            }

            hunks[h] = lost with { OldEnd = lost.OldStart };
            hunks[to] = hunks[to] with { NewEnd = hunks[to].NewStart };
        }

        return ([.. hunks.Where(hunk => hunk.Lost > 0 || hunk.Added > 0)], moved);
    }

    /// <summary>Joins paragraphs that moved together.</summary>
    public static IEnumerable<CommonRun> JoinNeighbours(IEnumerable<CommonRun> moved)
    {
        CommonRun? open = null;
        foreach (var run in moved)
        {
            if (open is { } before && before.Old + before.Length == run.Old && before.New + before.Length == run.New)
            {
                open = before with { Length = before.Length + run.Length };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = run;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static int Key(int[] ids, int start, int end)
    {
        var hash = default(HashCode);
        for (var i = start; i < end; i++)
        {
            hash.Add(ids[i]);
        }

        // Used as a key within one run only; what is found does not depend on its value.
        return hash.ToHashCode();
    }
}
