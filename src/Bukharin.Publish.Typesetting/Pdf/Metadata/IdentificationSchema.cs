using System.Collections.Immutable;
using System.Xml;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>The properties of a file in a standard's identification schema, such as <c>pdfuaid:part</c> 1.</summary>
/// <param name="Prefix">The prefix that the standard prescribes.</param>
/// <param name="Namespace">The schema's namespace.</param>
/// <param name="Claims">The properties.</param>
internal sealed record IdentificationSchema(string Prefix, string Namespace, ImmutableArray<IdentificationClaim> Claims)
{
    /// <summary>The name of the schema, if PDF/A does not know it and requires a description.</summary>
    public string? ExtensionName { get; init; }

    /// <summary>Writes the properties into the open rdf:Description.</summary>
    public void Write(XmlWriter writer)
    {
        foreach (var claim in Claims)
        {
            writer.WriteElementString(Prefix, claim.Property, Namespace, claim.Value);
        }
    }
}
