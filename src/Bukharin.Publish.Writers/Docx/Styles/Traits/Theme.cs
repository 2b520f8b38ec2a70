using Bukharin.Publish.Styling;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Traits;

/// <summary>The theme part: the two families of the edition, which Word's menu of fonts changes at once, and plain colours.</summary>
internal static class Theme
{
    private const string Name = "Bukharin.Publish";

    /// <summary>The fonts of all text: the theme's, and beside them by name for readers that know no themes.</summary>
    public static W.RunFonts TextFonts(DocxStyle look) => new()
    {
        AsciiTheme = W.ThemeFontValues.MinorHighAnsi,
        HighAnsiTheme = W.ThemeFontValues.MinorHighAnsi,
        EastAsiaTheme = W.ThemeFontValues.MinorEastAsia,
        ComplexScriptTheme = W.ThemeFontValues.MinorBidi,
        Ascii = look.Font,
        HighAnsi = look.Font,
        EastAsia = look.Font,
        ComplexScript = look.Font,
    };

    /// <summary>The fonts of code, which are no theme's.</summary>
    public static W.RunFonts CodeFonts(DocxStyle look) => new()
    {
        Ascii = look.CodeFont,
        HighAnsi = look.CodeFont,
        EastAsia = look.CodeFont,
        ComplexScript = look.CodeFont,
    };

    /// <summary>The fonts of titles and headings.</summary>
    public static W.RunFonts HeadingFonts() => new()
    {
        AsciiTheme = W.ThemeFontValues.MajorHighAnsi,
        HighAnsiTheme = W.ThemeFontValues.MajorHighAnsi,
        EastAsiaTheme = W.ThemeFontValues.MajorEastAsia,
        ComplexScriptTheme = W.ThemeFontValues.MajorBidi,
    };

    /// <summary>Builds the part (ISO/IEC 29500-1, 14.2.7): colour, font and format schemes are all required.</summary>
    public static A.Theme Build(DocxStyle look) => new(new A.ThemeElements(
        new A.ColorScheme(
            new A.Dark1Color(new A.SystemColor { Val = A.SystemColorValues.WindowText, LastColor = "000000" }),
            new A.Light1Color(new A.SystemColor { Val = A.SystemColorValues.Window, LastColor = "FFFFFF" }),
            new A.Dark2Color(Colour("333333")),
            new A.Light2Color(Colour("EEECE4")),
            new A.Accent1Color(Colour("1F4E79")),
            new A.Accent2Color(Colour("8C2D19")),
            new A.Accent3Color(Colour("4A6B3A")),
            new A.Accent4Color(Colour("6B4C7A")),
            new A.Accent5Color(Colour("8A6D1D")),
            new A.Accent6Color(Colour("595959")),
            new A.Hyperlink(Colour("0563C1")),
            new A.FollowedHyperlinkColor(Colour("954F72"))) { Name = Name },
        new A.FontScheme(Families<A.MajorFont>(look.HeadingFont, look), Families<A.MinorFont>(look.Font, look)) { Name = Name },
        new A.FormatScheme(
            new A.FillStyleList(Fill(), Fill(), Fill()),
            new A.LineStyleList(Line(), Line(), Line()),
            new A.EffectStyleList(Effect(), Effect(), Effect()),
            new A.BackgroundFillStyleList(Fill(), Fill(), Fill())) { Name = Name }))
    {
        Name = Name,
    };

    // An East Asian family that is empty is the one that Word has for the language; the fall-back has Hebrew and Arabic.
    private static T Families<T>(string latin, DocxStyle look)
        where T : OpenXmlCompositeElement, new()
    {
        var families = new T();
        families.Append(
            new A.LatinFont { Typeface = latin },
            new A.EastAsianFont { Typeface = "" },
            new A.ComplexScriptFont { Typeface = look.FallbackFont });
        return families;
    }

    private static A.RgbColorModelHex Colour(string rgb) => new() { Val = rgb };

    private static A.SolidFill Fill() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line() => new(Fill());

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
