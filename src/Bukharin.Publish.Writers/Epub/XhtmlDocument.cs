namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes what all XHTML content documents have in common (EPUB 3.3, 6.1).</summary>
internal static class XhtmlDocument
{
    /// <summary>Writes a document.</summary>
    /// <param name="language">BCP 47 tag of its language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="matter"><c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c>.</param>
    /// <param name="writeBody">Writes what stands in the body.</param>
    public static byte[] Write(string language, string title, string matter, Action<XhtmlWriter> writeBody) => XmlFile.WriteText(xml =>
    {
        var xhtml = new XhtmlWriter(xml);
        xml.WriteWhitespace("\n");
        xml.WriteRaw("<!DOCTYPE html>");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("html", XmlNames.Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, XmlNames.Ops);
        xml.WriteAttributeString("epub", "prefix", XmlNames.Ops, XmlNames.Z3998Prefix);
        xml.WriteAttributeString("lang", language);
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, language);
        xhtml.Line();
        xhtml.Start("head");
        xhtml.Line();
        xhtml.Start("meta");
        xml.WriteAttributeString("charset", "utf-8");
        xhtml.EndLine();
        xhtml.Element("title", title);
        foreach (var sheet in new[] { FileNames.BookSheet, FileNames.StyleSheet })
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
