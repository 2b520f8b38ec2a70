namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>One statement of an identification schema.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="ValueType">The value's type, as XMP names types.</param>
/// <param name="Description">What the property says.</param>
internal sealed record IdentificationClaim(string Property, string Value, string ValueType, string Description);
