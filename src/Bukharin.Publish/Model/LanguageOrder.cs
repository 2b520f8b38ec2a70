using System.Globalization;

namespace Bukharin.Publish.Model;

/// <summary>The order in which a language puts words, as the Unicode Collation Algorithm with the language's own rules (CLDR) has it.</summary>
internal static class LanguageOrder
{
    // The longest name that the platform takes; a language tag (RFC 5646) has no such bound.
    private const int LongestName = 85;

    /// <summary>The order of a language.</summary>
    /// <param name="language">Its BCP 47 tag. One that is too long for the platform is shortened from its end, subtag by subtag, as RFC 4647, 3.4 (lookup) has it.</param>
    /// <returns>The order; that of the root of all languages where no rules are known for it.</returns>
    public static CompareInfo Of(string language)
    {
        var tag = language;
        while (tag.Length > LongestName)
        {
            tag = tag[..Math.Max(0, tag.LastIndexOf('-'))];
        }

        try
        {
            return CultureInfo.GetCultureInfo(tag).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }
}
