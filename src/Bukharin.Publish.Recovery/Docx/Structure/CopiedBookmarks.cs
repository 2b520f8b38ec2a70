using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Structure;

/// <summary>
/// Bookmarks of notes. LibreOffice copies notes as it opens a document, and gives their bookmarks other names, since a name
/// can be there once only: <c>clause-1_Copy_1</c>.
/// </summary>
internal static partial class CopiedBookmarks
{
    /// <summary>Gives bookmarks the names back that they had.</summary>
    /// <param name="notes">A part of notes. A name that is there without the ending stays another bookmark's.</param>
    public static void Rename(XElement notes)
    {
        var starts = notes.Descendants(WordNames.Main + "bookmarkStart").ToList();
        var names = starts.Select(start => start.Named("name") ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var start in starts)
        {
            var name = CopyPattern().Replace(start.Named("name") ?? "", "");
            if (!names.Contains(name))
            {
                start.SetAttributeValue(WordNames.Main + "name", name);
            }
        }
    }

    [GeneratedRegex("(_Copy_[0-9]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex CopyPattern();
}
