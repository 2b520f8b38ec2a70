using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Pdf.Tagging;
using TypesetFootnote = Bukharin.Publish.Typesetting.Galley.GalleyFootnote;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Makes the galley of a whole book: title page, imprint, text, notes, credit.</summary>
internal static class BookGalley
{
    /// <summary>Composes the book.</summary>
    public static ComposedGalley Compose(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks)
    {
        var pieces = new RunPieces(copy, fonts, marks);
        var titles = new TitlePages(copy, fonts);
        var text = new GalleyComposer(copy, fonts, page, pieces);
        text.Blocks(copy.Document.Blocks, new Setting(copy.Style.Pdf.Text) { MeasurePt = page.MeasurePt });
        text.Galley.End();
        var opening = titles.Opening();
        var closing = titles.Closing();
        var classroom = ClassroomSheet.Of(copy, fonts);
        return new ComposedGalley(
            [.. opening, .. text.Galley.Items, .. classroom.Items, .. closing],
            [.. copy.NotesAtFoot.Select(note => Note(copy, fonts, page, pieces, note))],
            text.Outline.Build(),
            StructureBuilder.Build(copy, opening, classroom.Structure, closing)) { Notices = [.. text.Notices] };
    }

    private static TypesetFootnote Note(PreparedCopy copy, PdfFonts fonts, PageStyle page, RunPieces pieces, Copy.Footnote note)
    {
        var style = copy.Style.Pdf.Notes;
        var composer = new GalleyComposer(copy, fonts, page, pieces, repeatsText: note.Kind is { } kind && kind != InterventionKind.Gloss);
        var galley = composer.Galley;

        // A note's text begins behind its mark, whatever block it begins with.
        ImmutableArray<ParagraphPiece> beginning = [.. pieces.NoteBeginning(note, style.SizePt)];
        var sharesLine = LabelLines.Of(note.Blocks) == LabelLine.Words;
        if (!sharesLine)
        {
            galley.Add(beginning, new ParagraphFormat(style.LeadingPt) { KeepWithNext = true }, note);
        }

        composer.Blocks(note.Blocks, new Setting(style) { MeasurePt = page.MeasurePt });
        if (sharesLine && galley.Items.Count > 0)
        {
            galley.Prepend(0, beginning);
        }
        else if (sharesLine)
        {
            // All that the note says stands in the margin.
            galley.Add(beginning, new ParagraphFormat(style.LeadingPt), note);
        }

        galley.End();
        return new TypesetFootnote(note.Id, [.. galley.Items.OfType<GalleyParagraph>()]);
    }
}
