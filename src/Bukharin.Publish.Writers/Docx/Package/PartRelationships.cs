using System.Xml;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>The relationships of a part or of the package, with ids by their order: rId1, rId2, …</summary>
internal sealed class PartRelationships
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Type, string Target, bool IsExternal)> _relationships = [];

    /// <summary>Adds a relationship to a part.</summary>
    /// <param name="kind">The part.</param>
    /// <param name="from">The folder of the part that the relationship is of; empty for the package.</param>
    /// <returns>The relationship's id.</returns>
    public string Add(PartKind kind, string from = "word/")
    {
        var target = kind.Path.StartsWith(from, StringComparison.Ordinal) ? kind.Path[from.Length..] : $"/{kind.Path}";
        return Add((kind.RelationshipType, target, IsExternal: false));
    }

    /// <summary>Leads out of the package; one address has one relationship.</summary>
    /// <returns>The relationship's id.</returns>
    public string AddHyperlink(Uri target) => Add((PartKind.HyperlinkRelationship, target.AbsoluteUri, IsExternal: true));

    /// <summary>Whether there is no relationship: then the part needs no file of them.</summary>
    public bool IsEmpty => _relationships.Count == 0;

    /// <summary>Writes the relationships part (ISO/IEC 29500-2, 6.5).</summary>
    public void Write(Stream output)
    {
        using var xml = XmlWriter.Create(output, PartXml.Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", Namespace);
        for (var i = 0; i < _relationships.Count; i++)
        {
            var (type, target, isExternal) = _relationships[i];
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", Id(i));
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            if (isExternal)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Add((string Type, string Target, bool IsExternal) relationship)
    {
        var index = _relationships.IndexOf(relationship);
        if (index < 0)
        {
            index = _relationships.Count;
            _relationships.Add(relationship);
        }

        return Id(index);
    }

    private static string Id(int index) => FormattableString.Invariant($"rId{index + 1}");
}
