using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>Characters that have the form of a label.</summary>
/// <param name="Length">How many there are, delimiters included.</param>
/// <param name="Numeral">The numeral, as an address has it.</param>
/// <param name="Form">The delimiters.</param>
/// <param name="Readings">The ways to read it, letters before Roman numerals; at least one.</param>
/// <param name="Doubt">Why it may be none.</param>
internal readonly record struct LabelMatch(int Length, string Numeral, LabelForm Form, ImmutableArray<LabelReading> Readings, LabelDoubt Doubt)
{
    /// <summary>Whether the form is one that labels inside a sentence have.</summary>
    /// <remarks>Figures have three places at most there, so that <c>(1937)</c> is a year.</remarks>
    public bool MayStandInLine =>
        Form == LabelForm.Stated || (Form is LabelForm.Parenthesis or LabelForm.Parentheses && (Numeral.Length <= 3 || !char.IsAsciiDigit(Numeral[0])));
}
