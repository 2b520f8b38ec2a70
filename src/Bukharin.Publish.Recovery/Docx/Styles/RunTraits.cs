using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Styles;

/// <summary>What run properties say that a reader sees; null where they say nothing.</summary>
internal readonly record struct RunTraits(bool? Bold, bool? Italic, bool? SmallCaps, bool? Hidden, string? Language, BaselineShift? Shift = null, bool? IsMonospaced = null)
{
    public static RunTraits Of(XElement? properties)
    {
        if (properties is null)
        {
            return default;
        }

        var language = properties.Child("lang");
        var isRightToLeft = properties.Child("rtl").IsOn() == true;
        return new RunTraits(
            properties.Child("b").IsOn(),
            properties.Child("i").IsOn(),
            properties.Child("smallCaps").IsOn(),

            // ISO/IEC 29500-1, 17.3.2.36: specVanish is always hidden.
            IsWhite(properties) ? true : properties.Child("specVanish").IsOn() ?? properties.Child("vanish").IsOn(),
            isRightToLeft ? language.Named("bidi") : language.Value(),
            properties.Child("vertAlign") is { } place ? ShiftOf(place.Value()) : null,
            properties.Child("rFonts").Named("ascii") is { } font ? MonospacedFonts.Has(font) : null);
    }

    private static BaselineShift ShiftOf(string? place) => place switch
    {
        "superscript" => BaselineShift.Superscript,
        "subscript" => BaselineShift.Subscript,
        _ => BaselineShift.None,
    };

    // White words on the page's white are in the file, and out of sight.
    private static bool IsWhite(XElement properties) =>
        string.Equals(properties.Child("color").Value(), "FFFFFF", StringComparison.OrdinalIgnoreCase)
        && properties.Child("shd") is null && properties.Child("highlight") is null;

    /// <summary>These traits, with those of the style that they are based on wherever they say nothing.</summary>
    public RunTraits Over(RunTraits below) => new(
        Bold ?? below.Bold, Italic ?? below.Italic, SmallCaps ?? below.SmallCaps, Hidden ?? below.Hidden, Language ?? below.Language, Shift ?? below.Shift, IsMonospaced ?? below.IsMonospaced);

    /// <summary>What comes of direct properties, a character style and a paragraph style.</summary>
    /// <remarks>ISO/IEC 29500-1, 17.7.3: direct properties are as they say; switches of the two styles cancel each other; a default holds always.</remarks>
    public static RunTraits Combine(RunTraits direct, RunTraits character, RunTraits paragraph, RunTraits defaults)
    {
        return new RunTraits(
            direct.Bold ?? Toggle(character.Bold, paragraph.Bold, defaults.Bold),
            direct.Italic ?? Toggle(character.Italic, paragraph.Italic, defaults.Italic),
            direct.SmallCaps ?? Toggle(character.SmallCaps, paragraph.SmallCaps, defaults.SmallCaps),
            direct.Hidden ?? Toggle(character.Hidden, paragraph.Hidden, defaults.Hidden),
            direct.Language ?? character.Language ?? paragraph.Language ?? defaults.Language,
            direct.Shift ?? character.Shift ?? paragraph.Shift ?? defaults.Shift,
            direct.IsMonospaced ?? character.IsMonospaced ?? paragraph.IsMonospaced ?? defaults.IsMonospaced);

        static bool Toggle(bool? character, bool? paragraph, bool? byDefault) =>
            byDefault == true || ((character == true) ^ (paragraph == true));
    }
}
