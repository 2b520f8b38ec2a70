using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes what all XHTML content documents have in common (EPUB 3.3, 6.1).</summary>
internal static class XhtmlDocument
{
    /// <summary>Id of the element in which Kobo's reader makes pages.</summary>
    public const string ColumnsId = "book-columns";

    /// <summary>Id of the element inside, which holds what is read.</summary>
    public const string InnerId = "book-inner";

    /// <summary>Writes a document.</summary>
    /// <param name="publication">The publication that it is of: its language and its style sheets.</param>
    /// <param name="title">Its title.</param>
    /// <param name="matter"><c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c>.</param>
    /// <param name="writeBody">Writes what stands in the body.</param>
    /// <param name="isContent">Whether it is in the reading order; Kobo's readers keep places in no other.</param>
    public static byte[] Write(Publication publication, string title, string matter, Action<XhtmlWriter> writeBody, bool isContent = true) => XmlFile.WriteText(xml =>
    {
        var xhtml = new XhtmlWriter(xml);
        var isKobo = publication.IsKobo && isContent;
        var hasColumns = isKobo && !publication.HasId(ColumnsId) && !publication.HasId(InnerId);
        xml.WriteWhitespace("\n");
        xml.WriteRaw("<!DOCTYPE html>");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("html", XmlNames.Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, XmlNames.Ops);
        xml.WriteAttributeString("epub", "prefix", XmlNames.Ops, XmlNames.Z3998Prefix);
        xml.WriteAttributeString("lang", publication.Language);
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, publication.Language);
        xml.WriteAttributeString("dir", publication.Direction);
        xhtml.Line();
        xhtml.Start("head");
        xhtml.Line();
        xhtml.Start("meta");
        xml.WriteAttributeString("charset", "utf-8");
        xhtml.EndLine();
        xhtml.Element("title", title);
        foreach (var sheet in publication.StyleSheets)
        {
            xhtml.Start("link", href: sheet);
            xml.WriteAttributeString("rel", "stylesheet");
            xml.WriteAttributeString("type", "text/css");
            xhtml.EndLine();
        }

        if (hasColumns)
        {
            xhtml.Start("style");
            xml.WriteAttributeString("type", "text/css");
            xhtml.Text("#book-inner { margin-top: 0; margin-bottom: 0; }");
            xhtml.EndLine();
        }

        xhtml.EndLine();
        xhtml.Start("body", type: matter);
        xhtml.Line();
        if (hasColumns)
        {
            // Kobo's reader sets its pages in these two. A text that has their names for its own places goes without.
            xhtml.Start("div", id: ColumnsId);
            xhtml.Start("div", id: InnerId);
            xhtml.Line();
        }

        xhtml.Kobo = isKobo ? new KoboSpans(xml) : null;
        writeBody(xhtml);
        if (hasColumns)
        {
            xhtml.End();
            xhtml.EndLine();
        }

        xhtml.EndLine();
        xml.WriteEndElement();
    });
}
