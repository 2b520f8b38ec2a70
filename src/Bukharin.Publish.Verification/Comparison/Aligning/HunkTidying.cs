using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Makes differences of a shortest edit script such as a reader would describe.</summary>
internal static class HunkTidying
{
    /// <summary>Joins differences with fewer words between them than either has: such agreement is chance.</summary>
    public static List<Hunk> Join(List<Hunk> hunks, int[] newOf)
    {
        var joined = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            var last = hunk;
            while (joined.Count > 0 && IsChance(joined[^1], last))
            {
                var before = joined[^1];
                joined.RemoveAt(joined.Count - 1);
                Array.Fill(newOf, -1, before.OldEnd, last.OldStart - before.OldEnd);
                last = new Hunk(before.OldStart, last.OldEnd, before.NewStart, last.NewEnd);
            }

            joined.Add(last);
        }

        return joined;
    }

    /// <summary>
    /// Moves each loss and each addition along the equal words around it to where it is a whole: of two equal words that
    /// stand around a lost sentence the first one may be the one that is gone, or the last.
    /// </summary>
    public static List<Hunk> Slide(List<Hunk> hunks, int[] newOf, TokenStream old, TokenStream now, Func<TokenStream, int, bool> beginsUnit, Func<TokenStream, int, bool> isWord)
    {
        for (var h = 0; h < hunks.Count; h++)
        {
            var hunk = hunks[h];
            if ((hunk.Lost == 0) == (hunk.Added == 0))
            {
                continue;
            }

            var (lowOld, highOld) = (h > 0 ? hunks[h - 1].OldEnd : 0, h + 1 < hunks.Count ? hunks[h + 1].OldStart : old.Count);
            var best = hunk;
            var bestScore = Score(hunk);
            for (var left = hunk; Left(left, lowOld) is { } moved; left = moved)
            {
                Consider(moved);
            }

            for (var right = hunk; Right(right, highOld) is { } moved; right = moved)
            {
                Consider(moved);
            }

            if (best != hunk)
            {
                Rematch(hunk, best, newOf);
                hunks[h] = best;
            }

            void Consider(Hunk moved)
            {
                var score = Score(moved);
                if (score > bestScore)
                {
                    (best, bestScore) = (moved, score);
                }
            }
        }

        return hunks;

        Hunk? Left(Hunk hunk, int low)
        {
            // The words before are a pair, so both sides step back.
            if (hunk.OldStart <= low || hunk.NewStart == 0 || newOf[hunk.OldStart - 1] != hunk.NewStart - 1)
            {
                return null;
            }

            var isEqual = hunk.Lost > 0
                ? old[hunk.OldStart - 1].Text == old[hunk.OldEnd - 1].Text
                : now[hunk.NewStart - 1].Text == now[hunk.NewEnd - 1].Text;
            return isEqual ? new Hunk(hunk.OldStart - 1, hunk.OldEnd - 1, hunk.NewStart - 1, hunk.NewEnd - 1) : null;
        }

        Hunk? Right(Hunk hunk, int high)
        {
            if (hunk.OldEnd >= high || hunk.NewEnd >= now.Count || newOf[hunk.OldEnd] != hunk.NewEnd)
            {
                return null;
            }

            var isEqual = hunk.Lost > 0
                ? old[hunk.OldStart].Text == old[hunk.OldEnd].Text
                : now[hunk.NewStart].Text == now[hunk.NewEnd].Text;
            return isEqual ? new Hunk(hunk.OldStart + 1, hunk.OldEnd + 1, hunk.NewStart + 1, hunk.NewEnd + 1) : null;
        }

        int Score(Hunk hunk) => hunk.Lost == 0
            ? Edge(now, hunk.NewStart) + Edge(now, hunk.NewEnd)
            : Edge(old, hunk.OldStart) + Edge(old, hunk.OldEnd);

        // A paragraph, a clause, a sentence or its like, a word.
        int Edge(TokenStream tokens, int i) =>
            i == tokens.Count || tokens[i].BeginsParagraph ? 8 : beginsUnit(tokens, i) ? 6
            : !tokens[i].HasSpaceBefore ? 0 : i > 0 && !isWord(tokens, i - 1) ? 3 : 2;
    }

    private static bool IsChance(Hunk before, Hunk after)
    {
        var between = after.OldStart - before.OldEnd;
        return between == after.NewStart - before.NewEnd
            && between < Math.Max(before.Lost, before.Added)
            && between < Math.Max(after.Lost, after.Added);
    }

    /// <summary>Pairs the words that a sliding difference has passed over with their partners on its other side.</summary>
    private static void Rematch(Hunk from, Hunk to, int[] newOf)
    {
        var steps = to.OldStart - from.OldStart;
        if (steps < 0)
        {
            for (var i = 1; i <= -steps; i++)
            {
                newOf[from.OldStart - i] = -1;
            }

            for (var i = 1; i <= -steps; i++)
            {
                newOf[from.OldEnd - i] = from.NewEnd - i;
            }
        }
        else
        {
            for (var i = 0; i < steps; i++)
            {
                newOf[from.OldEnd + i] = -1;
            }

            for (var i = 0; i < steps; i++)
            {
                newOf[from.OldStart + i] = from.NewStart + i;
            }
        }
    }
}
