using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Finds paragraphs that stand once in source and edition, word for word: in their order, or moved.</summary>
internal static class ParagraphMatch
{
    /// <summary>Finds the paragraphs that both have, by which the alignment of all else is held.</summary>
    /// <returns>Those in order, then the moved ones; each by its first token on both sides and its length.</returns>
    public static (ImmutableArray<CommonRun> Kept, ImmutableArray<CommonRun> Moved) Find(TokenStream old, TokenStream now)
    {
        var pairs = Pair(old, now);
        var kept = LongestRising.Of([.. pairs.Select(pair => pair.New)]).ToHashSet();
        return ([.. pairs.Where((_, index) => kept.Contains(index))], [.. pairs.Where((_, index) => !kept.Contains(index))]);
    }

    private static List<CommonRun> Pair(TokenStream old, TokenStream now)
    {
        var places = new Dictionary<long, (CommonRun Old, int Olds, int New, int News)>();
        foreach (var (start, length, hash) in Paragraphs(old))
        {
            var place = places.GetValueOrDefault(hash);
            places[hash] = (new CommonRun(start, 0, length), place.Olds + 1, 0, 0);
        }

        foreach (var (start, length, hash) in Paragraphs(now))
        {
            if (places.TryGetValue(hash, out var place) && place.Old.Length == length)
            {
                places[hash] = place with { New = start, News = place.News + 1 };
            }
        }

        // Hashes only propose: whether two paragraphs are the same is for their words to say.
        return [.. places.Values
            .Where(place => place is { Olds: 1, News: 1 })
            .Select(place => place.Old with { New = place.New })
            .Where(run => Enumerable.Range(0, run.Length).All(i => old[run.Old + i].Text == now[run.New + i].Text))
            .OrderBy(run => run.Old)];
    }

    private static IEnumerable<(int Start, int Length, long Hash)> Paragraphs(TokenStream stream)
    {
        for (int start = 0, end; start < stream.Count; start = end)
        {
            var hash = Mix(17, stream[start].Text);
            for (end = start + 1; end < stream.Count && !stream[end].BeginsParagraph; end++)
            {
                hash = Mix(hash, stream[end].Text);
            }

            yield return (start, end - start, hash);
        }
    }

    private static long Mix(long hash, int value)
    {
        unchecked
        {
            hash = (hash ^ value) * 0x100000001B3;
            return hash ^ (hash >>> 29);
        }
    }
}
