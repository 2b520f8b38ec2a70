using System.Collections.Frozen;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Codes of EDItEUR's lists for what front matter says in other words.</summary>
internal static class OnixCodes
{
    // List 17 by MARC's relators; what has no code of its own is "other".
    private static readonly FrozenDictionary<string, string> Roles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["aut"] = "A01", ["aui"] = "A24", ["aft"] = "A19", ["ann"] = "A20", ["cwt"] = "A21", ["wpr"] = "A15", ["ill"] = "A12",
        ["edt"] = "B01", ["trl"] = "B06", ["com"] = "C01",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // List 74 (ISO 639-2/B) for languages whose BCP 47 tag has two letters.
    private static readonly FrozenDictionary<string, string> Languages = (
        "ar ara be bel bg bul bs bos ca cat cs cze cy wel da dan de ger el gre en eng eo epo es spa et est eu baq fa per fi fin fr fre ga gle gl glg "
        + "he heb hi hin hr hrv hu hun hy arm id ind is ice it ita ja jpn ka geo ko kor la lat lb ltz lt lit lv lav mk mac mt mlt nb nob nl dut nn nno no nor "
        + "oc oci pl pol pt por ro rum ru rus sk slo sl slv sq alb sr srp sv swe tr tur uk ukr vi vie yi yid zh chi")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The code of a role.</summary>
    /// <param name="relator">MARC relator code.</param>
    public static string Role(string relator) => Roles.GetValueOrDefault(relator, "Z99");

    /// <summary>The code of a language, or null where none is known.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static string? Language(string tag)
    {
        var primary = tag.Split('-')[0].ToLowerInvariant();
        return primary.Length == 3 ? primary : Languages.GetValueOrDefault(primary);
    }

    /// <summary>Form (list 150) and detail (list 175) of a format's product: a paperback, or what can be downloaded.</summary>
    /// <param name="format">The format's name.</param>
    public static (string Form, string? Detail) Form(string format) => format switch
    {
        FormatIsbn.Print => ("BC", null),
        FormatIsbn.Epub => ("ED", "E101"),
        FormatIsbn.Pdf => ("ED", "E107"),
        _ => ("ED", "E104"),
    };
}
