namespace Bukharin.Publish.Writers.Copy;

/// <summary>The quotation marks of a language, and whether it sets a space before some stops.</summary>
/// <param name="OpenDouble">For an opening straight double quotation mark.</param>
/// <param name="CloseDouble">For a closing one.</param>
/// <param name="OpenSingle">For an opening straight single quotation mark.</param>
/// <param name="CloseSingle">For a closing one.</param>
/// <param name="SpaceBeforeStops">Whether a space of the source before <c>; : ! ?</c> must not break.</param>
/// <remarks>Marks: Unicode CLDR 46, <c>delimiters</c> of each locale.</remarks>
internal sealed record QuotationMarks(
    string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle, bool SpaceBeforeStops = false)
{
    private static readonly QuotationMarks English = new("\u201C", "\u201D", "\u2018", "\u2019");
    private static readonly QuotationMarks German = new("\u201E", "\u201C", "\u201A", "\u2018");
    private static readonly QuotationMarks French = new("\u00AB\u202F", "\u202F\u00BB", "\u2039\u202F", "\u202F\u203A", SpaceBeforeStops: true);
    private static readonly QuotationMarks Russian = new("\u00AB", "\u00BB", "\u201E", "\u201C");

    /// <summary>The marks of a language; those of English where the language is none of ours.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static QuotationMarks For(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => German,
        "fr" => French,
        "ru" or "uk" or "be" => Russian,
        _ => English,
    };
}
