using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>A name tree (ISO 32000-1, 7.9.6): sorted pairs that readers can search without reading all of them.</summary>
internal static class NameTree
{
    private const int PairsPerLeaf = 64;

    /// <summary>Builds the tree.</summary>
    /// <param name="objects">Takes the nodes.</param>
    /// <param name="pairs">Names and values in any order, each name once.</param>
    /// <returns>The root.</returns>
    public static PdfReference Add(PdfObjects objects, IEnumerable<KeyValuePair<string, PdfObject>> pairs)
    {
        var sorted = new List<(PdfString Name, PdfObject Value)>();
        foreach (var (name, value) in pairs)
        {
            sorted.Add((PdfString.Text(name), value));
        }

        // Sorted by the bytes in the file, not by characters.
        sorted.Sort(static (a, b) => a.Name.Bytes.SequenceCompareTo(b.Name.Bytes));

        var level = new List<TreeNode>();
        for (var start = 0; start < sorted.Count; start += PairsPerLeaf)
        {
            var end = Math.Min(start + PairsPerLeaf, sorted.Count);
            var names = new PdfArray();
            for (var i = start; i < end; i++)
            {
                names.Add(sorted[i].Name);
                names.Add(sorted[i].Value);
            }

            level.Add(new TreeNode("Names", names, sorted[start].Name, sorted[end - 1].Name));
        }

        return TreeNode.Join(objects, level);
    }
}
