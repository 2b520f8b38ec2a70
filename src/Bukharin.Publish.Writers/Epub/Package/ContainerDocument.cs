using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Writes the document that says where the package document is (EPUB 3.3, 4.2.6.3.1).</summary>
internal static class ContainerDocument
{
    public static byte[] Write() => XmlFile.WriteData(xml =>
    {
        xml.WriteStartElement("container", XmlNames.Container);
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles", XmlNames.Container);
        xml.WriteStartElement("rootfile", XmlNames.Container);
        xml.WriteAttributeString("full-path", FileNames.InFolder(FileNames.Package));
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
