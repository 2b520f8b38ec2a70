using System.Collections.Immutable;
using System.Xml;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>Writes descriptions of XMP schemas that PDF/A does not know (ISO 19005-2, 6.6.2.3.3).</summary>
internal static class ExtensionSchemas
{
    private const string Container = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Writes a description of the schemas that need one, if there are any.</summary>
    public static void Write(XmlWriter writer, ImmutableArray<IdentificationSchema> schemas)
    {
        if (schemas.All(schema => schema.ExtensionName is null))
        {
            return;
        }

        // A separate rdf:Description in front of the one that uses the schemas, for readers that process the packet sequentially.
        writer.WriteStartElement("rdf", "Description", XmpPacket.Rdf);
        writer.WriteAttributeString("rdf", "about", XmpPacket.Rdf, "");
        writer.WriteAttributeString("xmlns", "pdfaExtension", null, Container);
        writer.WriteAttributeString("xmlns", "pdfaSchema", null, Schema);
        writer.WriteAttributeString("xmlns", "pdfaProperty", null, Property);
        writer.WriteStartElement("pdfaExtension", "schemas", Container);
        writer.WriteStartElement("rdf", "Bag", XmpPacket.Rdf);
        foreach (var schema in schemas)
        {
            if (schema.ExtensionName is { } name)
            {
                WriteSchema(writer, name, schema);
            }
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteSchema(XmlWriter writer, string name, IdentificationSchema schema)
    {
        StartResource(writer);
        writer.WriteElementString("pdfaSchema", "schema", Schema, name);
        writer.WriteElementString("pdfaSchema", "namespaceURI", Schema, schema.Namespace);
        writer.WriteElementString("pdfaSchema", "prefix", Schema, schema.Prefix);
        writer.WriteStartElement("pdfaSchema", "property", Schema);
        writer.WriteStartElement("rdf", "Seq", XmpPacket.Rdf);
        foreach (var claim in schema.Claims)
        {
            StartResource(writer);
            writer.WriteElementString("pdfaProperty", "name", Property, claim.Property);
            writer.WriteElementString("pdfaProperty", "valueType", Property, claim.ValueType);
            writer.WriteElementString("pdfaProperty", "category", Property, "internal");
            writer.WriteElementString("pdfaProperty", "description", Property, claim.Description);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void StartResource(XmlWriter writer)
    {
        writer.WriteStartElement("rdf", "li", XmpPacket.Rdf);
        writer.WriteAttributeString("rdf", "parseType", XmpPacket.Rdf, "Resource");
    }
}
