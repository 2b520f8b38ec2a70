using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes what all XHTML content documents have in common (EPUB 3.3, 6.1).</summary>
internal static class XhtmlDocument
{
    /// <summary>Writes a document.</summary>
    /// <param name="publication">The publication that it is of: its language and its style sheets.</param>
    /// <param name="title">Its title.</param>
    /// <param name="matter"><c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c>.</param>
    /// <param name="writeBody">Writes what stands in the body.</param>
    public static byte[] Write(Publication publication, string title, string matter, Action<XhtmlWriter> writeBody) => XmlFile.WriteText(xml =>
    {
        var xhtml = new XhtmlWriter(xml);
        xml.WriteWhitespace("\n");
        xml.WriteRaw("<!DOCTYPE html>");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("html", XmlNames.Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, XmlNames.Ops);
        xml.WriteAttributeString("epub", "prefix", XmlNames.Ops, XmlNames.Z3998Prefix);
        xml.WriteAttributeString("lang", publication.Language);
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, publication.Language);
        if (WritingDirection.IsRightToLeft(publication.Language))
        {
            xml.WriteAttributeString("dir", "rtl");
        }

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

        xhtml.EndLine();
        xhtml.Start("body", type: matter);
        xhtml.Line();
        writeBody(xhtml);
        xhtml.EndLine();
        xhtml.End();
    });
}
