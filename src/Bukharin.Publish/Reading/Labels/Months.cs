using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>The months' names in the languages that write a point after the day: there <c>1. Mai</c> is a date.</summary>
/// <remarks>
/// From Unicode CLDR (dates, months, wide and abbreviated), as far as they are written in one word. English is among them for
/// letters of those who write it in their own way. Turned into lower case, so that case does not count.
/// </remarks>
internal static class Months
{
    private const int Longest = 14;

    private static readonly FrozenSet<string> Names = new[]
    {
        "january february march april may june july august september october november december",
        "jan feb mar apr jun jul aug sep sept oct nov dec",
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember febr okt dez",
        "januar februar marts mars april maj mai juni juli august september oktober november desember",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
        "január február március április május június július augusztus szeptember október november december",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    }.SelectMany(names => names.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first word is a month's name.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end is 0 or > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        return text[..end].ToLowerInvariant(lower) == end && Lookup.Contains(lower[..end]);
    }
}
