namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>A property in an identification schema.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="ValueType">The name of the value's type in XMP.</param>
/// <param name="Description">The meaning of the property.</param>
internal sealed record IdentificationClaim(string Property, string Value, string ValueType, string Description);
