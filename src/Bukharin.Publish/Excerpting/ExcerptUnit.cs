using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>The least that an excerpt has or has not: a clause's label, a paragraph or what stands in it from one label to the next, or a whole block of another kind.</summary>
/// <param name="Block">The block: of a <see cref="Clause"/> only its label is meant, for what stands in it has units of its own.</param>
/// <param name="From">Index of its first inline, where the block is a paragraph.</param>
/// <param name="To">Index behind its last inline.</param>
/// <param name="Around">What the block stands in, from the outermost: divisions, quotations, clauses.</param>
/// <param name="Headings">The headings that it stands under, by their units.</param>
internal sealed record ExcerptUnit(Block Block, int From, int To, ImmutableArray<Block> Around, ImmutableArray<int> Headings)
{
    /// <summary>The inlines of it, where it is of a paragraph.</summary>
    public ImmutableArray<Inline> Inlines => Block is Paragraph paragraph ? paragraph.Inlines[From..To] : [];

    /// <summary>How many words of the text it has: neither labels nor notes nor what an editor explains.</summary>
    public int Words => Block switch
    {
        Paragraph => WordCount.Of(Inlines),
        Clause => 0,
        _ => WordCount.OfBlock(Block),
    };
}
