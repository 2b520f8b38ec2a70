using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Writes the PDF for the printer: the pages of the PDF edition, line for line, on sheets with bleed.</summary>
/// <remarks>
/// It has as many pages as the PDF for the screen, and a blank one more where that number is odd, or as many as its printer asks
/// for: a leaf has two sides, and a screen has nothing to show of an empty one.
/// </remarks>
internal static class PrintPdfWriter
{
    /// <inheritdoc cref="EditionWriter" />
    public static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output)
    {
        ArgumentNullException.ThrowIfNull(job);
        var layout = job.Layout;
        if (!layout.Pages.IsEmpty)
        {
            PressFile.Write(layout.Pages, Options(job, layout), output);
        }

        var limits = Printers.Named(job.Document.FrontMatter.Trade.Printer) is { } printer ? PrinterLimits.Find(job, printer) : [];
        return [.. layout.Diagnostics, .. CoarsePictures.Find(layout.Pages), .. limits];
    }

    /// <summary>How many pages the printer's file of a layout has.</summary>
    /// <param name="job">The edition.</param>
    /// <param name="layout">Its layout, of one page at least.</param>
    internal static int PageCount(EditionJob job, BookLayout layout)
    {
        var pages = layout.Pages.Length;
        return Printers.Named(job.Document.FrontMatter.Trade.Printer)?.FilePages(pages, layout.Pages[0].WidthPt, layout.Pages[0].HeightPt) ?? pages + (pages % 2);
    }

    private static PressOptions Options(EditionJob job, BookLayout layout)
    {
        var print = job.Style.Pdf.Print;
        return new PressOptions
        {
            Metadata = PdfWriter.Metadata(job.Copy, job.Timestamp, FormatIsbn.Print),
            Standard = print.Standard switch
            {
                PrintStandard.X1a => PressStandard.X1a2001,
                PrintStandard.X4 => PressStandard.X4,
                _ => throw new UnreachableException($"No file for {print.Standard}."),
            },
            Condition = Registered(print.Condition),
            Profile = print.Profile is { } profile
                ? new OutputProfile(job.Style.ReadFile(profile.File), profile.Components, profile.Description, profile.Condition is { } condition ? Registered(condition) : null)
                : OutputProfile.BlackInk,
            FewestPages = PageCount(job, layout),
            Sheet = new SheetGeometry(print.BleedPt, print.HasCropMarks),
        };
    }

    private static PrintingCondition Registered(PrintCondition condition) => new(condition.Identifier, condition.Description);
}
