using System.Globalization;
using System.Xml;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Writes the package document (EPUB 3.3, 5): metadata, files, reading order.</summary>
internal static class PackageDocument
{
    /// <summary>Id of the cover's picture.</summary>
    public const string CoverPictureId = "cover-picture";

    private const string CoverPageId = "cover";
    private const string Xhtml = "application/xhtml+xml";
    private const string StyleSheet = "text/css";

    /// <summary>Writes the document.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="timestamp">The time of the last change.</param>
    public static byte[] Write(Publication publication, EditionTimestamp timestamp) => XmlFile.WriteData(xml =>
    {
        xml.WriteStartElement("package", XmlNames.Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", PackageMetadata.IdentifierId);
        xml.WriteAttributeString("xml", "lang", XmlNames.Xml, publication.Language);
        xml.WriteAttributeString("dir", publication.Direction);
        if (publication.Fonts is not null)
        {
            xml.WriteAttributeString("prefix", XmlNames.IBooksPrefix);
        }

        PackageMetadata.Write(xml, publication, timestamp);
        WriteManifest(xml, publication);
        WriteSpine(xml, publication);
        WriteGuide(xml, publication);
        xml.WriteEndElement();
    });

    private static void WriteManifest(XmlWriter xml, Publication publication)
    {
        xml.WriteStartElement("manifest", XmlNames.Opf);
        WriteItem(xml, "nav", FileNames.Navigation, Xhtml, "nav");
        foreach (var (id, file) in ReadingOrder(publication))
        {
            WriteItem(xml, id, file, Xhtml);
        }

        if (publication.Cover is { } cover)
        {
            WriteItem(xml, CoverPictureId, FileNames.Cover(cover.Picture), cover.Picture.MediaType, "cover-image");
        }

        foreach (var picture in publication.Copy.Pictures.Files)
        {
            WriteItem(xml, Path.GetFileNameWithoutExtension(picture.Name), FileNames.Picture(picture), picture.Kind.MediaType);
        }

        if (publication.Fonts is { } fonts)
        {
            WriteItem(xml, "font-sheet", FileNames.FontSheet, StyleSheet);
            foreach (var font in fonts.Fonts)
            {
                WriteItem(xml, font.Id, font.FileName, "font/ttf");
            }

            WriteItem(xml, "font-licence", FileNames.FontLicence, "text/plain");
        }

        WriteItem(xml, "book-sheet", FileNames.BookSheet, StyleSheet);
        WriteItem(xml, "style-sheet", FileNames.StyleSheet, StyleSheet);
        WriteItem(xml, "ncx", FileNames.Ncx, "application/x-dtbncx+xml");
        xml.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter xml, Publication publication)
    {
        xml.WriteStartElement("spine", XmlNames.Opf);
        xml.WriteAttributeString("toc", "ncx");
        if (publication.Direction == "rtl")
        {
            // EPUB 3.3, 5.7.1.
            xml.WriteAttributeString("page-progression-direction", "rtl");
        }

        foreach (var (id, _) in ReadingOrder(publication))
        {
            xml.WriteStartElement("itemref", XmlNames.Opf);
            xml.WriteAttributeString("idref", id);
            if (id == CoverPageId)
            {
                // Reading systems show the cover's picture by themselves; a page of the text that shows it again is none to turn
                // (Kindle Publishing Guidelines, 4.2; Apple Books Asset Guide). Landmarks lead to it (EPUB 3.3, 5.7.2).
                xml.WriteAttributeString("linear", "no");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // OPF 2.0.1, 2.6: superseded by the landmarks, and read by systems that know none.
    private static void WriteGuide(XmlWriter xml, Publication publication)
    {
        xml.WriteStartElement("guide", XmlNames.Opf);
        foreach (var (type, text, href) in Landmarks.Of(publication))
        {
            xml.WriteStartElement("reference", XmlNames.Opf);
            xml.WriteAttributeString("type", type switch { "titlepage" => "title-page", "bodymatter" => "text", "credits" => "acknowledgements", _ => type });
            xml.WriteAttributeString("title", text);
            xml.WriteAttributeString("href", href);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Id, string File)> ReadingOrder(Publication publication) =>
    [
        .. publication.Cover is null ? Array.Empty<(string, string)>() : [(CoverPageId, FileNames.CoverPage)],
        .. publication.Before.Select(part => Item(part.File)),
        .. publication.Parts.Select((part, index) => (string.Create(CultureInfo.InvariantCulture, $"part-{index + 1:00}"), part.FileName)),
        .. publication.Behind.Select(part => Item(part.File)),
    ];

    private static (string Id, string File) Item(MatterFile file) => (Path.GetFileNameWithoutExtension(file.Name), file.Name);

    private static void WriteItem(XmlWriter xml, string id, string href, string mediaType, string? properties = null)
    {
        xml.WriteStartElement("item", XmlNames.Opf);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("media-type", mediaType);
        if (properties is not null)
        {
            xml.WriteAttributeString("properties", properties);
        }

        xml.WriteEndElement();
    }
}
