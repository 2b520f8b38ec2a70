using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Collects the glyphs of one line, from left to right.</summary>
/// <param name="startPt">Where the first glyph begins, from the measure's left.</param>
/// <param name="fit">How the line is fitted to its width.</param>
/// <param name="options">How much letters can be changed.</param>
internal sealed class LineComposer(double startPt, LineFit fit, LineBreakingOptions options)
{
    // Two parts of a run can have a note and a destination between them, but no more.
    private const int MostBetween = 4;

    // PDF has percentages with three digits, and the layout must use the same value as the file.
    private readonly double _scale = Math.Round(1 + (fit.Glyphs * options.GlyphExpansion), 5);
    private readonly double _letterspacingEm = (fit.Glyphs + fit.Loosening) * options.LetterspacingEm;
    private readonly ImmutableArray<LineRun>.Builder _runs = ImmutableArray.CreateBuilder<LineRun>();
    private readonly ImmutableArray<LineLink>.Builder _links = ImmutableArray.CreateBuilder<LineLink>();
    private readonly ImmutableArray<LineDestination>.Builder _destinations = ImmutableArray.CreateBuilder<LineDestination>();
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<MarginalPiece>.Builder _marginals = ImmutableArray.CreateBuilder<MarginalPiece>();
    private List<MarginNotePiece>? _marginNotes;
    private readonly ImmutableArray<ShapedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();
    private readonly List<int> _places = [];
    private (double StartPt, double EndPt, double SizePt)? _leader;
    private int _place, _lastPlace;
    private TextPiece? _piece;
    private bool _isRigid;
    private double _whiteAfterLast;
    private bool _textHasEnded;
    private double _runStart;
    private double _x = startPt;
    private double _ascent;
    private double _descent;

    /// <summary>The position in reading order of what is added next, on a line with several directions; null on other lines.</summary>
    public int? Place { get; set; }

    public void Add(TextPiece piece, ImmutableArray<ShapedGlyph> glyphs, bool isRigid)
    {
        Begin(piece, isRigid);
        var start = _x;
        var white = _letterspacingEm * piece.Font.SizePt;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            if (!isRigid)
            {
                // White is added after a cluster, not between a letter and its accent.
                var endsCluster = i + 1 == glyphs.Length || glyphs[i + 1].HasText;
                glyph = glyph with
                {
                    AdvancePt = (glyph.AdvancePt * _scale) + (endsCluster ? white : 0),
                    OffsetXPt = glyph.OffsetXPt * _scale,
                };
            }

            _glyphs.Add(glyph);
            _x += glyph.AdvancePt;
        }

        _whiteAfterLast = isRigid ? 0 : white;
        AddLink(piece, start);
    }

    public void AddSpace(TextPiece piece, ShapedGlyph glyph)
    {
        Begin(piece, _isRigid);
        var start = _x;
        _whiteAfterLast = 0;
        _glyphs.Add(glyph);
        _x += glyph.AdvancePt;
        AddLink(piece, start);
    }

    /// <summary>Adds a space that is filled with dots.</summary>
    public void AddLeader(TextPiece piece, ShapedGlyph glyph)
    {
        var start = _x;
        AddSpace(piece, glyph);
        _leader = (start, _x, piece.Font.SizePt);
    }

    /// <summary>What is added from now on comes last, in visual and in reading order.</summary>
    public void EndOfDirections() => Place = Place is null ? null : int.MaxValue;

    /// <summary>Adds white behind what was added last.</summary>
    public void AddKern(double widthPt)
    {
        if (_glyphs.Count > 0)
        {
            _glyphs[^1] = _glyphs[^1] with { AdvancePt = _glyphs[^1].AdvancePt + widthPt };
            _x += widthPt;
        }
    }

    /// <summary>Adds the space at which the line was broken. It is kept in the text, but lies past the edge and outside the areas of links.</summary>
    public void AddTrailingSpace(TextPiece piece, ShapedGlyph glyph)
    {
        EndText();
        Begin(piece, _isRigid);
        _glyphs.Add(glyph);
    }

    /// <summary>Adds the note of a marker, if it has one.</summary>
    public void AddNote(Marker marker)
    {
        if (marker.NoteId is { } id)
        {
            _notes.Add(id);
        }
    }

    /// <summary>Adds everything else that a marker has.</summary>
    public void Add(Marker marker)
    {
        if (marker.Destination is { } name)
        {
            _destinations.Add(new LineDestination(name, _x));
        }

        if (marker.Marginal is { } marginal)
        {
            _marginals.Add(marginal);
        }

        if (marker.MarginNote is { } note)
        {
            (_marginNotes ??= []).Add(note);
        }
    }

    public SetLine ToLine(double widthPt, double overfullPt, BreakKind end)
    {
        EndText();
        EndRun();
        HideBaseline();
        ImmutableArray<LineRun> runs = Place is null ? _runs.DrainToImmutable() : [.. Enumerable.Range(0, _runs.Count).OrderBy(i => _places[i]).Select(i => _runs[i])];
        return new SetLine
        {
            Runs = end == BreakKind.Word && runs is [.., var last] ? runs.SetItem(runs.Length - 1, last with { EndsInsideWord = true }) : runs,
            Links = _links.DrainToImmutable(),
            Destinations = _destinations.DrainToImmutable(),
            NoteIds = _notes.DrainToImmutable(),
            Marginals = _marginals.DrainToImmutable(),
            MarginNotes = _marginNotes is null ? [] : [.. _marginNotes],
            Leader = _leader,
            WidthPt = widthPt,
            Ratio = fit.Spaces,
            GlyphRatio = fit.Glyphs,
            OverfullPt = overfullPt,
            IsHyphenated = end == BreakKind.Hyphen,
            AscentPt = _ascent,
            DescentPt = _descent,
        };
    }

    /// <summary>Removes the letterspacing after the last letter of the line.</summary>
    private void EndText()
    {
        if (!_textHasEnded && _glyphs.Count > 0)
        {
            _textHasEnded = true;
            _glyphs[^1] = _glyphs[^1] with { AdvancePt = _glyphs[^1].AdvancePt - _whiteAfterLast };
            _x -= _whiteAfterLast;
        }
    }

    private void Begin(TextPiece piece, bool isRigid)
    {
        _ascent = Math.Max(_ascent, (piece.LineFont ?? piece.Font).AscenderPt + piece.RisePt);
        _descent = Math.Max(_descent, (piece.LineFont ?? piece.Font).DescenderPt - piece.RisePt);
        if (_piece is { } current && isRigid == _isRigid && GoesOn(current, piece) && (ReferenceEquals(current, piece) || (current.Font.Equals(piece.Font)
            && current.RisePt.Equals(piece.RisePt) && current.IsStruckOut == piece.IsStruckOut && current.IsGap == piece.IsGap && current.IsNoteSign == piece.IsNoteSign && Equals(current.Tag, piece.Tag)
            && string.Equals(current.Language, piece.Language, StringComparison.Ordinal))))
        {
            _piece = piece;
            _place = Math.Min(_place, Place ?? 0);
            _lastPlace = Place ?? 0;
            return;
        }

        EndRun();
        _piece = piece;
        _isRigid = isRigid;
        _runStart = _x;
        (_place, _lastPlace) = (Place ?? 0, Place ?? 0);
    }

    /// <summary>Whether a piece follows the current one in reading order as well as in visual order.</summary>
    private bool GoesOn(TextPiece current, TextPiece piece) => Place is not { } place || (current.Level == piece.Level && Math.Abs(place - _lastPlace) <= MostBetween);

    private void EndRun()
    {
        if (_piece is not null && _glyphs.Count > 0)
        {
            _places.Add(_place);
            _runs.Add(new LineRun(_runStart, _piece.RisePt, _piece.Font, _glyphs.DrainToImmutable(), _piece.Language, _piece.Tag)
            {
                HidesBaseline = _piece.IsRaisedLarge,
                IsStruckOut = _piece.IsStruckOut,
                IsGap = _piece.IsGap,
                IsNoteSign = _piece.IsNoteSign,
                HorizontalScale = _isRigid ? 1 : _scale,
                LetterspacePt = _isRigid ? 0 : _letterspacingEm * _piece.Font.SizePt / _scale,
            });
        }
    }

    /// <summary>Where all words are raised or lowered, nothing shows where the line's baseline is.</summary>
    private void HideBaseline()
    {
        if (_runs.Any(static run => run.ShowsBaseline))
        {
            return;
        }

        for (var i = 0; i < _runs.Count; i++)
        {
            if (_runs[i].RisePt != 0)
            {
                _runs[i] = _runs[i] with { HidesBaseline = true };
            }
        }
    }

    private void AddLink(TextPiece piece, double start)
    {
        if (piece.Link is not { } target)
        {
            return;
        }

        // All pieces of a link have the same description, whatever their format.
        var description = piece.LinkDescription ?? piece.Text;
        var ascent = (piece.LineFont ?? piece.Font).AscenderPt + piece.RisePt;
        var descent = (piece.LineFont ?? piece.Font).DescenderPt - piece.RisePt;
        if (_links.Count > 0 && _links[^1] is var last && Math.Abs(last.XPt + last.WidthPt - start) < 1e-6
            && string.Equals(last.Target, target, StringComparison.Ordinal)
            && string.Equals(last.Description, description, StringComparison.Ordinal))
        {
            _links[^1] = last with
            {
                WidthPt = _x - last.XPt,
                AscentPt = Math.Max(last.AscentPt, ascent),
                DescentPt = Math.Max(last.DescentPt, descent),
            };
            return;
        }

        _links.Add(new LineLink(start, _x - start, ascent, descent, target, description, piece.Tag));
    }
}
