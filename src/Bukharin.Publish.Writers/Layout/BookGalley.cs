using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Galleys;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf.Tagging;
using TypesetFootnote = Bukharin.Publish.Typesetting.Galley.GalleyFootnote;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Makes the galley of a whole book: title page, imprint, text, notes, credit; and, in the same walk, its structure tree.</summary>
internal sealed class BookGalley
{
    private readonly PreparedCopy _copy;
    private readonly PdfFonts _fonts;
    private readonly PageStyle _page;
    private readonly PrintedMarks _marks;
    private readonly RunPieces _pieces;
    private readonly StructureBuilder _tags;
    private readonly Dictionary<string, TypesetFootnote> _notes = new(StringComparer.Ordinal);

    private BookGalley(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks)
    {
        (_copy, _fonts, _page, _marks) = (copy, fonts, page, marks);
        _pieces = new RunPieces(copy, fonts, marks);
        _tags = new StructureBuilder(copy, AddNote);
    }

    /// <summary>Composes the book.</summary>
    public static ComposedGalley Compose(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks) => new BookGalley(copy, fonts, page, marks).Compose();

    private ComposedGalley Compose()
    {
        var text = new GalleyComposer(_copy, _fonts, _page, _pieces, _tags);
        if (_copy.Captions is not { Figures.IsEmpty: true, Tables.IsEmpty: true })
        {
            // The head of a list before the text is not that of its pages, though the text may have no heading of its own.
            text.Galley.RunningHead = _copy.Matter.LetterInShort ?? _copy.Typeset(_copy.Document.FrontMatter.Title);
        }

        text.Compose(CopyItems.Of(_copy.Document.Blocks), new Setting(_copy.Style.Pdf.Text) { MeasurePt = _page.MeasurePt });
        text.Galley.End();
        var (parts, matter) = (_copy.Matter.OnPages, new MatterGalley(_copy, _fonts, _marks));
        var behind = parts.IndexOf(parts.First(part => part.Kind == MatterKind.Text)) + 1;
        var classroom = ClassroomSheet.Of([.. parts[behind..].Where(part => ClassroomSheet.Sets(part.Kind))], _copy, _fonts, _marks);
        var registers = RegisterSheet.Of([.. parts[behind..].Where(part => RegisterSheet.Sets(part.Kind))], _copy, _fonts, _marks);
        var (opening, closing) = (matter.Items(parts[..behind]), matter.Items(parts[behind..].Where(part => !ClassroomSheet.Sets(part.Kind) && !RegisterSheet.Sets(part.Kind))));
        return new ComposedGalley(
            [.. opening, .. text.Galley.Items, .. classroom.Items, .. registers.Items, .. closing],
            [.. _copy.NotesAtFoot.Select(note => _notes[note.Id])],
            OutlineBuilder.Of(_copy),
            _tags.Book(opening, [.. classroom.Structure, .. registers.Structure], closing)) { Notices = [.. text.Notices] };
    }

    private void AddNote(Copy.Runs.Footnote note)
    {
        var style = _copy.Style.Pdf.Notes;
        var composer = new GalleyComposer(_copy, _fonts, _page, _pieces, _tags, note);
        var galley = composer.Galley;

        // A note's text begins behind its mark, whatever block it begins with.
        ImmutableArray<ParagraphPiece> beginning = [.. _pieces.NoteBeginning(note, style.SizePt)];
        var items = CopyItems.Of(note.Blocks);
        var line = NoteMarkLines.Of(note.Blocks);
        if (line == NoteMarkLine.Own)
        {
            galley.Add(beginning, new ParagraphFormat(style.LeadingPt) { KeepWithNext = true }, note);
        }

        var setting = new Setting(style) { MeasurePt = _page.MeasurePt };
        composer.Compose(items, line == NoteMarkLine.Label ? setting.Inside(style.IndentPt) : setting);
        if (line != NoteMarkLine.Own && galley.Items.Count > 0)
        {
            galley.BeginWith(line == NoteMarkLine.Indented ? beginning.Add(new IndentPiece()) : beginning, hangs: line != NoteMarkLine.Words);
        }
        else if (line != NoteMarkLine.Own)
        {
            // All that the note says stands in the margin.
            galley.Add(beginning, new ParagraphFormat(style.LeadingPt), note);
        }

        galley.End();
        _notes[note.Id] = new TypesetFootnote(note.Id, [.. galley.Items.OfType<GalleyParagraph>()]);
    }
}
