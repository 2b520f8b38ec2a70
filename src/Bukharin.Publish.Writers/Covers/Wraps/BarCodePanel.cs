using System.Collections.Immutable;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Wraps;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>The white field with the bar code of an ISBN, its figures below, the ISBN in words above, and the price's add-on beside it.</summary>
/// <remarks>
/// All is of the nominal size, a module of 0.33 mm (ISO/IEC 15420 by the GS1 General Specifications, 5.2): presses and scanners
/// are sure of that one, and printers ask that nothing be scaled.
/// </remarks>
internal sealed class BarCodePanel
{
    private const double Mm = 72 / 25.4;
    private const double Module = 0.33 * Mm;
    private const double BarHeight = 22.85 * Mm;
    private const double GuardOverhang = 5 * Module;

    // Quiet zones, in modules: 11 and 7 beside the code; before an add-on 9 of the 7 to 12 that are allowed, behind it 5.
    private const int QuietLeft = 11;
    private const int QuietRight = 7;
    private const int BeforeAddOn = 9;
    private const int BehindAddOn = 5;

    private const double Padding = 1.2 * Mm;
    private const double FigureSize = 8.6;
    private const double IsbnSize = 7.6;
    private const double FigureDrop = 7.4;
    private const double IsbnRise = 4;

    private readonly PdfFonts _fonts;
    private readonly string _language;
    private readonly ImmutableArray<WrapContent>.Builder _contents = ImmutableArray.CreateBuilder<WrapContent>();

    private BarCodePanel(PdfFonts fonts, string language) => (_fonts, _language) = (fonts, language);

    /// <summary>How wide the white field is.</summary>
    /// <param name="addOn">The add-on, or null.</param>
    public static double Width(string? addOn) =>
        (2 * Padding) + (Module * (QuietLeft + Ean13.Modules + (addOn is null ? QuietRight : BeforeAddOn + Ean13.AddOnModules + BehindAddOn)));

    /// <summary>How high it is.</summary>
    public static double Height => (2 * Padding) + IsbnSize + IsbnRise + BarHeight + FigureDrop;

    /// <summary>Draws it.</summary>
    /// <param name="isbn">The ISBN.</param>
    /// <param name="addOn">The five digits of the price, or null.</param>
    /// <param name="left">Its left edge on the panel.</param>
    /// <param name="top">Its upper edge on the panel.</param>
    /// <param name="fonts">The style's fonts.</param>
    /// <param name="language">The text's language.</param>
    public static ImmutableArray<WrapContent> Draw(Isbn isbn, string? addOn, double left, double top, PdfFonts fonts, string language)
    {
        var panel = new BarCodePanel(fonts, language);
        panel._contents.Add(new WrapShape(Outlines.Box(left, top, left + Width(addOn), top + Height), Ink.Paper));
        var barTop = top + Padding + IsbnSize + IsbnRise;
        var first = left + Padding + (QuietLeft * Module);
        panel.Bars(Ean13.Bars(isbn.Digits), first, barTop, barTop + BarHeight);
        panel.Centred(isbn.Printed, first + (Ean13.Modules * Module / 2), top + Padding + IsbnSize, IsbnSize);
        var figures = barTop + BarHeight + FigureDrop;
        panel.Centred(isbn.Digits[..1], first - (6 * Module), figures, FigureSize);
        panel.Spread(isbn.Digits[1..7], first + (3 * Module), figures);
        panel.Spread(isbn.Digits[7..], first + (50 * Module), figures);
        if (addOn is not null)
        {
            // Its figures stand above its bars, which are shorter by them (GS1 General Specifications, 5.2.2).
            var start = first + ((Ean13.Modules + BeforeAddOn) * Module);
            panel.Bars(Ean13.AddOnBars(addOn), start, barTop + FigureDrop + 2, barTop + BarHeight + GuardOverhang);
            panel.Centred(addOn, start + (Ean13.AddOnModules * Module / 2), barTop + FigureDrop - 0.6, FigureSize);
        }

        return panel._contents.DrainToImmutable();
    }

    private void Bars(ImmutableArray<(int From, int Width, bool IsGuard)> bars, double left, double top, double bottom)
    {
        foreach (var (from, width, isGuard) in bars)
        {
            var x = left + (from * Module);
            _contents.Add(new WrapShape(Outlines.Box(x, top, x + (width * Module), bottom + (isGuard ? GuardOverhang : 0)), Ink.BlackAlone));
        }
    }

    /// <summary>Six figures, each below its own seven modules.</summary>
    private void Spread(string digits, double left, double baseline)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            Centred(digits[i..(i + 1)], left + (((7 * i) + 3.5) * Module), baseline, FigureSize);
        }
    }

    private void Centred(string words, double centre, double baseline, double size)
    {
        var font = _fonts.LineNumber(size);
        var glyphs = Shaper.Shape(font, words, _language);
        _contents.Add(new WrapWords(new PlacedText(centre - (glyphs.Sum(glyph => glyph.AdvancePt) / 2), baseline, font, glyphs, _language, Tag: null), Ink.BlackAlone));
    }
}
