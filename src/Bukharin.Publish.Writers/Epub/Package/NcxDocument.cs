using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Writes the contents as EPUB 2 had them (OPF 2.0.1, 2.4.1), for reading systems that know no other.</summary>
internal static class NcxDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="contents">The entries of the contents.</param>
    public static byte[] Write(Publication publication, ImmutableArray<ContentsEntry> contents) => XmlFile.WriteData(xml =>
    {
        var pages = publication.Pages.All;
        xml.WriteStartElement("ncx", XmlNames.Ncx);
        xml.WriteAttributeString("version", "2005-1");
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, publication.Language);
        xml.WriteStartElement("head", XmlNames.Ncx);
        WriteMeta(xml, "dtb:uid", publication.Identifier);
        WriteMeta(xml, "dtb:depth", Depth(contents).ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:totalPageCount", pages.Length.ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:maxPageNumber", pages.Select(NumberOf).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        WriteText(xml, "docTitle", publication.Title);
        xml.WriteStartElement("navMap", XmlNames.Ncx);
        var order = 0;
        foreach (var entry in contents)
        {
            WritePoint(xml, entry, ref order);
        }

        xml.WriteEndElement();
        WritePages(xml, pages, order);
        xml.WriteEndElement();
    });

    private static void WritePages(XmlWriter xml, ImmutableArray<PageMarker> pages, int order)
    {
        if (pages.IsEmpty)
        {
            return;
        }

        xml.WriteStartElement("pageList", XmlNames.Ncx);
        foreach (var page in pages)
        {
            order++;
            xml.WriteStartElement("pageTarget", XmlNames.Ncx);
            xml.WriteAttributeString("id", page.Id);
            xml.WriteAttributeString("type", NumberOf(page) > 0 ? "normal" : page.Folio.All(char.IsAsciiLetter) ? "front" : "special");
            if (NumberOf(page) is > 0 and var number)
            {
                xml.WriteAttributeString("value", number.ToString(CultureInfo.InvariantCulture));
            }

            xml.WriteAttributeString("playOrder", order.ToString(CultureInfo.InvariantCulture));
            WriteText(xml, "navLabel", page.Folio);
            xml.WriteStartElement("content", XmlNames.Ncx);
            xml.WriteAttributeString("src", page.Href);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The number of a page, where its label is one; 0 for others.</summary>
    private static int NumberOf(PageMarker page) =>
        int.TryParse(page.Folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

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
