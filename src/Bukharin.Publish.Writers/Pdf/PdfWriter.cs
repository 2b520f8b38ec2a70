using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Writes the PDF edition.</summary>
public static class PdfWriter
{
    /// <inheritdoc cref="EditionWriter" />
    public static ImmutableArray<Diagnostic> Write(Document document, Style style, EditionTimestamp timestamp, Stream output)
    {
        var copy = PreparedCopy.From(document, style);
        var fonts = new PdfFonts(style);
        var missing = MissingCharacters.Find(copy, fonts);
        if (!missing.IsEmpty)
        {
            return missing;
        }

        var galley = GalleyComposer.Compose(copy, fonts);
        var text = Typesetter.SetWithFaults(new TypesettingJob
        {
            Items = galley.Items,
            Footnotes = galley.Footnotes,
            Geometry = Geometry(style.Pdf),
            Template = new PageTemplate(new RunningHeads(copy, fonts).For),
            Hyphenators = HyphenationFiles.Load(copy),
        });
        PdfFile.Write(text.Pages, new PdfOptions { Metadata = Metadata(copy, timestamp), Outline = galley.Outline }, output);
        return [.. text.Faults.Select(fault => Report(fault, document.SourceFile, style.Pdf.Page))];
    }

    private static Diagnostic Report(LayoutFault fault, string sourceFile, PageStyle paper)
    {
        var span = fault.Tag switch
        {
            Node node => node.Span,
            ClauseLabel label => label.Span,
            Footnote note => note.Span,
            _ => SourceSpan.Whole(sourceFile),
        };
        var page = (fault.PageIndex + 1).ToString(CultureInfo.InvariantCulture);
        var excess = fault.ExcessPt.ToString("0.#", CultureInfo.InvariantCulture);
        return fault.Kind switch
        {
            // What stands in the margin can be read; what is beyond the paper's edge is lost.
            LayoutFaultKind.OverfullLine when fault.ExcessPt >= Math.Min(paper.OuterPt, paper.InnerPt) => DiagnosticCodes.LineOffPage.At(span, page, excess),
            LayoutFaultKind.OverfullLine => DiagnosticCodes.OverfullLine.At(span, page, excess),
            LayoutFaultKind.LateNote => DiagnosticCodes.LateNote.At(span, page),
            _ => throw new UnreachableException($"No diagnostic for {fault.Kind}."),
        };
    }

    private static PageGeometry Geometry(PdfStyle style)
    {
        var leading = style.Text.LeadingPt;
        return new PageGeometry
        {
            WidthPt = style.Page.WidthPt,
            HeightPt = style.Page.HeightPt,
            TopPt = style.Page.TopPt,
            BottomPt = style.Page.BottomPt,
            InnerPt = style.Page.InnerPt,
            OuterPt = style.Page.OuterPt,
            GridPt = leading,
            HeadBaselinePt = style.Page.TopPt - leading,
            FootBaselinePt = style.Page.HeightPt - style.Page.BottomPt + (2 * leading),
        };
    }

    private static PdfMetadata Metadata(PreparedCopy copy, EditionTimestamp timestamp)
    {
        var front = copy.Document.FrontMatter;
        return new PdfMetadata
        {
            Title = front.Title,
            Language = front.Language,
            Authors = [.. front.Contributors.Where(contributor => contributor.Role == Contributor.Author).Select(author => author.Name)],
            Description = front.Description,
            Subjects = front.Subjects,
            Publisher = front.Publisher,
            Date = EditionTimestamp.W3CDate(front.Issued) ?? EditionTimestamp.W3CDate(front.Date),
            Rights = front.Rights,
            Source = front.Credit.IsNone ? null : front.Credit.Text,
            Identifier = front.Identifier,
            Created = timestamp.Time,
            Modified = timestamp.Time,
        };
    }
}
