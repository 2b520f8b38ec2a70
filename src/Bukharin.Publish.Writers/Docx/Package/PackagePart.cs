namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>A part of the package with what it refers to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its XML, in UTF-8.</param>
/// <param name="Relationships">Where it leads, or null where it leads nowhere.</param>
internal sealed record PackagePart(PartKind Kind, byte[] Content, PartRelationships? Relationships = null);
