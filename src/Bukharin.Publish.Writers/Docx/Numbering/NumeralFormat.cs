namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>The numerals of labels that a word processor counts too (ISO/IEC 29500-1, 17.18.59).</summary>
internal enum NumeralFormat
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    RussianLower,
    RussianUpper,
}
