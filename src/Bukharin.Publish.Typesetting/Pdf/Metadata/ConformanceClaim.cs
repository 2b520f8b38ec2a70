namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>One statement of a standard's identification schema, such as <c>pdfuaid:part</c> 1.</summary>
/// <param name="Prefix">The prefix that the standard gives for the schema.</param>
/// <param name="Namespace">The schema's namespace.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Value">Its value.</param>
internal sealed record ConformanceClaim(string Prefix, string Namespace, string Property, string Value);
