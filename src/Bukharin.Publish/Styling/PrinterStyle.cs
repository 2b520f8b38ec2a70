using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Styling;

/// <summary>Adapts a style to the rules of the printer to whom the book goes.</summary>
internal static class PrinterStyle
{
    /// <summary>
    /// Changes standard, bleed and crop marks to what the printer in the front matter demands; returns the style unchanged if none is
    /// named.
    /// </summary>
    /// <param name="style">The style to adapt.</param>
    /// <param name="trade">The trade data of the front matter, which may name a printer.</param>
    public static Style Of(Style style, TradeData trade)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(trade);
        if (Printers.Named(trade.Printer) is not { } printer)
        {
            return style;
        }

        var print = style.Pdf.Print;
        return style with
        {
            Pdf = style.Pdf with
            {
                Print = print with
                {
                    Standard = PrintStandard.X1a,
                    BleedPt = printer.PageBleedPt ?? Math.Max(print.BleedPt, printer.CoverBleedPt),
                    HasCropMarks = print.HasCropMarks && !printer.RefusesMarks,
                },
            },
        };
    }
}
