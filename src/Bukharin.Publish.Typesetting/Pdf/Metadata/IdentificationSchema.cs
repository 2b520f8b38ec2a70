using System.Collections.Immutable;
using System.Xml;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>What a file says of itself in a standard's identification schema, such as <c>pdfuaid:part</c> 1.</summary>
/// <param name="Prefix">The prefix that the standard gives for the schema.</param>
/// <param name="Namespace">The schema's namespace.</param>
/// <param name="Claims">The statements.</param>
internal sealed record IdentificationSchema(string Prefix, string Namespace, ImmutableArray<IdentificationClaim> Claims)
{
    /// <summary>The schema's name, where PDF/A does not know the schema, so that a file which keeps PDF/A must describe it.</summary>
    public string? ExtensionName { get; init; }

    /// <summary>Writes the statements as properties of the description that is open.</summary>
    public void Write(XmlWriter writer)
    {
        foreach (var claim in Claims)
        {
            writer.WriteElementString(Prefix, claim.Property, Namespace, claim.Value);
        }
    }
}
