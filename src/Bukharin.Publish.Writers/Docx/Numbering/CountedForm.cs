namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>What labels of one series have in common: <c>(a)</c> and <c>(b)</c> a parenthesis on both sides of a small letter.</summary>
/// <param name="Lead">What stands before the numeral.</param>
/// <param name="Numeral">The kind of numeral.</param>
/// <param name="Trail">What stands behind it.</param>
internal readonly record struct CountedForm(string Lead, NumeralFormat Numeral, string Trail);
