namespace Bukharin.Publish.Reading.Labels;

/// <summary>What labels must share to follow one another: <c>a)</c> and <c>(a)</c> are of two series.</summary>
/// <param name="Kind">What the numeral is made of.</param>
/// <param name="Form">The delimiters.</param>
/// <param name="Stem">What else is the same in all: <c>1.2</c> of <c>1.2.1</c>, the word of <c>Article 5</c>; else empty.</param>
internal readonly record struct LabelSeries(NumeralKind Kind, LabelForm Form, string Stem = "");
