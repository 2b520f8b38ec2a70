using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Reads the Dublin Core of an XMP packet (ISO 16684-1, 8.3).</summary>
internal sealed class XmpMetadata
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private readonly List<XElement> _descriptions;

    private XmpMetadata(List<XElement> descriptions) => _descriptions = descriptions;

    /// <summary>Reads a packet; one that is no XML says nothing.</summary>
    public static XmpMetadata Read(ReadOnlyMemory<byte> packet)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 1 << 24 };
        try
        {
            using var stream = new MemoryStream(packet.ToArray());
            using var reader = XmlReader.Create(stream, settings);
            return new XmpMetadata([.. XDocument.Load(reader).Descendants(Rdf + "Description")]);
        }
        catch (XmlException)
        {
            return new XmpMetadata([]);
        }
    }

    /// <summary>The values of a property: its items, else its text; also as an attribute, which RDF permits for simple values.</summary>
    public ImmutableArray<string> All(string property)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var description in _descriptions)
        {
            if (description.Attribute(DublinCore + property) is { } attribute)
            {
                values.Add(attribute.Value);
            }

            foreach (var element in description.Elements(DublinCore + property))
            {
                var items = element.Descendants(Rdf + "li").Select(item => item.Value).ToList();
                values.AddRange(items.Count > 0 ? items : [element.Value]);
            }
        }

        return [.. values.Where(value => !string.IsNullOrWhiteSpace(value))];
    }

    /// <summary>The value of a property of another schema than Dublin Core; null where there is none.</summary>
    /// <param name="schema">The schema's namespace.</param>
    /// <param name="property">The property's name.</param>
    public string? Value(XNamespace schema, string property) => _descriptions
        .Select(description => description.Element(schema + property)?.Value ?? (string?)description.Attribute(schema + property))
        .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The first value of a property; of a language alternative the default one, which comes first (8.2.2.4).</summary>
    public string? First(string property) => All(property) is [var first, ..] ? first : null;
}
