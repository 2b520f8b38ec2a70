using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Blocks;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>What becomes of the text around figures that stand at the head or the foot of a page.</summary>
internal static class Floats
{
    /// <summary>A block as it is set: a paragraph behind such figures goes on behind what stands before them.</summary>
    /// <param name="items">The blocks.</param>
    /// <param name="index">Which of them it is.</param>
    /// <param name="style">The style.</param>
    public static CopyItem Behind(ImmutableArray<CopyItem> items, int index, Style style)
    {
        var before = index - 1;
        while (before >= 0 && items[before].Node is Figure figure && Has(figure, style))
        {
            before--;
        }

        return before < index - 1 && before >= 0 && items[before] is CopyLine { Node: Paragraph } && items[index] is CopyLine { Node: Paragraph } line
            ? line with { IsIndented = true }
            : items[index];
    }

    /// <summary>Ends a division, which the figures in it do not leave.</summary>
    /// <param name="division">The division.</param>
    /// <param name="style">The style.</param>
    /// <param name="galley">The galley behind it.</param>
    public static void End(Division division, Style style, GalleyBuilder galley)
    {
        if (DocumentWalker.Blocks(division.Blocks).OfType<Figure>().Any(figure => Has(figure, style)))
        {
            galley.EndPart();
        }
    }

    /// <summary>Ends what stands before a heading, if that is of the first level: a chapter.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="galley">The galley before it.</param>
    public static void End(Heading heading, GalleyBuilder galley)
    {
        if (heading.Level == 1)
        {
            galley.EndPart();
        }
    }

    private static bool Has(Figure figure, Style style) => EditionDocument.PlacementOf(figure, style) != FigurePlacement.Here;
}
