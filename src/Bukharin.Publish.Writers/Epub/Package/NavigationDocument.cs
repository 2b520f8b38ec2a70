using System.Collections.Immutable;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Writes the navigation document (EPUB 3.3, 7): the contents, the landmarks, the lists of figures and tables, the pages.</summary>
/// <remarks>
/// It is in no reading order: reading systems show its lists by means of their own.
/// </remarks>
internal static class NavigationDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="contents">The entries of the contents.</param>
    public static byte[] Write(Publication publication, ImmutableArray<ContentsEntry> contents) =>
        XhtmlDocument.Write(publication, publication.Words.Contents, "frontmatter", xhtml =>
        {
            const string headingId = "contents";
            xhtml.Start("nav", EpubClasses.Contents, type: "toc", role: "doc-toc", labelledBy: headingId);
            xhtml.Line();
            xhtml.Element("h1", publication.Words.Contents, id: headingId);
            WriteEntries(xhtml, contents);
            xhtml.EndLine();

            // Landmarks are for the reading system's own menus; it shows their types in its own words.
            xhtml.Start("nav", EpubClasses.Landmarks, type: "landmarks");
            xhtml.Line();
            xhtml.Start("ol");
            xhtml.Line();
            foreach (var (type, text, href) in Landmarks.Of(publication))
            {
                StartEntry(xhtml, text, href, type);
                xhtml.EndLine();
            }

            xhtml.EndLine();
            xhtml.EndLine();
            WriteLists(xhtml, publication);
            WritePages(xhtml, publication);
        }, isContent: false);

    /// <summary>EPUB 3.3, 7.4.2.3: one list, without another in it.</summary>
    private static void WritePages(XhtmlWriter xhtml, Publication publication)
    {
        if (publication.Pages.All.IsEmpty)
        {
            return;
        }

        const string headingId = "pages";
        xhtml.Start("nav", EpubClasses.Pages, type: "page-list", role: "doc-pagelist", labelledBy: headingId);
        xhtml.Line();
        xhtml.Element("h2", publication.Words.Pages, id: headingId);
        xhtml.Links(publication.Pages.All.Select(marker => (marker.Folio, marker.Href)));
        xhtml.EndLine();
    }

    /// <summary>The lists of figures and of tables (EPUB 3.3, 7.4.2: a type of the vocabulary for each), of which each has a page among the text too.</summary>
    private static void WriteLists(XhtmlWriter xhtml, Publication publication)
    {
        foreach (var (part, file) in publication.Before.Where(part => !publication.Copy.Matter.Listed(part.Part.Kind).IsEmpty))
        {
            xhtml.Start("nav", file.Class, type: file.Type, labelledBy: file.Id);
            xhtml.Line();
            xhtml.Element("h2", publication.NameOf(part), id: file.Id);
            xhtml.Links(publication.Copy.Matter.Listed(part.Kind).Select(entry => (entry.Title, publication.Reference(entry.Id)!)));
            xhtml.EndLine();
        }
    }

    private static void WriteEntries(XhtmlWriter xhtml, ImmutableArray<ContentsEntry> entries)
    {
        xhtml.Start("ol");
        xhtml.Line();
        foreach (var entry in entries)
        {
            StartEntry(xhtml, entry.Text, entry.Href);
            if (!entry.Entries.IsEmpty)
            {
                xhtml.Line();
                WriteEntries(xhtml, entry.Entries);
            }

            xhtml.EndLine();
        }

        xhtml.EndLine();
    }

    private static void StartEntry(XhtmlWriter xhtml, string text, string? href, string? type = null)
    {
        xhtml.Start("li");
        xhtml.Start("a", type: type, href: href);
        xhtml.Text(text);
        xhtml.End();
    }
}
