using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the navigation document (EPUB 3.3, 7): the contents and the landmarks.</summary>
/// <remarks>
/// It is in no reading order: reading systems show its lists by means of their own. A list of pages would be a third
/// <c>nav</c> here.
/// </remarks>
internal static class NavigationDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="contents">The entries of the contents.</param>
    public static byte[] Write(Publication publication, ImmutableArray<ContentsEntry> contents) =>
        XhtmlDocument.Write(publication.Language, publication.Words.Contents, "frontmatter", xhtml =>
        {
            const string headingId = "contents";
            xhtml.Start("nav", "contents", type: "toc", role: "doc-toc", labelledBy: headingId);
            xhtml.Line();
            xhtml.Element("h1", publication.Words.Contents, id: headingId);
            WriteEntries(xhtml, contents);
            xhtml.EndLine();

            // Landmarks are for the reading system's own menus; it shows their types in its own words.
            xhtml.Start("nav", "landmarks", type: "landmarks");
            xhtml.Line();
            xhtml.Start("ol");
            xhtml.Line();
            foreach (var (type, text, href) in Landmarks.Of(publication))
            {
                xhtml.Start("li");
                xhtml.Start("a", type: type, href: href);
                xhtml.Text(text);
                xhtml.End();
                xhtml.EndLine();
            }

            xhtml.EndLine();
            xhtml.EndLine();
        });

    private static void WriteEntries(XhtmlWriter xhtml, ImmutableArray<ContentsEntry> entries)
    {
        xhtml.Start("ol");
        xhtml.Line();
        foreach (var entry in entries)
        {
            xhtml.Start("li");
            xhtml.Start("a", href: entry.Href);
            xhtml.Text(entry.Text);
            xhtml.End();
            if (!entry.Entries.IsEmpty)
            {
                xhtml.Line();
                WriteEntries(xhtml, entry.Entries);
            }

            xhtml.EndLine();
        }

        xhtml.EndLine();
    }
}
