using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Reads again what was written, and finds the labels that a reader does not take for what they are.</summary>
/// <remarks>
/// <see cref="LabelStatements"/> foresees most of them. What it cannot foresee is how a label is read among others that are
/// numbered without an order, so that the reader itself is asked.
/// </remarks>
internal static class MisreadLabels
{
    /// <summary>How many labels before one that is misread may be the reason for it.</summary>
    private const int Reach = 4;

    /// <summary>Finds a label that has to be stated.</summary>
    /// <param name="document">The document.</param>
    /// <param name="markdown">What was written of it.</param>
    /// <param name="stated">The labels that are stated already for this reason.</param>
    /// <returns>
    /// The first label that is read otherwise, or where it is stated already, the last one before it that is not; null when all are read
    /// as they are, when the text cannot be read, and when stating labels does not help.
    /// </returns>
    public static ClauseLabel? Find(Document document, string markdown, IReadOnlySet<ClauseLabel> stated)
    {
        if (MarkdownReader.Read(markdown, "written.md").Document is not { } read)
        {
            return null;
        }

        var written = PlacesOf(document.Blocks, depth: 0).ToList();
        var again = PlacesOf(read.Blocks, depth: 0).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            if (i >= again.Count || (written[i].Label.Text, written[i].Depth) != (again[i].Label.Text, again[i].Depth))
            {
                return written.Take(i + 1).TakeLast(Reach).Reverse().Select(place => place.Label).FirstOrDefault(label => !stated.Contains(label));
            }
        }

        return null;
    }

    /// <summary>The labels of clauses, each with the number of clauses around it: what an imported tree knows of them too.</summary>
    private static IEnumerable<(ClauseLabel Label, int Depth)> PlacesOf(IEnumerable<Node> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            if (node is Clause clause)
            {
                yield return (clause.Label, depth);
            }

            foreach (var inner in PlacesOf(DocumentWalker.ChildrenOf(node), node is Clause ? depth + 1 : depth))
            {
                yield return inner;
            }
        }
    }
}
