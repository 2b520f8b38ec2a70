using System.Collections.Frozen;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>The months' names in the languages that write a point after the day: there <c>1. Mai</c> is a date.</summary>
/// <remarks>From Unicode CLDR (dates, months, format wide and stand-alone), as far as they are written in one word.</remarks>
internal static class Months
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "January February March April May June July August September October November December",
        "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember",
        "januar februar marts mars april maj mai juni juli august september oktober november december desember",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "január február március április május június július augusztus szeptember október november december",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    }.SelectMany(names => names.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the next word is a month's name.</summary>
    /// <param name="run">The words.</param>
    /// <param name="index">Where to begin; white space before the word is passed over.</param>
    public static bool Follows(TextRun run, int index)
    {
        while (index < run.Length && run[index] is ' ' or '\u00A0')
        {
            index++;
        }

        var end = index;
        while (end < run.Length && char.IsLetter(run[end]))
        {
            end++;
        }

        return Names.Contains(run.Substring(index, end - index));
    }
}
