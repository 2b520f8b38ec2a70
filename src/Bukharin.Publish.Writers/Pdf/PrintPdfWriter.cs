using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting.Pdf.Conformance;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Writes the PDF for the printer: the pages of the PDF edition, line for line, on sheets with bleed.</summary>
/// <remarks>
/// It has as many pages as the PDF for the screen, and a blank one more where that number is odd: a leaf has two sides, and
/// a screen has nothing to show of an empty one.
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
            PressFile.Write(layout.Pages, Options(job), output);
        }

        return [.. layout.Diagnostics, .. CoarsePictures.Find(layout.Pages)];
    }

    private static PressOptions Options(EditionJob job)
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
            Condition = new PrintingCondition(print.Condition.Identifier, print.Condition.Description),
            Sheet = new SheetGeometry(print.BleedPt, print.HasCropMarks),
        };
    }
}
