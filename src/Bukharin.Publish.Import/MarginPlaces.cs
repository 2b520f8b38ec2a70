using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Finds which marginal notes stand beside a place in a line: of those before a block, as many of the last as it has places.</summary>
/// <remarks>Notes between blocks stand before those of lines, and these in the order of their places. A place without a note is left out: somebody has taken the note out.</remarks>
internal static class MarginPlaces
{
    /// <summary>Has each note say which place it stands beside.</summary>
    public static ImmutableArray<Block> Pair(ImmutableArray<Block> blocks)
    {
        if (!DocumentWalker.Descendants(blocks).Any(node => node is MarginAnchor))
        {
            return blocks;
        }

        var kept = new HashSet<Inline>(ReferenceEqualityComparer.Instance);
        var paired = Pair(blocks, kept);
        return new TreeRewriter { Line = line => line.Any(inline => inline is MarginAnchor) ? [.. line.Where(inline => inline is not MarginAnchor || kept.Contains(inline))] : line }.Blocks(paired);
    }

    private static ImmutableArray<Block> Pair(ImmutableArray<Block> blocks, HashSet<Inline> kept)
    {
        var copy = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is Paragraph or LineBlock)
            {
                var places = MarginSpans.PlacesIn(block).ToList();
                var first = copy.Count;
                while (first > 0 && copy.Count - first < places.Count && copy[first - 1] is Division { Role: DivisionRole.Margin })
                {
                    first--;
                }

                places.RemoveRange(0, places.Count - (copy.Count - first));
                for (var i = 0; i < places.Count; i++)
                {
                    copy[first + i] = ((Division)copy[first + i]) with { Anchor = places[i].Id };
                    kept.Add(places[i]);
                }
            }

            copy.Add(block switch
            {
                Division division => division with { Blocks = Pair(division.Blocks, kept) },
                Clause clause => clause with { Blocks = Pair(clause.Blocks, kept) },
                BlockQuote quote => quote with { Blocks = Pair(quote.Blocks, kept) },
                _ => block,
            });
        }

        return copy.MoveToImmutable();
    }
}
