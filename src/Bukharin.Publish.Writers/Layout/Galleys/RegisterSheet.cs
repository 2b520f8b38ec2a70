using System.Collections.Immutable;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Sets the registers behind the text, and the calendar of letters: names, and the pages on which the text has them; each line with its tag.</summary>
internal sealed class RegisterSheet
{
    // A heading with fewer entries below it looks lost at the foot of a page.
    private const int FirstEntries = 2;

    private const double TurnedEm = 1.5;

    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly ImmutableArray<StructureNode>.Builder _sections = ImmutableArray.CreateBuilder<StructureNode>();
    private readonly PreparedCopy _copy;
    private readonly PdfStyle _style;
    private readonly PdfFonts _fonts;
    private readonly PrintedMarks _marks;
    private readonly RunPieces _pieces;

    private RegisterSheet(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
    {
        (_copy, _style, _fonts, _marks) = (copy, copy.Style.Pdf, fonts, marks);
        _pieces = new RunPieces(copy, fonts, marks);
    }

    /// <summary>Whether a part is a register.</summary>
    public static bool Sets(MatterKind kind) => kind is MatterKind.Calendar or MatterKind.Persons or MatterKind.Places or MatterKind.Things;

    /// <summary>Sets some registers.</summary>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="copy">The copy that has them.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="marks">The pages as far as they are known. No page of the text depends on a register, which stands behind it: so its numbers need no room kept for them.</param>
    /// <returns>The items, and the sections of the structure tree that have a place for their tags.</returns>
    public static (ImmutableArray<GalleyItem> Items, ImmutableArray<StructureNode> Structure) Of(ImmutableArray<MatterPart> parts, PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
    {
        var sheet = new RegisterSheet(copy, fonts, marks);
        foreach (var part in parts)
        {
            sheet.Add(part);
        }

        return (sheet._items.ToImmutable(), sheet._sections.ToImmutable());
    }

    private void Add(MatterPart part)
    {
        if (part.Leaf != MatterLeaf.Same)
        {
            _items.Add(new GalleyBreak(PageBreakKind.NextPage, PageNames.Opener));
        }

        var (heading, tag) = PartHeading.Of(part, _copy, _fonts, _pieces, beginsLeaf: part.Leaf != MatterLeaf.Same);
        _items.Add(heading);
        var entries = part.Body.Select((line, i) => Entry(line, isKept: i < FirstEntries && i + 1 < part.Body.Length)).ToList();
        _sections.Add(new StructureElement(
            StructureType.Sect,
            [
                tag,
                new StructureElement(StructureType.L, [.. entries]) { Numbering = ListNumbering.None },
            ])
        {
            Classes = [ContainerNames.Matter],
        });
    }

    /// <summary>The name, which leads to its authority record, what is said of it, and the pages, each of which leads to the first place on it.</summary>
    private StructureElement Entry(MatterLine line, bool isKept)
    {
        var (item, size) = (line.Item!, _style.Notes.SizePt);
        var font = _fonts.Text(default, size);
        var pieces = ImmutableArray.CreateBuilder<ParagraphPiece>();
        var kids = ImmutableArray.CreateBuilder<StructureNode>();
        Add(item.Name, new TitleLine(line.Part), item.Reference, item.Name);
        if (item.Said.Length > 0)
        {
            Add(item.Said, new TitleLine(line.Part), link: null, said: null);
        }

        var folios = new FolioRanges(item.Places.Select(place => (_marks.PagesOf(place.Id)[^1], place.Id)));
        foreach (var (before, folio, id) in folios.All)
        {
            Add(before, new RegisterTag(), link: null, said: null, isFixed: true);
            Add(folio, new RegisterTag(), $"#{id}", $"{item.Name}, {_copy.Words.Page} {folio}", isFixed: true);
        }

        _items.Add(new GalleyParagraph(pieces.ToImmutable(), new ParagraphFormat(_style.Notes.LeadingPt)
        {
            Alignment = Alignment.Left,
            LeftIndentPt = TurnedEm * size,
            Hyphenate = false,
            KeepTogether = true,
            KeepWithNext = isKept,
        }));
        var words = new StructureElement(StructureType.P, kids.ToImmutable()) { Classes = [line.Part.Name()] };
        return new StructureElement(StructureType.LI, [new StructureElement(StructureType.LBody, [words])]);

        void Add(string text, object tag, string? link, string? said, bool isFixed = false)
        {
            pieces.Add(_pieces.Words(text, font, tag) with { Link = link, LinkDescription = said, NoHyphens = isFixed });
            kids.Add(link is null ? new StructureContent([tag]) : new StructureElement(StructureType.Link, [new StructureContent([tag])]));
        }
    }

    /// <summary>The tag of what an entry says of pages: only the PDFs have that, so it is no line that all formats share.</summary>
    private sealed class RegisterTag;
}
