using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Blocks;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Which blocks begin the page of a letter: the letter itself, or the headings, the byline and the epigraph directly before it, which are its own.</summary>
internal static class OpenerPages
{
    /// <summary>Begins a page before a block that begins the page of a letter.</summary>
    /// <param name="galley">What stands before it.</param>
    /// <param name="items">It and what stands beside it.</param>
    /// <param name="index">Which of them it is.</param>
    /// <param name="style">The style, by which letters begin pages or do not.</param>
    public static void Begin(GalleyBuilder galley, ImmutableArray<CopyItem> items, int index, Style style)
    {
        if (index > 0 && LeadsIn(items[index - 1].Node))
        {
            return;
        }

        while (index < items.Length - 1 && LeadsIn(items[index].Node))
        {
            index++;
        }

        if (items[index].Node is Division division && new DivisionSetting(division.Role, style).BeginsPage)
        {
            galley.BeginPage(TitlePages.OpenerPage);
        }
    }

    private static bool LeadsIn(Node node) => node is Heading or Division { Role: DivisionRole.Byline or DivisionRole.Epigraph };
}
