using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Which blocks begin the page of a letter: the letter itself, or the headings, the byline and the epigraph directly before it, which are its own. In a volume each text begins with its title, and the title of a part has a leaf.</summary>
internal static class OpenerPages
{
    private const double LinesAbovePart = 6;

    /// <summary>Begins a page before a block that begins the page of a letter.</summary>
    /// <param name="galley">What stands before it.</param>
    /// <param name="items">It and what stands beside it.</param>
    /// <param name="index">Which of them it is.</param>
    /// <param name="setting">What surrounds them.</param>
    /// <param name="copy">The text, in whose style letters begin pages or do not.</param>
    public static void Begin(GalleyBuilder galley, ImmutableArray<CopyItem> items, int index, Setting setting, PreparedCopy copy)
    {
        if (!copy.Document.Texts.IsEmpty)
        {
            if (BeginsPage(items[index]))
            {
                galley.BeginPage(PageNames.Opener);
            }
            else if (items[index].Node is Heading { Level: 1 } && index + 1 < items.Length && BeginsPage(items[index + 1]))
            {
                galley.BeginPage(PageNames.Bare, PageBreakKind.NextRecto);
                galley.Drop(LinesAbovePart * setting.Text.LeadingPt);
            }

            return;
        }

        if (index > 0 && LeadsIn(items[index - 1].Node))
        {
            return;
        }

        while (index < items.Length - 1 && LeadsIn(items[index].Node))
        {
            index++;
        }

        if (BeginsPage(items[index]))
        {
            galley.BeginPage(PageNames.Opener);
        }

        bool BeginsPage(CopyItem item) => item.Node is Division division && new DivisionSetting(division, setting.IsInWork, !copy.Document.Texts.IsEmpty, copy.Style).BeginsPage;
    }

    private static bool LeadsIn(Node node) => node is Heading or Division { Role: DivisionRole.Byline or DivisionRole.Epigraph };
}
