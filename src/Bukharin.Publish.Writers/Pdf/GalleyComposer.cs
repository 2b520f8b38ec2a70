using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Pdf.Tagging;
using TypesetFootnote = Bukharin.Publish.Typesetting.Galley.Footnote;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Makes the galley of a document: what a compositor decides block by block.</summary>
internal sealed class GalleyComposer
{
    // A hanging bullet, and three asterisks that stay on one line. Neither is a word of the text.
    private const string Bullet = "•";
    private const string Asterisks = "*\u00A0\u00A0\u00A0*\u00A0\u00A0\u00A0*";

    private readonly PreparedCopy _copy;
    private readonly PdfStyle _style;
    private readonly ParagraphFormats _formats;
    private readonly PdfFonts _fonts;
    private readonly RunPieces _pieces;
    private readonly OutlineBuilder _outline;
    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();

    // Labels that have no words of their own before the next label ("1. (a) …") wait here for the line that they share.
    private readonly List<ClauseLabel> _waitingLabels = [];

    // What the next paragraph takes up from the block before it.
    private bool _isFlush = true;
    private double _spaceBeforePt;
    private string? _runningHead;
    private string? _destination;

    private GalleyComposer(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks)
    {
        _copy = copy;
        _style = copy.Style.Pdf;
        _formats = new ParagraphFormats(_style, page.MeasurePt);
        _fonts = fonts;
        _pieces = new RunPieces(copy, fonts, marks);
        _outline = new OutlineBuilder(copy);
    }

    /// <summary>Composes the whole book: title page, imprint, text, notes, credit.</summary>
    public static ComposedGalley Compose(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks)
    {
        var composer = new GalleyComposer(copy, fonts, page, marks);
        var titles = new TitlePages(copy, fonts);
        composer.Blocks(copy.Document.Blocks, new Setting(composer._style.Text));
        var opening = titles.Opening();
        var closing = titles.Closing();
        return new ComposedGalley(
            [.. opening, .. composer._items, .. closing],
            [.. copy.Notes.Select(note => Note(copy, fonts, page, marks, note))],
            composer._outline.Build(),
            StructureBuilder.Build(copy, opening, closing));
    }

    private static TypesetFootnote Note(PreparedCopy copy, PdfFonts fonts, PageStyle page, PrintedMarks marks, Copy.Footnote note)
    {
        // A note's text begins behind its mark, whatever block it begins with.
        var composer = new GalleyComposer(copy, fonts, page, marks);
        var style = composer._style.Notes;
        if (note.Blocks is not [Paragraph, ..])
        {
            composer.Add([.. composer._pieces.NoteBeginning(note, style.SizePt)], new ParagraphFormat(style.LeadingPt) { KeepWithNext = true }, note);
        }

        composer.Blocks(note.Blocks, new Setting(style));
        var paragraphs = composer._items.OfType<GalleyParagraph>().ToImmutableArray();
        if (note.Blocks is [Paragraph, ..])
        {
            paragraphs = paragraphs.SetItem(0, paragraphs[0] with
            {
                Pieces = [.. composer._pieces.NoteBeginning(note, style.SizePt), .. paragraphs[0].Pieces],
            });
        }

        return new TypesetFootnote(note.Id, paragraphs);
    }

    private void Blocks(ImmutableArray<Block> blocks, Setting setting)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            Block(blocks[i], i + 1 < blocks.Length ? blocks[i + 1] : null, setting);
        }
    }

    private void Block(Block block, Block? next, Setting setting)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph, next, setting);
                break;
            case Heading heading:
                AddHeading(heading);
                break;
            case Clause clause:
                AddClause(clause, setting);
                break;
            case Division division:
                AddDivision(division, setting);
                break;
            case BlockQuote quote:
                Apart(setting, () => Blocks(quote.Blocks, setting with
                {
                    LeftPt = setting.LeftPt + _style.QuoteIndentPt,
                    RightPt = setting.RightPt + _style.QuoteIndentPt,
                }));
                break;
            case BulletList list:
                Apart(setting, () => AddList(list, setting));
                break;
            case ThematicBreak:
                Space(setting.Text.LeadingPt);
                Add(
                    [_pieces.Words(Asterisks, _fonts.Text(default, setting.Text.SizePt), block)],
                    ParagraphFormats.ThematicBreak(setting),
                    block);
                _isFlush = true;
                break;
            default:
                throw new UnreachableException($"No galley for {block.GetType().Name}.");
        }
    }

    /// <summary>Adds blocks that stand apart from the text around them by half a line above and below: in sum, whole lines.</summary>
    private void Apart(Setting setting, Action add)
    {
        Space(setting.Text.LeadingPt / 2);
        _isFlush = true;
        add();
        Space(setting.Text.LeadingPt / 2);
        _isFlush = true;
    }

    private void AddParagraph(Paragraph paragraph, Block? next, Setting setting) => AddLine(
        _pieces.Of(_copy.Runs(paragraph), setting.Text.SizePt, setting.IsItalic),
        _formats.Text(setting, _isFlush) with { KeepWithNext = LeadsTo(next) },
        setting,
        paragraph);

    /// <summary>Adds a paragraph with the labels that wait for it: they hang, and the text begins at the indent of the innermost.</summary>
    private void AddLine(IEnumerable<ParagraphPiece> words, ParagraphFormat format, Setting setting, Block tag)
    {
        if (_waitingLabels.Count == 0)
        {
            Add([.. words], format, tag);
            return;
        }

        var labels = new List<ParagraphPiece>();
        ClauseLabel? before = null;
        foreach (var label in _waitingLabels)
        {
            if (before is not null)
            {
                labels.Add(_pieces.Words("\u00A0", _fonts.Text(default, setting.Text.SizePt), before));
            }

            before = label;
            labels.Add(new DestinationPiece(label.Id));
            labels.Add(_pieces.Words(label.Text, _fonts.Label(setting.Text.SizePt), label) with { NoHyphens = true });
        }

        var hang = _style.ClauseIndentPt * _waitingLabels.Count;
        _waitingLabels.Clear();
        Add([.. labels, new IndentPiece(), .. words], format with { FirstIndentPt = setting.LeftPt - hang }, tag);
    }

    /// <summary>Whether a paragraph introduces what follows it, and so is not left behind at a page's foot.</summary>
    private static bool LeadsTo(Block? next) => next switch
    {
        Clause or BulletList or BlockQuote => true,
        Division { Role: DivisionRole.Signed or DivisionRole.Dateline or DivisionRole.Closer } => true,
        _ => false,
    };

    private void AddClause(Clause clause, Setting setting)
    {
        var entry = _outline.Begin(clause);
        _waitingLabels.Add(clause.Label);
        var inner = setting with { LeftPt = setting.LeftPt + _style.ClauseIndentPt };
        if (clause.Blocks is not [Paragraph or Clause, ..])
        {
            // Nothing to share a line with: the label has one of its own.
            AddLine([], _formats.Text(inner, _isFlush) with { KeepWithNext = !clause.Blocks.IsEmpty }, inner, clause);
        }

        Blocks(clause.Blocks, inner);
        _outline.End(entry);
    }

    private void AddList(BulletList list, Setting setting)
    {
        var hang = setting.Text.SizePt;
        foreach (var item in list.Items)
        {
            var first = _items.Count;
            _isFlush = true;
            Blocks(item.Blocks, setting with { LeftPt = setting.LeftPt + hang });
            if (_items[first] is GalleyParagraph paragraph)
            {
                _items[first] = paragraph with
                {
                    Pieces = [_pieces.Words(Bullet, _fonts.Text(default, setting.Text.SizePt), item), new IndentPiece(), .. paragraph.Pieces],
                    Format = paragraph.Format with { FirstIndentPt = setting.LeftPt },
                };
            }
        }
    }

    private void AddHeading(Heading heading)
    {
        var style = _style.Headings[Math.Min(heading.Level, _style.Headings.Length) - 1];
        _outline.Add(heading);
        _runningHead = _copy.PlainText(heading);
        Space(style.SpaceBeforePt);
        Add(
            [new DestinationPiece(heading.Id), .. _pieces.Of(_copy.Runs(heading), style.SizePt, format => _fonts.Heading(style, format))],
            ParagraphFormats.Heading(style),
            heading);
        _isFlush = true;
    }

    private void AddDivision(Division division, Setting setting)
    {
        var leading = setting.Text.LeadingPt;
        _isFlush = true;
        switch (division.Role)
        {
            case DivisionRole.Letter:
                if (_items.Count > 0)
                {
                    _items.Add(new GalleyBreak(PageBreakKind.NextPage, TitlePages.OpenerPage));
                    _spaceBeforePt = 0;
                }

                Named(division, setting);
                break;
            case DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript:
                Space(2 * leading);
                Named(division, setting);
                break;
            case DivisionRole.Byline:
                Blocks(division.Blocks, setting with { IsItalic = true, Placement = LinePlacement.Centered });
                Space(leading);
                break;
            case DivisionRole.Signed or DivisionRole.Dateline:
                Blocks(division.Blocks, setting with { Placement = LinePlacement.Right });
                break;
            case DivisionRole.Salute:
                Space(leading / 2);
                Blocks(division.Blocks, setting with { Placement = LinePlacement.Left });
                Space(leading / 2);
                break;
            case DivisionRole.Source or DivisionRole.Imprint:
                Space(leading);
                Blocks(division.Blocks, setting with { Placement = LinePlacement.Left });
                Space(leading);
                break;
            case DivisionRole.Opener:
                Blocks(division.Blocks, setting);
                break;
            case DivisionRole.Closer:
                Space(leading / 2);
                Blocks(division.Blocks, setting);
                break;
            default:
                throw new UnreachableException($"No setting for {division.Role}.");
        }

        _isFlush = true;
    }

    /// <summary>A division that has a place in the outline and in the running heads.</summary>
    private void Named(Division division, Setting setting)
    {
        _destination = _outline.Begin(division);
        _runningHead = _outline.Title(division);
        Blocks(division.Blocks, setting);
        _outline.EndDivision();
    }

    /// <summary>Asks for space before the next paragraph; of several wishes the greatest counts.</summary>
    private void Space(double pt) => _spaceBeforePt = Math.Max(_spaceBeforePt, pt);

    private void Add(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, object tag)
    {
        if (_destination is { } destination)
        {
            pieces = [new DestinationPiece(destination), .. pieces];
            _destination = null;
        }

        _items.Add(new GalleyParagraph(pieces, format with { SpaceBeforePt = Math.Max(format.SpaceBeforePt, _spaceBeforePt) }, tag, _runningHead));
        _spaceBeforePt = 0;
        _runningHead = null;
        _isFlush = false;
    }
}
