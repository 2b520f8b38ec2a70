using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the contents as EPUB 2 had them (OPF 2.0.1, 2.4.1), for reading systems that know no other.</summary>
internal static class NcxDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="contents">The entries of the contents.</param>
    public static byte[] Write(Publication publication, ImmutableArray<ContentsEntry> contents) => XmlFile.WriteData(xml =>
    {
        xml.WriteStartElement("ncx", XmlNames.Ncx);
        xml.WriteAttributeString("version", "2005-1");
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, publication.Language);
        xml.WriteStartElement("head", XmlNames.Ncx);
        WriteMeta(xml, "dtb:uid", publication.Identifier);
        WriteMeta(xml, "dtb:depth", Depth(contents).ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:totalPageCount", "0");
        WriteMeta(xml, "dtb:maxPageNumber", "0");
        xml.WriteEndElement();
        WriteText(xml, "docTitle", publication.Title);
        xml.WriteStartElement("navMap", XmlNames.Ncx);
        var order = 0;
        foreach (var entry in contents)
        {
            WritePoint(xml, entry, ref order);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static int Depth(ImmutableArray<ContentsEntry> entries) =>
        entries.IsEmpty ? 0 : 1 + entries.Max(entry => Depth(entry.Entries));

    private static void WritePoint(XmlWriter xml, ContentsEntry entry, ref int order)
    {
        order++;
        xml.WriteStartElement("navPoint", XmlNames.Ncx);
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"entry-{order}"));
        xml.WriteAttributeString("playOrder", order.ToString(CultureInfo.InvariantCulture));
        WriteText(xml, "navLabel", entry.Text);
        xml.WriteStartElement("content", XmlNames.Ncx);
        xml.WriteAttributeString("src", entry.Href);
        xml.WriteEndElement();
        foreach (var below in entry.Entries)
        {
            WritePoint(xml, below, ref order);
        }

        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, string name, string content)
    {
        xml.WriteStartElement("meta", XmlNames.Ncx);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("content", content);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string element, string words)
    {
        xml.WriteStartElement(element, XmlNames.Ncx);
        xml.WriteElementString("text", XmlNames.Ncx, words);
        xml.WriteEndElement();
    }
}
