using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Gathers the glyphs of one line, from left to right.</summary>
/// <param name="startPt">Where the first glyph begins, from the measure's left.</param>
internal sealed class LineComposer(double startPt)
{
    private readonly ImmutableArray<LineRun>.Builder _runs = ImmutableArray.CreateBuilder<LineRun>();
    private readonly ImmutableArray<LineLink>.Builder _links = ImmutableArray.CreateBuilder<LineLink>();
    private readonly ImmutableArray<LineDestination>.Builder _destinations = ImmutableArray.CreateBuilder<LineDestination>();
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ShapedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();
    private TextPiece? _piece;
    private double _runStart;
    private double _x = startPt;
    private double _ascent;
    private double _descent;

    public void Add(TextPiece piece, ImmutableArray<ShapedGlyph> glyphs)
    {
        Begin(piece);
        var start = _x;
        foreach (var glyph in glyphs)
        {
            _glyphs.Add(glyph);
            _x += glyph.AdvancePt;
        }

        AddLink(piece, start);
    }

    public void AddSpace(TextPiece piece, ShapedGlyph glyph)
    {
        Begin(piece);
        var start = _x;
        _glyphs.Add(glyph);
        _x += glyph.AdvancePt;
        AddLink(piece, start);
    }

    /// <summary>Adds the space at which the line was broken: read, but past the edge and never part of a link's area.</summary>
    public void AddTrailingSpace(TextPiece piece, ShapedGlyph glyph)
    {
        Begin(piece);
        _glyphs.Add(glyph);
    }

    public void Add(Marker marker)
    {
        if (marker.NoteId is { } id)
        {
            _notes.Add(id);
        }

        if (marker.Destination is { } name)
        {
            _destinations.Add(new LineDestination(name, _x));
        }
    }

    public SetLine ToLine(double widthPt, double ratio, double overfullPt, bool isHyphenated)
    {
        EndRun();
        return new SetLine
        {
            Runs = _runs.DrainToImmutable(),
            Links = _links.DrainToImmutable(),
            Destinations = _destinations.DrainToImmutable(),
            NoteIds = _notes.DrainToImmutable(),
            WidthPt = widthPt,
            Ratio = ratio,
            OverfullPt = overfullPt,
            IsHyphenated = isHyphenated,
            AscentPt = _ascent,
            DescentPt = _descent,
        };
    }

    private void Begin(TextPiece piece)
    {
        _ascent = Math.Max(_ascent, piece.Font.AscenderPt + piece.RisePt);
        _descent = Math.Max(_descent, piece.Font.DescenderPt - piece.RisePt);
        if (_piece is { } current && (ReferenceEquals(current, piece) || (current.Font.Equals(piece.Font)
            && current.RisePt.Equals(piece.RisePt) && Equals(current.Tag, piece.Tag)
            && string.Equals(current.Language, piece.Language, StringComparison.Ordinal))))
        {
            _piece = piece;
            return;
        }

        EndRun();
        _piece = piece;
        _runStart = _x;
    }

    private void EndRun()
    {
        if (_piece is not null && _glyphs.Count > 0)
        {
            _runs.Add(new LineRun(_runStart, _piece.RisePt, _piece.Font, _glyphs.DrainToImmutable(), _piece.Language, _piece.Tag));
        }
    }

    private void AddLink(TextPiece piece, double start)
    {
        if (piece.Link is not { } target)
        {
            return;
        }

        var ascent = piece.Font.AscenderPt + piece.RisePt;
        var descent = piece.Font.DescenderPt - piece.RisePt;
        if (_links.Count > 0 && _links[^1] is var last && Math.Abs(last.XPt + last.WidthPt - start) < 1e-6
            && string.Equals(last.Target, target, StringComparison.Ordinal) && Equals(last.Tag, piece.Tag))
        {
            _links[^1] = last with
            {
                WidthPt = _x - last.XPt,
                AscentPt = Math.Max(last.AscentPt, ascent),
                DescentPt = Math.Max(last.DescentPt, descent),
            };
            return;
        }

        _links.Add(new LineLink(start, _x - start, ascent, descent, target, piece.LinkDescription ?? piece.Text, piece.Tag));
    }
}
