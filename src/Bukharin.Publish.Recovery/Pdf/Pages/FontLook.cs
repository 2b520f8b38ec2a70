using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Vocabulary;
using UglyToad.PdfPig.PdfFonts;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>How the letters of a font look, by what the font says of itself and by its name.</summary>
/// <param name="IsItalic">Slanted.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsMonospaced">Of one width, which marks code.</param>
/// <param name="IsSign">A font of signs, which has neither italics nor bold type.</param>
internal readonly record struct FontLook(bool IsItalic, bool IsBold, bool IsMonospaced, bool IsSign)
{
    public static FontLook Of(FontDetails font)
    {
        var name = font.Name ?? "";
        return new FontLook(
            font.IsItalic || name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase),
            font.IsBold || name.Contains("Bold", StringComparison.OrdinalIgnoreCase),
            MonospacedFonts.Has(name),
            SignFonts.Has(name));
    }
}
