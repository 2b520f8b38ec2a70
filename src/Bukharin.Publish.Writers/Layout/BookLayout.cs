using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>A document set on the pages of a book.</summary>
/// <param name="Pages">The pages; none where <paramref name="Diagnostics"/> has an error.</param>
/// <param name="Outline">The outline, whose destinations are on the pages.</param>
/// <param name="Structure">The structure tree of what is on the pages; null where there are none.</param>
/// <param name="Diagnostics">What could not be set, or not as it should be.</param>
internal sealed record BookLayout(
    ImmutableArray<Page> Pages, ImmutableArray<OutlineEntry> Outline, StructureElement? Structure, ImmutableArray<Diagnostic> Diagnostics)
{
    // As a part of the text's size: the eye passes over such small figures while it reads.
    private const double LineNumberSize = 0.7;

    private const double MillimetresPerPt = 25.4 / 72;

    // Those of another sheet are as large as the text, and leave less of the margin.
    private const double OtherLineGapEm = 0.75;

    /// <summary>Sets a document.</summary>
    /// <param name="copy">The document.</param>
    /// <param name="memory">What is kept of its last layout; null for none.</param>
    public static BookLayout Of(PreparedCopy copy, LayoutMemory? memory = null)
    {
        copy = copy.OnPages;
        if (!copy.Pictures.Diagnostics.IsEmpty)
        {
            return new BookLayout([], [], null, copy.Pictures.Diagnostics);
        }

        // Labels, marks, margins and numbers would all stand on the wrong side: no page is better than such a page.
        if (WritingDirection.IsRightToLeft(copy.Document.FrontMatter.Language))
        {
            return new BookLayout([], [], null, [DiagnosticCodes.RightToLeftText.At(SourceSpan.Whole(copy.Document.SourceFile), copy.Document.FrontMatter.Language)]);
        }

        var fonts = new PdfFonts(copy.Style);
        var missing = MissingCharacters.Find(copy, fonts);
        if (!missing.IsEmpty)
        {
            return new BookLayout([], [], null, missing);
        }

        var lines = memory?.LinesFor(copy.Style);
        var style = copy.Style.Pdf;
        var layout = style.Print.GrowsGutter
            ? SetWithGutter(copy, fonts, Gutter.Steps(LengthEstimate.LikelyPages(copy, fonts, Gutter.PagesOfThinBook)), lines)
            : Set(copy, fonts, style.Page, lines);
        if (MissingCharacters.FindOn(layout.Pages, copy.Document.SourceFile) is { IsEmpty: false } without)
        {
            return new BookLayout([], [], null, without);
        }

        var scaled = fonts.ScaledForms.Select(form => DiagnosticCodes.ScaledForms.At(SourceSpan.Whole(copy.Document.SourceFile), form.Face, copy.Style.Name, form.Form));
        return layout with { Diagnostics = [.. scaled, .. layout.Diagnostics] };
    }

    /// <summary>Sets a document with the gutter that its pages ask for.</summary>
    /// <param name="copy">The document.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="estimate">Steps of the gutter to begin with.</param>
    /// <param name="lines">Lines of its last layout.</param>
    private static BookLayout SetWithGutter(PreparedCopy copy, PdfFonts fonts, int estimate, LineMemory? lines)
    {
        var steps = estimate;
        var printer = Printers.Named(copy.Document.FrontMatter.Trade.Printer);
        var leastInner = 0.0;

        // A wider gutter makes narrower lines, and those may make a page more. Steps are only added: this ends.
        while (true)
        {
            var page = Gutter.Widen(copy.Style.Pdf.Page, steps);
            page = page with { InnerPt = Math.Max(page.InnerPt, leastInner) };
            var layout = Set(copy, fonts, page, lines);
            var wanted = Gutter.Steps(layout.Pages.Length);
            if (wanted < estimate && steps == estimate)
            {
                // The estimate was too high, and none of the steps below it was tried: from the first one on, then.
                return SetWithGutter(copy, fonts, estimate: 0, lines);
            }

            if (printer is not null && Gutter.Least(printer, layout.Pages.Length) is var least && least > page.InnerPt)
            {
                leastInner = least;
                steps = Math.Max(steps, wanted);
                continue;
            }

            if (wanted <= steps)
            {
                return layout;
            }

            steps = wanted;
        }
    }

    /// <summary>Sets a document on pages of one size, until its notes have the marks that the pages ask for.</summary>
    private static BookLayout Set(PreparedCopy copy, PdfFonts fonts, PageStyle page, LineMemory? lines)
    {
        var marks = PrintedMarks.First(copy);
        while (true)
        {
            var layout = Set(copy, fonts, page, marks, lines);
            if (marks.Renumber(layout.Pages) is not { } asked)
            {
                return layout;
            }

            marks = asked;
        }
    }

    private static BookLayout Set(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks, LineMemory? lines)
    {
        var galley = BookGalley.Compose(copy, fonts, page, marks);
        var text = Typesetter.SetWithFaults(new TypesettingJob
        {
            Items = galley.Items,
            Footnotes = galley.Footnotes,
            Geometry = Geometry(page, copy.Style.Pdf.Text.LeadingPt),
            Template = new PageTemplate(new RunningHeads(copy, fonts, page.MeasurePt).For),
            LineNumbering = LineNumbers(copy.Style, fonts),
            Fallback = fonts.Fallback,
            Hyphenators = HyphenationFiles.Load(copy),
            LineBreaking = TypesettingOptions.Lines(copy.Style.Pdf.Lines),
            PageBreaking = TypesettingOptions.Pages(copy.Style.Pdf.PageBreaks),
            Memory = lines,
        });
        return new BookLayout(
            text.Pages, galley.Outline, galley.Structure, [.. galley.Notices, .. text.Faults.Select(fault => Report(fault, copy.Document.SourceFile, page))]);
    }

    private static LineNumbering? LineNumbers(Style style, PdfFonts fonts) => style.Usual is not null
        ? new LineNumbering(Step: 0, fonts.LineNumber(style.Pdf.Text.SizePt), style.Pdf.Text.SizePt * OtherLineGapEm)
        : style.LineNumberStep == 0
        ? null
        : new LineNumbering(style.LineNumberStep, fonts.LineNumber(LineNumberSize * style.Pdf.Text.SizePt), style.Pdf.Text.SizePt);

    private static Diagnostic Report(LayoutFault fault, string sourceFile, PageStyle paper)
    {
        var span = TaggedPlace.Of(fault.Tag, sourceFile);
        var page = (fault.PageIndex + 1).ToString(CultureInfo.InvariantCulture);
        var excess = fault.ExcessPt.ToString("0.#", CultureInfo.InvariantCulture);
        return fault.Kind switch
        {
            // What stands in the margin can be read; what is beyond the paper's edge is lost.
            LayoutFaultKind.OverfullLine when fault.ExcessPt >= Math.Min(paper.OuterPt, paper.InnerPt) => DiagnosticCodes.LineOffPage.At(span, page, excess),
            LayoutFaultKind.MarginalOffPage => DiagnosticCodes.LineOffPage.At(span, page, excess),
            LayoutFaultKind.MarginTooNarrow => DiagnosticCodes.NarrowMargin.At(span, Millimetres(Math.Floor(paper.OuterPt * MillimetresPerPt)), Millimetres(Math.Ceiling(fault.ExcessPt * MillimetresPerPt))),
            LayoutFaultKind.MarginFull => DiagnosticCodes.FullMargin.At(span, page),
            LayoutFaultKind.OverfullLine => DiagnosticCodes.OverfullLine.At(span, page, excess),
            LayoutFaultKind.TableTooWide => DiagnosticCodes.TableTooWide.At(span, page, excess),
            LayoutFaultKind.TableSetSmall => DiagnosticCodes.TableSetSmall.At(span, page, (int)Math.Round(fault.ExcessPt)),
            LayoutFaultKind.LateNote => DiagnosticCodes.LateNote.At(span, page),
            _ => throw new UnreachableException($"No diagnostic for {fault.Kind}."),
        };
    }

    private static string Millimetres(double value) => value.ToString(CultureInfo.InvariantCulture);

    // Heads and folios are nearer to the text than two lines: printers ask for half an inch between them and the edge.
    private static PageGeometry Geometry(PageStyle page, double leadingPt) => new()
    {
        WidthPt = page.WidthPt,
        HeightPt = page.HeightPt,
        TopPt = page.TopPt,
        BottomPt = page.BottomPt,
        InnerPt = page.InnerPt,
        OuterPt = page.OuterPt,
        GridPt = leadingPt,
        HeadBaselinePt = page.TopPt - leadingPt,
        FootBaselinePt = page.HeightPt - page.BottomPt + (1.5 * leadingPt),
    };
}
