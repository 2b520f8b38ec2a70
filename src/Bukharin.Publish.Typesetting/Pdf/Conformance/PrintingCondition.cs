namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>A printing condition of the ICC's characterization data registry.</summary>
/// <param name="Identifier">Its reference name in the registry: <c>FOGRA47</c>.</param>
/// <param name="Description">A description for people, in ASCII.</param>
internal sealed record PrintingCondition(string Identifier, string Description);
