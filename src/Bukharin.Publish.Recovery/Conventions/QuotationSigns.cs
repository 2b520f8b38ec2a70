namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>The quotation marks that editions in a language may have where their source has straight ones.</summary>
/// <param name="Double">The opening and the closing mark of <c>"</c>.</param>
/// <param name="Single">Those of <c>'</c>.</param>
/// <param name="IsInnerSpaced">Whether guillemets have a space inside.</param>
/// <remarks>
/// Unicode CLDR 48, <c>delimiters</c>; French quotations within quotations are those of French in Switzerland.
/// </remarks>
internal sealed record QuotationSigns(string Double, string Single, bool IsInnerSpaced = false)
{
    /// <summary>The marks of a language; null where an edition has its punctuation as the source does.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static QuotationSigns? Of(string tag)
    {
        var subtags = tag.ToLowerInvariant().Split('-');
        return subtags[0] switch
        {
            "af" or "cy" or "da" or "en" or "es" or "fo" or "ga" or "gd" or "gl" or "id" or "la" or "lv" or "ms" or "sq" or "tr" or "vi" => High,
            "pt" => subtags.Skip(1).Any(IsPortugueseOutsideBrazil) ? new("«»", "“”") : High,
            "nl" => new("‘’", "‘’"),
            "cs" or "de" or "dsb" or "et" or "hr" or "hsb" or "is" or "lb" or "mk" or "sk" or "sl" => new("„“", "‚‘"),
            "pl" or "ro" => new("„”", "«»"),
            "hu" => new("„”", "»«"),
            "bs" => new("„”", "‘’"),
            "sr" => new("„”", "’’"),
            "bg" or "lt" => new("„“", "„“"),
            "ka" => new("„“", "«»"),
            "fi" or "sv" => new("””", "’’"),
            "nb" or "nn" or "no" => new("«»", "‘’"),
            "el" => subtags.Contains("polyton") ? new("«»", "‘’") : new("«»", "“”"),
            "ca" or "eu" or "it" => new("«»", "“”"),
            "be" or "ru" or "uk" => new("«»", "„“"),
            "fr" => new("«»", "‹›", IsInnerSpaced: true),
            "rm" => new("«»", "‹›"),
            "eo" => new("“”", "«»"),
            _ => null,
        };
    }

    private static readonly QuotationSigns High = new("“”", "‘’");

    private static bool IsPortugueseOutsideBrazil(string subtag) =>
        subtag is "ao" or "ch" or "cv" or "gq" or "gw" or "lu" or "mo" or "mz" or "pt" or "st" or "tl";
}
