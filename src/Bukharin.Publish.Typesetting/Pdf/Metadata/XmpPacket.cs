using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>The metadata stream (ISO 32000-1, 14.3.2): an XMP packet (ISO 16684-1) in UTF-8.</summary>
internal static class XmpPacket
{
    private const string Meta = "adobe:ns:meta/";
    internal const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    internal const string Xmp = "http://ns.adobe.com/xap/1.0/";
    internal const string Pdf = "http://ns.adobe.com/pdf/1.3/";

    /// <exception cref="ArgumentException">A value has a character that XML does not allow, or the date of the work is not an XMP date.</exception>
    public static PdfStream Create(PdfMetadata metadata, ImmutableArray<IdentificationSchema> schemas, bool describesSchemas = true)
    {
        if (metadata.Date is { } date && !MetadataDate.IsDate(date))
        {
            throw new ArgumentException($"'{date}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.", nameof(metadata));
        }

        schemas = [.. schemas, .. metadata.Schemas];
        using var packet = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            ConformanceLevel = ConformanceLevel.Fragment,
            Indent = true,
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(packet, settings))
        {
            writer.WriteProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            writer.WriteStartElement("x", "xmpmeta", Meta);
            writer.WriteStartElement("rdf", "RDF", Rdf);
            if (describesSchemas)
            {
                ExtensionSchemas.Write(writer, schemas);
            }

            WriteDescription(writer, metadata, schemas);
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteProcessingInstruction("xpacket", "end=\"r\"");
        }

        // Uncompressed, so that tools can find the packet without parsing the PDF; PDF/A-1 requires it (ISO 19005-1, 6.7.2).
        return PdfStream.Plain(
            packet.ToArray(), new PdfDictionary { ["Type"] = new PdfName("Metadata"), ["Subtype"] = new PdfName("XML") });
    }

    private static void WriteDescription(XmlWriter writer, PdfMetadata metadata, ImmutableArray<IdentificationSchema> schemas)
    {
        writer.WriteStartElement("Description", Rdf);
        writer.WriteAttributeString("rdf", "about", Rdf, "");
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "xmp", null, Xmp);
        writer.WriteAttributeString("xmlns", "pdf", null, Pdf);
        foreach (var schema in schemas)
        {
            // Prefixes are declared at the start of the description, since some readers look for them only there.
            if (schema.Namespace is not (Xmp or Pdf))
            {
                writer.WriteAttributeString("xmlns", schema.Prefix, null, schema.Namespace);
            }
        }

        writer.WriteElementString("format", DublinCore, "application/pdf");
        WriteAlternative(writer, "title", metadata.Title);
        WriteList(writer, "creator", "Seq", metadata.Authors);
        WriteAlternative(writer, "description", metadata.Description);
        WriteList(writer, "subject", "Bag", metadata.Subjects);
        WriteList(writer, "language", "Bag", [metadata.Language]);
        WriteList(writer, "publisher", "Bag", metadata.Publisher is { } publisher ? [publisher] : []);
        WriteList(writer, "date", "Seq", metadata.Date is { } date ? [date] : []);
        WriteAlternative(writer, "rights", metadata.Rights);
        WriteText(writer, "source", DublinCore, metadata.Source);
        WriteText(writer, "identifier", DublinCore, metadata.Identifier);
        WriteText(writer, "CreateDate", Xmp, metadata.Created is { } created ? MetadataDate.ToXmp(created) : null);
        WriteText(writer, "ModifyDate", Xmp, metadata.Modified is { } modified ? MetadataDate.ToXmp(modified) : null);
        WriteText(writer, "CreatorTool", Xmp, metadata.Creator);
        WriteText(writer, "Keywords", Pdf, DocumentInformation.Keywords(metadata));
        WriteText(writer, "Producer", Pdf, metadata.Producer);
        foreach (var schema in schemas)
        {
            schema.Write(writer);
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string name, string ns, string? value)
    {
        if (value is not null)
        {
            writer.WriteElementString(name, ns, value);
        }
    }

    /// <summary>Writes a language alternative with a single text, for all languages.</summary>
    private static void WriteAlternative(XmlWriter writer, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        writer.WriteStartElement(name, DublinCore);
        writer.WriteStartElement("Alt", Rdf);
        writer.WriteStartElement("li", Rdf);
        writer.WriteAttributeString("xml", "lang", null, "x-default");
        writer.WriteString(value);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteList(XmlWriter writer, string name, string kind, ImmutableArray<string> values)
    {
        if (values.IsDefaultOrEmpty)
        {
            return;
        }

        writer.WriteStartElement(name, DublinCore);
        writer.WriteStartElement(kind, Rdf);
        foreach (var value in values)
        {
            writer.WriteElementString("li", Rdf, value);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
