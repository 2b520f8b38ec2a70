using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>A node of a name tree or a number tree (ISO 32000-1, 7.9.6 and 7.9.7).</summary>
/// <param name="Kind">The key of its content: <c>Names</c>, <c>Nums</c> or <c>Kids</c>.</param>
/// <param name="Members">The content.</param>
/// <param name="First">The least key below it.</param>
/// <param name="Last">The greatest.</param>
internal sealed record TreeNode(string Kind, PdfArray Members, PdfObject First, PdfObject Last)
{
    private const int KidsPerNode = 32;

    /// <summary>Adds levels of nodes above the leaves until there is one root.</summary>
    /// <param name="objects">Takes the nodes.</param>
    /// <param name="leaves">The leaves in the order of their keys; at least one.</param>
    /// <returns>The root.</returns>
    public static PdfReference Join(PdfObjects objects, List<TreeNode> leaves)
    {
        var level = leaves;
        while (level.Count > 1)
        {
            var parents = new List<TreeNode>();
            for (var start = 0; start < level.Count; start += KidsPerNode)
            {
                var end = Math.Min(start + KidsPerNode, level.Count);
                var kids = new PdfArray();
                for (var i = start; i < end; i++)
                {
                    kids.Add(objects.Add(new PdfDictionary { ["Limits"] = new PdfArray { level[i].First, level[i].Last }, [level[i].Kind] = level[i].Members }));
                }

                parents.Add(new TreeNode("Kids", kids, level[start].First, level[end - 1].Last));
            }

            level = parents;
        }

        // Only the root has no limits (tables 36 and 37).
        return objects.Add(new PdfDictionary { [level[0].Kind] = level[0].Members });
    }
}
