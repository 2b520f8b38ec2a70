using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>
/// The smallest part that an excerpt keeps or leaves out: a clause's label, a paragraph or its stretch from one label to the next, or
/// a whole block of another kind.
/// </summary>
/// <param name="Block">The block; of a <see cref="Clause"/> only the label is meant, since its content has units of its own.</param>
/// <param name="From">Index of the unit's first inline in a paragraph; 0 for other blocks.</param>
/// <param name="To">Index after the unit's last inline in a paragraph; 0 for other blocks.</param>
/// <param name="Around">The divisions, quotations and clauses that contain the block, outermost first.</param>
/// <param name="Headings">The headings that the block stands under, as indices of their units.</param>
internal sealed record ExcerptUnit(Block Block, int From, int To, ImmutableArray<Block> Around, ImmutableArray<int> Headings)
{
    /// <summary>The number of words of the marginal notes that stand beside the block, which are kept with its beginning.</summary>
    public int WordsBeside { get; init; }

    /// <summary>The unit's inlines; empty where the block is not a paragraph.</summary>
    public ImmutableArray<Inline> Inlines => Block is Paragraph paragraph ? paragraph.Inlines[From..To] : [];

    /// <summary>The number of the text's words in the unit, without labels, notes and an editor's explanations.</summary>
    public int Words => WordsBeside + Block switch
    {
        Paragraph => WordCount.Of(Inlines),
        Clause => 0,
        _ => WordCount.OfBlock(Block),
    };
}
