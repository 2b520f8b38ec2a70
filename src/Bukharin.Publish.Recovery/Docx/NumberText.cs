using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Numbers in the formats of ISO/IEC 29500-1, 17.18.59. One that is not here shows what this program does not know, so it is read as figures with its name: no label of a source is that.</summary>
internal static class NumberText
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string Marks = "*†‡§";

    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "lowerLetter" => Numerals.Repeated(number, Latin),
        "upperLetter" => Numerals.Repeated(number, Latin).ToUpperInvariant(),
        "russianLower" => Numerals.Repeated(number, Russian),
        "russianUpper" => Numerals.Repeated(number, Russian).ToUpperInvariant(),
        "lowerRoman" => Numerals.Roman(number),
        "upperRoman" => Numerals.Roman(number).ToUpperInvariant(),
        "chicago" => Numerals.Repeated(number, Marks),
        "decimalZero" when number is >= 0 and < 10 => "0" + Numerals.Decimal(number),
        "decimal" or "decimalZero" => Numerals.Decimal(number),
        _ => $"{Numerals.Decimal(number)} {format}",
    };
}
