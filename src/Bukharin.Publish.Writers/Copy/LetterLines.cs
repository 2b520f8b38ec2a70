using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Blocks;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>
/// Lines of a letter that do not stand without their text: what opens one (a byline, an epigraph, an address, a salute, the place and the date) is not left behind at
/// a page's foot, and what closes it does not begin a page alone, nor does a break that ends something.
/// </summary>
internal static class LetterLines
{
    /// <summary>Whether the end of a block stays with the block behind it.</summary>
    /// <param name="item">The block.</param>
    /// <param name="next">The block behind it, or null.</param>
    public static bool Keep(CopyItem item, CopyItem? next) => (next is CopyObject { Ends: true } && item is not CopyLine { Node: Heading }) || Keep(item.Node, next?.Node);

    /// <summary>The same of an item among others: what stands beside the next line parts nothing, and stays with that line.</summary>
    /// <param name="items">The items.</param>
    /// <param name="index">Which of them.</param>
    public static bool Keep(ImmutableArray<CopyItem> items, int index)
    {
        var next = index + 1;
        while (next < items.Length && items[next].Node is Division { Role: DivisionRole.Margin })
        {
            next++;
        }

        return Keep(items[index], next < items.Length ? items[next] : null);
    }

    private static bool Keep(Node block, Node? next) => next is Division { Role: DivisionRole.Closer or DivisionRole.Signed or DivisionRole.Dateline or DivisionRole.Address } || block switch
    {
        Division { Role: DivisionRole.Byline or DivisionRole.Epigraph or DivisionRole.Opener or DivisionRole.Salute or DivisionRole.Margin } => next is not null,

        // Below a signature it ends the letter, and what begins behind it is another.
        Division { Role: DivisionRole.Dateline or DivisionRole.Address } => next is not (null or Heading
            or Division { Role: DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Commentary or DivisionRole.Postscript or DivisionRole.Source or DivisionRole.Imprint }),
        _ => false,
    };
}
