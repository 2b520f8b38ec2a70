using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Galleys;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Running heads and folios: the title on versos, the section, else the letter, on rectos, folios at the fore-edge; at the binding the clauses, where the style asks for them.</summary>
internal sealed class RunningHeads(PreparedCopy copy, PdfFonts fonts, double measurePt)
{
    // What is left free between two things at the head or the foot of a page, in ems, and the room of a folio beside it.
    private const double FreeEm = 2.5;
    private const double FolioEm = 1.5;

    // A head that is cut to less says nothing.
    private const double LeastHeadEm = 3;

    private readonly double _sizePt = copy.Style.Pdf.Notes.SizePt;
    private readonly PageClauses _clauses = new(copy);

    private readonly string? _letter = copy.Matter.LetterInShort;
    private readonly string? _letterNames = copy.Matter.LetterNames;

    // A book has the same few heads on all its pages.
    private readonly Dictionary<(string Title, double RoomPt), string> _shortened = [];

    /// <summary>What stands around the text of a page.</summary>
    public ImmutableArray<PageFurniture> For(PageContext page)
    {
        if (page.IsBlank || page.Style == PageNames.Bare)
        {
            return [];
        }

        var folio = Piece(page.Folio, fonts.Text(default, copy.Style.Pdf.Text.SizePt));
        var em = copy.Style.Pdf.Text.SizePt;
        var clauses = _clauses.On(page) is { } words ? Piece(Fitting(words, measurePt - ((FreeEm + FolioEm) * em)), fonts.Text(default, _sizePt)) : null;
        var clausesPt = clauses is null ? 0 : Width(clauses.Text, clauses.Font);
        if (page.Style == PageNames.Opener)
        {
            // The folio gives way to clauses that go on to the middle.
            return clausesPt + (FreeEm * em) > (measurePt - Width(folio.Text, folio.Font)) / 2
                ? InOrder(page, FurnitureEdge.Foot, null, folio, clauses)
                : InOrder(page, FurnitureEdge.Foot, folio, null, clauses);
        }

        var title = copy.Typeset(copy.Document.FrontMatter.Title);

        // No heading is said twice, one directly below the other.
        string?[] heads = page.IsRecto ? [page.RunningHead, _letter, title] : [title];
        var head = heads.FirstOrDefault(one => one is not null && one != page.HeadAtTop);

        // Two ems are left free on either side, beyond the width of a folio of three figures, or of the clauses.
        var room = measurePt - (2 * Math.Max(3.5 * em, clauses is null ? 0 : clausesPt + (FreeEm * em)));
        var center = head is null || (clauses is not null && room < LeastHeadEm * em) ? null : Piece(Shorten(head, room), fonts.SmallCapsHead(_sizePt));
        return InOrder(page, FurnitureEdge.Head, center, folio, clauses);
    }

    /// <summary>What stands at an edge. With something at the binding it is painted from left to right, as a line is read.</summary>
    private static ImmutableArray<PageFurniture> InOrder(PageContext page, FurnitureEdge edge, TextPiece? center, TextPiece? outer, TextPiece? inner)
    {
        ImmutableArray<PageFurniture> away =
        [
            .. center is null ? ImmutableArray<PageFurniture>.Empty : [new PageFurniture(edge, FurniturePlace.Center, [center])],
            .. outer is null ? ImmutableArray<PageFurniture>.Empty : [new PageFurniture(edge, FurniturePlace.Outer, [outer])],
        ];
        return inner is null ? away
            : page.IsRecto ? [new PageFurniture(edge, FurniturePlace.Inner, [inner]), .. away]
            : [.. away.Reverse(), new PageFurniture(edge, FurniturePlace.Inner, [inner])];
    }

    private TextPiece Piece(string words, FontInstance font) =>
        new(words, font, copy.Document.FrontMatter.Language, Tag: null) { NoHyphens = true };

    /// <summary>Leaves out the last numberings of those of a page where all together would come too near to the folio.</summary>
    private string Fitting(string clauses, double room)
    {
        var font = fonts.Text(default, _sizePt);
        var ranges = clauses.Split(PageClauses.And);
        for (var count = ranges.Length - 1; Width(clauses, font) > room && count > 0; count--)
        {
            clauses = string.Join(PageClauses.And, ranges.Take(count).Append("…"));
        }

        return clauses;
    }

    /// <summary>Cuts a title at a word where it would come too near to the folio.</summary>
    private string Shorten(string title, double room)
    {
        if (_shortened.TryGetValue((title, room), out var known))
        {
            return known;
        }

        var whole = title == _letter && _letterNames is not null && Width(title) > room ? _letterNames : title;
        var shortened = whole;
        if (Width(whole) > room && Ends(whole) is { Count: > 0 } ends)
        {
            // More words are wider, so half of those that are left are tried each time; one word stays, however wide it is.
            var (fits, tooMany) = (0, ends.Count);
            while (tooMany - fits > 1)
            {
                var tried = (fits + tooMany) / 2;
                (fits, tooMany) = Width(Cut(whole, ends[tried])) > room ? (fits, tried) : (tried, tooMany);
            }

            shortened = Cut(whole, ends[fits]);
        }

        return _shortened[(title, room)] = Width(shortened) > room ? WithinWord(shortened, room) : shortened;
    }

    /// <summary>Cuts a word that alone is too wide, such as a name in a program.</summary>
    private string WithinWord(string words, double room)
    {
        var (fits, tooMany) = (1, words.Length);
        while (tooMany - fits > 1)
        {
            var tried = (fits + tooMany) / 2;
            (fits, tooMany) = Width(Cut(words, tried)) > room ? (fits, tried) : (tried, tooMany);
        }

        return Cut(words, char.IsHighSurrogate(words[fits - 1]) ? Math.Max(1, fits - 1) : fits);
    }

    // An ellipsis takes the place of a comma, a colon or a dash.
    private static string Cut(string title, int end) => string.Concat(title.AsSpan(0, end).TrimEnd(" ,;:.\u2013\u2014-("), "…");

    /// <summary>Where words end that others follow.</summary>
    private static List<int> Ends(string title) => [.. Enumerable.Range(1, Math.Max(0, title.Length - 1)).Where(at => title[at] == ' ')];

    private double Width(string words) => Width(words, fonts.SmallCapsHead(_sizePt));

    private double Width(string words, FontInstance font) => fonts.Fallback.WidthPt(font, words, copy.Document.FrontMatter.Language);
}
