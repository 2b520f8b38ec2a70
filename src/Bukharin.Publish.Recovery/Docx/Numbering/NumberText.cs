using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>Numbers in the formats of ISO/IEC 29500-1, 17.18.59. One that is not here shows what this program does not know, so it is read as figures with its name: no label of a source is that.</summary>
internal static class NumberText
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string Marks = "*†‡§";

    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "lowerLetter" => PrintedNumerals.Repeated(number, Latin),
        "upperLetter" => PrintedNumerals.Repeated(number, Latin).ToUpperInvariant(),
        "russianLower" => PrintedNumerals.Repeated(number, Russian),
        "russianUpper" => PrintedNumerals.Repeated(number, Russian).ToUpperInvariant(),
        "lowerRoman" => PrintedNumerals.Roman(number),
        "upperRoman" => PrintedNumerals.Roman(number).ToUpperInvariant(),
        "chicago" => PrintedNumerals.Repeated(number, Marks),
        "decimalZero" when number is >= 0 and < 10 => "0" + PrintedNumerals.Decimal(number),
        "decimal" or "decimalZero" => PrintedNumerals.Decimal(number),
        _ => $"{PrintedNumerals.Decimal(number)} {format}",
    };
}
