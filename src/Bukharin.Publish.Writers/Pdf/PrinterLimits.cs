using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Finds what a printer would refuse: too few or too many pages, and what stands too near to an edge.</summary>
internal static class PrinterLimits
{
    private const double PointsPerMm = 72 / 25.4;

    // What no cutter keeps: a hundredth of a millimetre.
    private const double Tolerance = 0.03;

    /// <summary>What there is to say of a layout.</summary>
    /// <param name="job">The edition.</param>
    /// <param name="printer">The printer.</param>
    public static ImmutableArray<Diagnostic> Find(EditionJob job, PrinterProfile printer)
    {
        var pages = job.Layout.Pages;
        if (pages.IsEmpty)
        {
            return [];
        }

        var span = SourceSpan.Whole(job.Document.SourceFile);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var count = PrintPdfWriter.PageCount(job, job.Layout);
        if (count < printer.FewestPages || count > printer.MostPages)
        {
            diagnostics.Add(DiagnosticCodes.PageCount.At(
                span, count, printer.Title, printer.MostPages is { } most ? $"{printer.FewestPages} to {most}" : $"{printer.FewestPages} and more"));
        }

        var extents = pages.Select(InkExtent.Of).ToList();
        var style = job.Style.Pdf.Page;
        Check("head", "top", style.TopPt, printer.LeastMarginPt, (_, ink) => ink.Top);
        Check("foot", "bottom", style.BottomPt, printer.LeastMarginPt, (_, ink) => ink.Bottom);
        Check("fore-edge", "outer", style.OuterPt, printer.LeastMarginPt, (page, ink) => page % 2 == 0 ? ink.Right : ink.Left);
        Check("binding", "inner", style.InnerPt, printer.GutterPt(pages.Length), (page, ink) => page % 2 == 0 ? ink.Left : ink.Right);
        return diagnostics.ToImmutable();

        void Check(string edge, string key, double marginPt, double leastPt, Func<int, InkExtent, double> distance)
        {
            var (nearest, page) = extents.Select((ink, page) => ink is null ? (double.MaxValue, page) : (distance(page, ink), page)).Min();
            if (nearest < leastPt - Tolerance)
            {
                // Rounded up, so that what is said to do does.
                var enough = Math.Ceiling((marginPt + leastPt - nearest) / PointsPerMm * 10) / 10;
                diagnostics.Add(DiagnosticCodes.NearEdge.At(
                    span, page + 1, Mm(nearest), edge, printer.Title, Mm(leastPt),
                    string.Create(CultureInfo.InvariantCulture, $"In the style, '{key}' of 'pdf.page' would do with {enough:0.0} mm; what runs out of its line is told apart.")));
            }
        }
    }

    private static string Mm(double points) => (points / PointsPerMm).ToString("0.0#", CultureInfo.InvariantCulture);
}
