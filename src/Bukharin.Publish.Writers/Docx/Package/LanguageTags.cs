using Bukharin.Publish.Writers.Copy;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Languages as WordprocessingML has them: one attribute for each family of scripts.</summary>
internal static class LanguageTags
{
    private static readonly string[] EastAsianLanguages = ["ja", "ko", "zh", "yue", "cmn", "ii"];

    // Languages of India and South-East Asia, whose scripts Word sets as complex ones, though they run from left to right.
    private static readonly string[] ComplexLanguages =
        ["as", "bn", "bo", "dz", "gu", "hi", "km", "kn", "kok", "lo", "mai", "ml", "mr", "my", "ne", "or", "pa", "pi", "sa", "si", "ta", "te", "th"];

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
        Bidi = isRightToLeft || IsComplex(tag) ? new StringValue(tag) : null,
    };

    /// <summary>The same for the settings part, where the element has a name of its own.</summary>
    public static W.ThemeFontLanguages ThemeFontLanguages(string tag) => new()
    {
        Val = tag,
        EastAsia = IsEastAsian(tag) ? new StringValue(tag) : null,
        Bidi = IsComplex(tag) ? new StringValue(tag) : null,
    };

    /// <summary>Whether a language is written in a complex script: from right to left, or in one of India or South-East Asia.</summary>
    private static bool IsComplex(string tag) =>
        WritingDirection.IsRightToLeft(tag) || ComplexLanguages.Contains(tag.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    private static bool IsEastAsian(string tag) =>
        EastAsianLanguages.Contains(tag.Split('-')[0], StringComparer.OrdinalIgnoreCase);
}
