using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>A number tree (ISO 32000-1, 7.9.7) for values with consecutive numbers from 0.</summary>
internal static class NumberTree
{
    private const int PairsPerLeaf = 64;

    /// <summary>Builds the tree.</summary>
    /// <param name="objects">Takes the nodes.</param>
    /// <param name="values">The values; the index of each is its number.</param>
    /// <returns>The root.</returns>
    public static PdfReference Add(PdfObjects objects, IReadOnlyList<PdfObject> values)
    {
        var level = new List<TreeNode>();
        for (var start = 0; start < values.Count; start += PairsPerLeaf)
        {
            var end = Math.Min(start + PairsPerLeaf, values.Count);
            var pairs = new PdfArray();
            for (var i = start; i < end; i++)
            {
                pairs.Add(i);
                pairs.Add(values[i]);
            }

            level.Add(new TreeNode("Nums", pairs, start, end - 1));
        }

        return level.Count == 0 ? objects.Add(new PdfDictionary { ["Nums"] = new PdfArray() }) : TreeNode.Join(objects, level);
    }
}
