namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>A printing condition of the ICC's characterization data registry.</summary>
/// <param name="Identifier">Its reference name there: <c>FOGRA47</c>.</param>
/// <param name="Description">What it is, for people; ASCII.</param>
internal sealed record PrintingCondition(string Identifier, string Description);
