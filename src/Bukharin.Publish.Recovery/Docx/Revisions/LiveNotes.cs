using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Revisions;

/// <summary>Tells the notes that have gone with a tracked change, and whose words the file keeps until it is accepted.</summary>
internal static class LiveNotes
{
    /// <summary>The ids of the notes whose marks are all in what is not read.</summary>
    /// <param name="body">The body as the file has it.</param>
    /// <param name="changes">Which state is read.</param>
    /// <param name="reference">The name of the marks' elements: <c>footnoteReference</c>.</param>
    public static HashSet<string> Gone(XElement body, TrackedChanges changes, string reference)
    {
        Func<XElement, bool> isGone = changes == TrackedChanges.Accepted ? RevisionElements.IsDeletion : RevisionElements.IsInsertion;
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var live = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in body.Descendants(WordNames.Main + reference))
        {
            (mark.Ancestors().Any(isGone) ? gone : live).Add(mark.Named("id") ?? "");
        }

        gone.ExceptWith(live);
        return gone;
    }
}
