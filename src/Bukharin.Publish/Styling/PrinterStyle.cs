using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Styling;

/// <summary>A style as a printer takes it: what its rules leave no choice in.</summary>
internal static class PrinterStyle
{
    /// <summary>The style for the printer that the front matter names; the style itself where it names none.</summary>
    /// <param name="style">The style.</param>
    /// <param name="trade">What the front matter says.</param>
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
