using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Writes parts as an Open Packaging Conventions package (ISO/IEC 29500-2).</summary>
/// <remarks>
/// Not by the SDK's own packages: System.IO.Packaging stamps entries with the clock, and the SDK names relationships and
/// the core properties at random. Here order, names and times are given, so the same parts give the same bytes.
/// </remarks>
internal static class OpenPackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Writes the package.</summary>
    /// <param name="relationships">Where the package itself leads.</param>
    /// <param name="parts">The parts, in the order that their entries are to have.</param>
    /// <param name="output">Where the bytes go; left open.</param>
    public static void Write(PartRelationships relationships, ImmutableArray<PackagePart> parts, Stream output) => PortableArchive.Write(
        add =>
        {
            Add("[Content_Types].xml", entry => WriteContentTypes(parts, entry));
            Add("_rels/.rels", relationships.Write);
            foreach (var part in parts)
            {
                Add(part.Kind.Path, entry => entry.Write(part.Content));
                if (part.Relationships is { IsEmpty: false } own)
                {
                    var slash = part.Kind.Path.LastIndexOf('/');
                    Add($"{part.Kind.Path[..slash]}/_rels{part.Kind.Path[slash..]}.rels", own.Write);
                }
            }

            void Add(string path, Action<Stream> write) => add(path, CompressionLevel.Optimal, write);
        },
        output);

    private static void WriteContentTypes(ImmutableArray<PackagePart> parts, Stream output)
    {
        using var xml = XmlWriter.Create(output, PartXml.Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", ContentTypes);
        AddType("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        AddType("Default", "Extension", "xml", "application/xml");
        foreach (var part in parts)
        {
            AddType("Override", "PartName", $"/{part.Kind.Path}", part.Kind.ContentType);
        }

        xml.WriteEndElement();

        void AddType(string element, string key, string value, string contentType)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", contentType);
            xml.WriteEndElement();
        }
    }
}
