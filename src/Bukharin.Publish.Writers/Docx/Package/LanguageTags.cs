using Bukharin.Publish.Writers.Copy;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Languages as WordprocessingML has them: one attribute for each family of scripts.</summary>
internal static class LanguageTags
{
    private static readonly string[] EastAsianLanguages = ["ja", "ko", "zh", "yue", "cmn", "ii"];

    /// <summary>Names the language of a run or of the document.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    /// <param name="isRightToLeft">Whether a run reads from right to left, whatever its language: its characters are then of complex scripts.</param>
    /// <remarks>
    /// ISO/IEC 29500-1, 17.3.2.20: <c>val</c> is for characters that are neither East Asian nor of complex scripts, the other
    /// two for those. <c>val</c> is always given, since checkers and converters read nothing else.
    /// </remarks>
    public static W.Languages Languages(string tag, bool isRightToLeft = false) => new()
    {
        Val = tag,
        EastAsia = IsEastAsian(tag) ? new StringValue(tag) : null,
        Bidi = isRightToLeft || WritingDirection.IsRightToLeft(tag) ? new StringValue(tag) : null,
    };

    /// <summary>The same for the settings part, where the element has a name of its own.</summary>
    public static W.ThemeFontLanguages ThemeFontLanguages(string tag) => new()
    {
        Val = tag,
        EastAsia = IsEastAsian(tag) ? new StringValue(tag) : null,
        Bidi = WritingDirection.IsRightToLeft(tag) ? new StringValue(tag) : null,
    };

    private static bool IsEastAsian(string tag) =>
        EastAsianLanguages.Contains(tag.Split('-')[0], StringComparer.OrdinalIgnoreCase);
}
