using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>Numbers that labels have in letters: <c>Part One</c>, <c>Artículo segundo</c>, <c>Erster Abschnitt</c>, <c>Глава первая</c>, <c>PRIMERA.</c></summary>
internal static class SpelledNumbers
{
    // Each row has the words for one ordinal, beginning with the first.
    private static readonly FrozenDictionary<string, int> Ordinals = Table(
        "first erster erste erstes premier première primero primera primer primo prima primeiro primeira eerste pierwszy pierwsza pierwsze первый первая первое перший перша перше první första første ensimmäinen első πρώτο πρώτος πρώτη",
        "second zweiter zweite zweites deuxième seconde segundo segunda secondo seconda tweede drugi druga drugie второй вторая второе другий друга друге druhý druhá druhé andra anden andre toinen második δεύτερο δεύτερος δεύτερη",
        "third dritter dritte drittes troisième tercero tercera tercer terzo terza terceiro terceira derde trzeci trzecia trzecie третий третья третье третій третя третє třetí tredje kolmas harmadik τρίτο τρίτος τρίτη",
        "fourth vierter vierte viertes quatrième cuarto cuarta quarto quarta vierde czwarty czwarta czwarte четвёртый четвёртая четвёртое четвертый четвертая четвертое четвертий четверта četvrtý čtvrtý čtvrtá fjärde fjerde neljäs negyedik τέταρτο τέταρτος τέταρτη",
        "fifth fünfter fünfte fünftes cinquième quinto quinta vijfde piąty piąta piąte пятый пятая пятое п'ятий п'ята pátý pátá femte viides ötödik πέμπτο πέμπτος πέμπτη",
        "sixth sechster sechste sechstes sixième sexto sexta sesto sesta zesde szósty szósta szóste шестой шестая шестое шостий шоста šestý šestá sjätte sjette kuudes hatodik έκτο έκτος έκτη",
        "seventh siebter siebte siebtes siebenter siebente siebentes septième séptimo séptima settimo settima sétimo sétima zevende siódmy siódma siódme седьмой седьмая седьмое сьомий сьома sedmý sedmá sjunde syvende seitsemäs hetedik έβδομο",
        "eighth achter achte achtes huitième octavo octava ottavo ottava oitavo oitava achtste ósmy ósma ósme восьмой восьмая восьмое восьмий восьма osmý osmá åttonde ottende kahdeksas nyolcadik όγδοο",
        "ninth neunter neunte neuntes neuvième noveno novena nono nona negende dziewiąty dziewiąta dziewiąte девятый девятая девятое дев'ятий дев'ята devátý devátá nionde niende yhdeksäs kilencedik ένατο",
        "tenth zehnter zehnte zehntes dixième décimo décima decimo decima tiende dziesiąty dziesiąta dziesiąte десятый десятая десятое десятий десята desátý desátá tionde kymmenes tizedik δέκατο",
        "eleventh elfter elfte elftes onzième undécimo undécima undicesimo undicesima elfde jedenasty jedenasta одиннадцатый одиннадцатая elfte",
        "twelfth zwölfter zwölfte zwölftes douzième duodécimo duodécima dodicesimo dodicesima twaalfde dwunasty dwunasta двенадцатый двенадцатая tolfte");

    private static readonly FrozenDictionary<string, int> Cardinals = Table(
        "one eins un uno um een jeden один ett", "two zwei deux dos due dois twee dwa два två", "three drei trois tres tre três drie trzy три", "four vier quatre cuatro quattro quatro cztery четыре fyra",
        "five fünf cinq cinco cinque vijf pięć пять fem", "six sechs seis sei zes sześć шесть sex", "seven sieben sept siete sette sete zeven siedem семь sju", "eight acht huit ocho otto oito osiem восемь åtta",
        "nine neun neuf nueve nove negen dziewięć девять nio", "ten zehn dix diez dieci dez tien dziesięć десять tio", "eleven elf onze once undici jedenaście", "twelve zwölf douze doce dodici doze twaalf dwanaście");

    // With these, larger numbers end; in German and Dutch, they are one word with what comes before.
    private static readonly FrozenSet<string> Tens = (
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
        + "zehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend "
        + "treize quatorze quinze seize vingt vingts trente quarante cinquante soixante cent cents mille "
        + "trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil "
        + "tredici quattordici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mila "
        + "treze quatorze vinte trinta quarenta cinquenta sessenta oitenta cem "
        + "dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend "
        + "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt sto tysiąc "
        + "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто тысяча").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // So many letters has the shortest word that others may stand before in one.
    private const int ShortestEnd = 4;

    // A law with one article names it so.
    private static readonly FrozenSet<string> Only = new[] { "unique", "único", "única", "unico", "unica", "єдина", "единственная" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ordinal that a word is; 0 for none.</summary>
    public static int OrdinalOf(ReadOnlySpan<char> word) => Find(Ordinals, word);

    /// <summary>The number that a word behind the name of a division is, and how many characters it has with an article before it: <c>the First</c>.</summary>
    public static (int Number, int Length)? Behind(ReadOnlySpan<char> text)
    {
        var start = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var length = LabelNumber.WordLength(text[start..]);
        var word = text.Slice(start, length);
        var number = OrdinalOf(word) is > 0 and var ordinal ? ordinal
            : start == 0 && Find(Cardinals, word) is > 0 and var cardinal ? cardinal
            : start == 0 && Only.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 1
            : 0;
        return number == 0 ? null : (number, start + length);
    }

    /// <summary>Whether some text ends with a number in letters, as it does where figures say it again: <c>ten (10) years</c>, <c>einundzwanzig (21) Tage</c>.</summary>
    /// <param name="before">The text, the white space before the figures included.</param>
    public static bool StandsAtEnd(ReadOnlySpan<char> before)
    {
        var end = before.TrimEnd(" \u00A0\u202F");
        var start = end.Length;
        while (start > 0 && char.IsLetter(end[start - 1]))
        {
            start--;
        }

        var word = end[start..];
        var tens = Tens.GetAlternateLookup<ReadOnlySpan<char>>();
        if (Find(Cardinals, word) > 0 || tens.Contains(word))
        {
            return true;
        }

        for (var i = 1; i <= word.Length - ShortestEnd; i++)
        {
            if (tens.Contains(word[i..]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Find(FrozenDictionary<string, int> table, ReadOnlySpan<char> word) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : 0;

    private static FrozenDictionary<string, int> Table(params string[] rows) => rows
        .SelectMany((row, i) => row.Split(' ').Select(word => (Word: word, Number: i + 1)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Number, StringComparer.OrdinalIgnoreCase);
}
