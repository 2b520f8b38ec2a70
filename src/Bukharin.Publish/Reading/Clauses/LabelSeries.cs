namespace Bukharin.Publish.Reading.Clauses;

/// <summary>What labels must share to follow one another: <c>a)</c> and <c>(a)</c> are of two series.</summary>
internal readonly record struct LabelSeries(NumeralKind Kind, LabelForm Form);
