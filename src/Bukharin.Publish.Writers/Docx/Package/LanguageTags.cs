using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Languages as WordprocessingML has them: one attribute for each family of scripts.</summary>
internal static class LanguageTags
{
    private static readonly string[] RightToLeftScripts = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    private static readonly string[] RightToLeftLanguages =
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly string[] EastAsianLanguages = ["ja", "ko", "zh", "yue", "cmn", "ii"];

    /// <summary>Names the language of a run or of the document.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    /// <remarks>
    /// ISO/IEC 29500-1, 17.3.2.20: <c>val</c> is for characters that are neither East Asian nor of complex scripts, the other
    /// two for those. <c>val</c> is always given, since checkers and converters read nothing else.
    /// </remarks>
    public static W.Languages Languages(string tag) => new()
    {
        Val = tag,
        EastAsia = IsEastAsian(tag) ? new StringValue(tag) : null,
        Bidi = IsRightToLeft(tag) ? new StringValue(tag) : null,
    };

    /// <summary>The same for the settings part, where the element has a name of its own.</summary>
    public static W.ThemeFontLanguages ThemeFontLanguages(string tag) => new()
    {
        Val = tag,
        EastAsia = IsEastAsian(tag) ? new StringValue(tag) : null,
        Bidi = IsRightToLeft(tag) ? new StringValue(tag) : null,
    };

    /// <summary>Whether a language is written from right to left: by its script if the tag names one, else by itself.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var subtags = tag.Split('-');
        var script = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 4 && char.IsAsciiLetter(subtag[0]));
        return script is null
            ? RightToLeftLanguages.Contains(subtags[0], StringComparer.OrdinalIgnoreCase)
            : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsEastAsian(string tag) =>
        EastAsianLanguages.Contains(tag.Split('-')[0], StringComparer.OrdinalIgnoreCase);
}
