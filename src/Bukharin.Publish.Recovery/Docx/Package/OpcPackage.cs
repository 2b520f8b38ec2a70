using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>A package of parts that are found by their relationships (ISO/IEC 29500-2).</summary>
internal sealed class OpcPackage(ZipPackage archive)
{
    private const string ContentTypesName = "[Content_Types].xml";

    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly XElement _types = archive.ReadXml(ContentTypesName, DtdProcessing.Prohibit);
    private readonly Dictionary<string, ImmutableDictionary<string, Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The relationships of a part by their ids; those of the package for an empty name.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public ImmutableDictionary<string, Relationship> RelationshipsOf(string part)
    {
        if (_relationships.TryGetValue(part, out var known))
        {
            return known;
        }

        // ISO/IEC 29500-2, 9.3.4: folder/_rels/name.rels.
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var relationships = ImmutableDictionary.CreateBuilder<string, Relationship>(StringComparer.Ordinal);
        if (archive.Contains(name))
        {
            foreach (var element in Read(name).Elements(PackageRelationships + "Relationship"))
            {
                var target = (string?)element.Attribute("Target") ?? "";
                var isExternal = (string?)element.Attribute("TargetMode") == "External";
                var type = (string?)element.Attribute("Type") ?? "";
                relationships[(string?)element.Attribute("Id") ?? ""] = new Relationship(
                    type[(type.LastIndexOf('/') + 1)..], isExternal ? target : PartPath.Resolve(part, target), isExternal);
            }
        }

        return _relationships[part] = relationships.ToImmutable();
    }

    /// <summary>The part to which a part has a relationship of a kind; null without one.</summary>
    /// <exception cref="InvalidDataException">There is a relationship, but not the part.</exception>
    public string? Follow(string part, string kind)
    {
        var target = RelationshipsOf(part)
            .Where(pair => !pair.Value.IsExternal && pair.Value.Kind == kind)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Value.Target)
            .FirstOrDefault();
        return target is null || archive.Contains(target) ? target : throw new InvalidDataException(
            $"The archive has no part '{target}', to which '{(part.Length == 0 ? "the package" : part)}' has a relationship ({kind}).");
    }

    /// <summary>Which state of parts that track their changes is read.</summary>
    public TrackedChanges Changes { get; init; }

    /// <summary>Reads a part.</summary>
    /// <exception cref="InvalidDataException">It cannot be read. OPC parts have no document type declaration (ISO/IEC 29500-2, 8.1.4).</exception>
    public XElement Read(string part)
    {
        var root = ReadWhole(part);
        if (Changes == TrackedChanges.Rejected && root.Name.Namespace == WordNames.Main)
        {
            UndoneRevisions.Undo(root);
        }

        return root;
    }

    /// <summary>Reads a part with what its tracked changes have put in and taken out.</summary>
    /// <inheritdoc cref="Read" path="/exception" />
    public XElement ReadWhole(string part) => archive.ReadXml(part, DtdProcessing.Prohibit);

    /// <summary>Reads a part that is no XML; null where there is none of the name.</summary>
    /// <exception cref="InvalidDataException">It is damaged or too big.</exception>
    public byte[]? ReadFile(string part) => archive.Contains(part) ? archive.Read(part) : null;

    /// <summary>The media type of a part; empty where the package does not say.</summary>
    public string ContentTypeOf(string part)
    {
        var own = _types.Elements(ContentTypes + "Override")
            .FirstOrDefault(element => Same((string?)element.Attribute("PartName"), "/" + part));
        var common = _types.Elements(ContentTypes + "Default")
            .FirstOrDefault(element => Same((string?)element.Attribute("Extension"), Path.GetExtension(part).TrimStart('.')));
        return (string?)(own ?? common)?.Attribute("ContentType") ?? "";
    }

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
