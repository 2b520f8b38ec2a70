using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The page tree (ISO 32000-1, 7.7.3). It is balanced, so that any page of a long book is found quickly.</summary>
internal static class PageTree
{
    private const int KidsPerNode = 32;

    /// <summary>Adds the nodes above the pages, and sets the Parent of each page.</summary>
    /// <param name="objects">Takes the nodes.</param>
    /// <param name="references">The pages' numbers.</param>
    /// <param name="pages">The pages, in the same order; at least one.</param>
    /// <returns>The root.</returns>
    public static PdfReference Add(
        PdfObjects objects, ImmutableArray<PdfReference> references, IReadOnlyList<PdfDictionary> pages)
    {
        var level = new List<Branch>(pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            level.Add(new Branch(references[i], pages[i], 1));
        }

        do
        {
            var parents = new List<Branch>();
            for (var start = 0; start < level.Count; start += KidsPerNode)
            {
                parents.Add(AddParent(objects, level.GetRange(start, Math.Min(KidsPerNode, level.Count - start))));
            }

            level = parents;
        }
        while (level.Count > 1);
        return level[0].Reference;
    }

    private static Branch AddParent(PdfObjects objects, List<Branch> kids)
    {
        var references = new PdfArray();
        var count = 0;
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("Pages") };
        var parent = objects.Add(dictionary);
        foreach (var kid in kids)
        {
            references.Add(kid.Reference);
            count += kid.PageCount;
            kid.Dictionary["Parent"] = parent;
        }

        dictionary["Kids"] = references;
        dictionary["Count"] = count;
        return new Branch(parent, dictionary, count);
    }

    private sealed record Branch(PdfReference Reference, PdfDictionary Dictionary, int PageCount);
}
