using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>A galley as far as it is composed, and what its next paragraph takes up from the block before.</summary>
internal sealed class GalleyBuilder
{
    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly List<ParagraphPiece> _waiting = [];

    // What stands in the margin beside a place in the next block, each with the name of that place.
    private readonly List<(string Place, ParagraphPiece Piece)> _placed = [];
    private double _spaceBeforePt;

    // The paragraph before the next was to have no indent, and is not there.
    private bool _isFlush;

    // Whether figures have been added for heads and feet of pages since a part ended.
    private bool _hasFloats;

    /// <summary>Paragraphs and page breaks so far.</summary>
    public IReadOnlyList<GalleyItem> Items => _items;

    /// <summary>The running head that begins with the next paragraph, or null.</summary>
    public string? RunningHead { get; set; }

    /// <summary>The destinations that the next paragraph begins with: of divisions that begin with a division, each has its own.</summary>
    public List<string> Destinations { get; } = [];

    /// <summary>Asks for space before the next paragraph; of several wishes the greatest counts.</summary>
    public void Space(double pt) => _spaceBeforePt = Math.Max(_spaceBeforePt, pt);

    /// <summary>Begins a page, unless nothing stands before it.</summary>
    public void BeginPage(string style, PageBreakKind kind = PageBreakKind.NextPage)
    {
        if (_items.Count > 0)
        {
            _items.Add(new GalleyBreak(kind, style));
            _spaceBeforePt = 0;
        }
    }

    /// <summary>Adds what has a left-hand page of its own; what comes next begins on the page opposite, with the head that its own page was to have.</summary>
    /// <param name="add">Adds it.</param>
    public void OnVerso(Action add)
    {
        var style = _items is [.., GalleyBreak { PageStyle: var begun }] ? begun : null;
        _items.Add(new GalleyBreak(PageBreakKind.NextVerso));
        _spaceBeforePt = 0;
        add();
        _items.Add(new GalleyBreak(PageBreakKind.NextPage, style));
        _spaceBeforePt = 0;
    }

    /// <summary>Ends a part of the text, which none of its figures leaves.</summary>
    public void EndPart()
    {
        if (_hasFloats)
        {
            _items.Add(new GalleyBarrier());
            _hasFloats = false;
        }
    }

    /// <summary>Leaves space at a page's head, which spaces between blocks do not.</summary>
    public void Drop(double pt) => _items.Add(new GalleySpace(pt));

    /// <summary>Adds a paragraph. What has nothing to stand in the text is no paragraph; what it has for the margin stands beside the next.</summary>
    public void Add(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, object tag)
    {
        if (pieces.Any(piece => piece is MarginalPiece) && !pieces.Any(StandsInText))
        {
            _waiting.AddRange(pieces.Where(piece => piece is MarginalPiece or DestinationPiece));
            _isFlush |= format.FirstIndentPt == format.LeftIndentPt;
            return;
        }

        pieces = [.. Destinations.Select(name => new DestinationPiece(name)), .. _waiting, .. _placed.Count > 0 ? pieces.SelectMany(AtPlaces) : pieces];
        _waiting.Clear();

        _items.Add(new GalleyParagraph(pieces, format with
        {
            SpaceBeforePt = Math.Max(format.SpaceBeforePt, _spaceBeforePt), FirstIndentPt = _isFlush ? Math.Min(format.FirstIndentPt, format.LeftIndentPt) : format.FirstIndentPt,
        }, tag, RunningHead));
        _spaceBeforePt = 0;
        Destinations.Clear();
        (RunningHead, _isFlush) = (null, false);
    }

    /// <summary>A piece, and behind the name of a place what stands in the margin beside it.</summary>
    private IEnumerable<ParagraphPiece> AtPlaces(ParagraphPiece piece)
    {
        yield return piece;
        foreach (var placed in piece is DestinationPiece { Name: var name } ? _placed.FindAll(one => one.Place == name) : [])
        {
            yield return placed.Piece;
        }
    }

    /// <summary>Has a note in the margin beside the next line; that line has the notes and names of pages for it that it refers to.</summary>
    /// <param name="pieces">The pieces of the note.</param>
    /// <param name="sizePt">The size of its type.</param>
    /// <param name="leadingPt">The distance of its lines.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="place">The place in the next block that it stands beside; empty for its first line.</param>
    public void AddBeside(ImmutableArray<ParagraphPiece> pieces, double sizePt, double leadingPt, object tag, string place)
    {
        ImmutableArray<ParagraphPiece> beside =
        [
            new MarginNotePiece([.. pieces.Where(piece => piece is not (MarginalPiece or NotePiece))], sizePt, leadingPt, tag), .. pieces.Where(piece => piece is MarginalPiece or NotePiece),
        ];
        if (place.Length == 0)
        {
            _waiting.AddRange(beside);
        }
        else
        {
            _placed.AddRange(beside.Select(piece => (place, piece)));
        }
    }

    /// <summary>Keeps what has been added last on one page with what is added next, and close to it.</summary>
    public void KeepLast()
    {
        _spaceBeforePt = 0;
        KeepLast(isKept: true);
    }

    /// <summary>Whether anything is seen of a piece in the text.</summary>
    private static bool StandsInText(ParagraphPiece piece) => piece is not (MarginalPiece or DestinationPiece) && (piece is not TextPiece words || VisibleContent.Shows(words.Text));

    /// <summary>Adds a table. What waits for a paragraph stands at its first words.</summary>
    public void Add(GalleyTable table)
    {
        ImmutableArray<ParagraphPiece> waiting = [.. Destinations.Select(name => new DestinationPiece(name)), .. _waiting];
        _waiting.Clear();
        Destinations.Clear();
        _items.Add(WithBefore(table, waiting) with { SpaceBeforePt = Math.Max(table.SpaceBeforePt, _spaceBeforePt), RunningHead = RunningHead });
        _spaceBeforePt = 0;
        RunningHead = null;
    }

    /// <summary>Adds a figure. What waits for a paragraph begins with its picture.</summary>
    public void Add(GalleyFigure figure)
    {
        if (figure.IsFloating)
        {
            // Where it is written, the text goes on as if it were not there.
            _items.Add(figure);
            _hasFloats = true;
            return;
        }

        var waiting = _waiting.ToList();
        _waiting.Clear();
        _items.Add(figure with
        {
            Destinations = [.. Destinations.Select(name => new DestinationPiece(name)), .. waiting.OfType<DestinationPiece>(), .. figure.Destinations],
            SpaceBeforePt = Math.Max(figure.SpaceBeforePt, _spaceBeforePt),
            RunningHead = RunningHead,
        });
        Destinations.Clear();
        _spaceBeforePt = 0;
        RunningHead = null;

        // A picture has no line that something could stand beside.
        _waiting.AddRange(waiting.Where(piece => piece is not DestinationPiece));
    }

    private static GalleyTable WithBefore(GalleyTable table, ImmutableArray<ParagraphPiece> pieces)
    {
        for (var row = 0; row < table.Rows.Length && !pieces.IsEmpty; row++)
        {
            for (var cell = 0; cell < table.Rows[row].Cells.Length; cell++)
            {
                if (table.Rows[row].Cells[cell] is { Paragraphs: [var first, ..] words } begun)
                {
                    var cells = table.Rows[row].Cells.SetItem(cell, begun with { Paragraphs = words.SetItem(0, first with { Pieces = [.. pieces, .. first.Pieces] }) });
                    return table with { Rows = table.Rows.SetItem(row, table.Rows[row] with { Cells = cells }) };
                }
            }
        }

        return table;
    }

    /// <summary>Keeps the last paragraph with what follows it.</summary>
    /// <param name="isKept">Whether it is to be kept.</param>
    public void KeepLast(bool isKept)
    {
        if (isKept && _items is [.., GalleyParagraph last])
        {
            _items[^1] = last with { Format = last.Format with { KeepWithNext = true } };
        }
    }

    /// <summary>Ends the galley: what is left for the margin stands beside the last paragraph.</summary>
    public void End()
    {
        if (_waiting.Count > 0 && LastParagraph() is >= 0 and var last)
        {
            var paragraph = (GalleyParagraph)_items[last];
            _items[last] = paragraph with { Pieces = [.. paragraph.Pieces, .. _waiting] };
            _waiting.Clear();
        }
    }

    /// <summary>Puts something before the words of a paragraph that is there.</summary>
    /// <param name="index">Which of the items it is, or begins with: a page break may stand before it.</param>
    /// <param name="pieces">What goes before.</param>
    /// <param name="firstIndentPt">Where its first line then begins; null where it was to begin.</param>
    public void Prepend(int index, ImmutableArray<ParagraphPiece> pieces, double? firstIndentPt = null)
    {
        while (index < _items.Count && _items[index] is not GalleyParagraph)
        {
            index++;
        }

        if (index < _items.Count && _items[index] is GalleyParagraph paragraph)
        {
            _items[index] = paragraph with
            {
                Pieces = [.. pieces, .. paragraph.Pieces],
                Format = paragraph.Format with { FirstIndentPt = firstIndentPt ?? paragraph.Format.FirstIndentPt },
            };
        }
    }

    /// <summary>Puts the mark of a note before its first words, with no space above: what stands there is another note.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="hangs">Whether it hangs before them.</param>
    public void BeginWith(ImmutableArray<ParagraphPiece> mark, bool hangs)
    {
        Prepend(0, mark, hangs ? 0 : null);
        if (_items[0] is GalleyParagraph first)
        {
            _items[0] = first with { Format = first.Format with { SpaceBeforePt = 0 } };
        }
    }

    private int LastParagraph()
    {
        var last = _items.Count - 1;
        while (last >= 0 && _items[last] is not GalleyParagraph)
        {
            last--;
        }

        return last;
    }
}
