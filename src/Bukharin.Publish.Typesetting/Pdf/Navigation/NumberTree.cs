using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>A number tree (ISO 32000-1, 7.9.7) over values that are numbered from 0 without a gap.</summary>
internal static class NumberTree
{
    private const int PairsPerLeaf = 64;
    private const int KidsPerNode = 32;

    /// <summary>Builds the tree.</summary>
    /// <param name="objects">Takes the nodes.</param>
    /// <param name="values">The values; each one's number is its index.</param>
    /// <returns>The root.</returns>
    public static PdfReference Add(PdfObjects objects, IReadOnlyList<PdfObject> values)
    {
        var level = new List<Node>();
        for (var start = 0; start < values.Count; start += PairsPerLeaf)
        {
            var end = Math.Min(start + PairsPerLeaf, values.Count);
            var pairs = new PdfArray();
            for (var i = start; i < end; i++)
            {
                pairs.Add(i);
                pairs.Add(values[i]);
            }

            level.Add(new Node("Nums", pairs, start, end - 1));
        }

        while (level.Count > 1)
        {
            var parents = new List<Node>();
            for (var start = 0; start < level.Count; start += KidsPerNode)
            {
                var end = Math.Min(start + KidsPerNode, level.Count);
                var kids = new PdfArray();
                for (var i = start; i < end; i++)
                {
                    kids.Add(objects.Add(level[i].ToDictionary()));
                }

                parents.Add(new Node("Kids", kids, level[start].First, level[end - 1].Last));
            }

            level = parents;
        }

        // The root alone has no limits (table 37).
        return objects.Add(level.Count == 0
            ? new PdfDictionary { ["Nums"] = new PdfArray() }
            : new PdfDictionary { [level[0].Kind] = level[0].Members });
    }

    private sealed record Node(string Kind, PdfArray Members, int First, int Last)
    {
        public PdfDictionary ToDictionary() => new() { ["Limits"] = new PdfArray { First, Last }, [Kind] = Members };
    }
}
