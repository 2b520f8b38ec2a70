using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Finds where everything in the outer margin of a page goes.</summary>
/// <remarks>
/// Each begins on the baseline of its line, or, where what stands before it reaches further, below that. Notes that would end below
/// the page are moved up; names of pages stay where they are, as they say where something begins.
/// </remarks>
/// <param name="geometry">The page.</param>
internal sealed class PageMargin(PageGeometry geometry)
{
    private const double MarginalLeadingEm = 1.2;

    // White between notes of which one gives way, as a part of the leading: without it they would be one.
    private const double NoteGap = 0.4;

    // A narrower column of notes has a word or two to a line.
    private const double LeastRoomEm = 6;

    // Printers ask for a quarter of an inch between words and the edge; a number of a page may stand nearer.
    private const double EdgePt = 18;

    private const double Rounding = 1e-6;

    private readonly List<Item> _items = [];

    /// <summary>Everything in the margin, in order.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>The width that the margin should have for the notes in it, where it has less; else 0.</summary>
    public double WantedPt { get; private set; }

    /// <summary>Whether the notes are longer than the margin.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Where words in the margin begin.</summary>
    /// <param name="item">What they are of. They stand as far from the text as their type is large.</param>
    /// <param name="isRecto">Whether it is a right-hand page.</param>
    public double LeftPt(Item item, bool isRecto) => isRecto ? geometry.InnerPt + geometry.MeasurePt + item.SizePt : item.IsNote ? EdgePt : PageGeometry.LeastEdgePt;

    /// <summary>Adds what stands beside a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="isRecto">Whether it is on a right-hand page.</param>
    /// <param name="context">How paragraphs are set.</param>
    public void Add(SetLine line, double baseline, bool isRecto, ParagraphContext context)
    {
        foreach (var marginal in line.Marginals)
        {
            if (marginal.Kind is MarginalKind.Text or MarginalKind.Page)
            {
                var em = marginal.Words[0].Font.SizePt;
                Add(line, marginal, Set([.. marginal.Words], em, em * MarginalLeadingEm, isRecto, isNote: false, context), baseline, em, em * MarginalLeadingEm);
            }
        }

        foreach (var note in line.MarginNotes)
        {
            var lines = Set(note.Pieces, note.SizePt, note.LeadingPt, isRecto, isNote: true, context);
            if (lines.IsEmpty)
            {
                continue;
            }

            Add(line, note, lines, baseline, note.SizePt, note.LeadingPt);
            var least = EdgePt + (note.SizePt * (1 + LeastRoomEm));
            var wanted = Math.Max(least, geometry.OuterPt + lines.Max(one => one.OverfullPt));
            WantedPt = wanted > geometry.OuterPt + Rounding ? Math.Max(WantedPt, wanted) : WantedPt;
        }
    }

    /// <summary>Moves notes up that would end below the page. To be called when everything has been added.</summary>
    public void Settle()
    {
        if (!_items.Exists(item => item.IsNote))
        {
            return;
        }

        var baselines = _items.ConvertAll(item => item.BaselinePt);
        var lowest = geometry.LastBaseline;
        for (var i = _items.Count - 1; i >= 0 && _items[i].LastBaselinePt > lowest + Rounding; i--)
        {
            if (_items[i].IsNote)
            {
                _items[i].BaselinePt = lowest - (_items[i].LastBaselinePt - _items[i].BaselinePt);
            }

            lowest = _items[i].BaselinePt - (_items[i].LeadingPt * (1 + NoteGap));
        }

        IsOverfull = _items[0].BaselinePt < geometry.FirstBaseline - Rounding || Enumerable.Range(1, _items.Count - 1).Any(i => _items[i].BaselinePt < _items[i - 1].LastBaselinePt);
        for (var i = 0; IsOverfull && i < baselines.Count; i++)
        {
            // They stand where they would, for whoever is told of it.
            _items[i].BaselinePt = baselines[i];
        }
    }

    private void Add(SetLine line, ParagraphPiece piece, ImmutableArray<SetLine> lines, double baseline, double sizePt, double leadingPt)
    {
        var item = new Item(line, piece, lines, sizePt, leadingPt) { BaselinePt = baseline };
        if (_items is [.., var before])
        {
            var next = before.BaselinePt + (before.Lines.Length * before.LeadingPt) + (before.IsNote || item.IsNote ? NoteGap * leadingPt : 0);
            item.BaselinePt = Math.Max(baseline, next);
        }

        _items.Add(item);
    }

    private ImmutableArray<SetLine> Set(ImmutableArray<ParagraphPiece> pieces, double sizePt, double leadingPt, bool isRecto, bool isNote, ParagraphContext context)
    {
        var room = Math.Max(sizePt, geometry.OuterPt - sizePt - (isNote ? EdgePt : PageGeometry.LeastEdgePt));
        var format = new ParagraphFormat(leadingPt) { Alignment = isRecto ? Alignment.Left : Alignment.Right, Hyphenate = isNote };
        return [.. ParagraphSetter.Set(pieces, format, room, context)];
    }

    /// <summary>A margin that has too little room for its notes.</summary>
    /// <param name="PageIndex">Index of the page.</param>
    /// <param name="Tag">The tag of the page's first note.</param>
    /// <param name="WantedPt">The width that it should have; 0 where it is too short.</param>
    internal sealed record Fault(int PageIndex, object? Tag, double WantedPt);

    /// <summary>Something in the margin.</summary>
    /// <param name="Beside">The line that it belongs to.</param>
    /// <param name="Piece">What it is.</param>
    /// <param name="Lines">Its lines.</param>
    /// <param name="SizePt">The size of its type.</param>
    /// <param name="LeadingPt">The distance of its lines.</param>
    internal sealed record Item(SetLine Beside, ParagraphPiece Piece, ImmutableArray<SetLine> Lines, double SizePt, double LeadingPt)
    {
        /// <summary>Its first baseline.</summary>
        public double BaselinePt { get; set; }

        /// <summary>Its last baseline.</summary>
        public double LastBaselinePt => BaselinePt + ((Lines.Length - 1) * LeadingPt);

        /// <summary>Whether it is a note.</summary>
        public bool IsNote => Piece is MarginNotePiece;
    }
}
