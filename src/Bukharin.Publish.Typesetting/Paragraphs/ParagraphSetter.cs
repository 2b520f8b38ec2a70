using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Sets a paragraph: from pieces to lines.</summary>
internal sealed class ParagraphSetter
{
    // So wide that no word has to be cut.
    private const double WidestMeasurePt = 1e6;

    private readonly ParagraphFormat _format;
    private readonly LineBreakingOptions _options;
    private readonly double _measure;
    private readonly double _firstIndent;
    private readonly HorizontalList _list;

    private ParagraphSetter(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, double measurePt, ParagraphContext context)
    {
        _format = format;
        _options = format.LineBreaking ?? context.LineBreaking;
        _measure = measurePt;
        var builder = new HorizontalListBuilder(format, _options, context.Shapes, context.Fallback);
        var items = builder.Build(pieces);
        _firstIndent = builder.FirstIndentPt;
        FindBreaks(items, context);
        _list = new HorizontalList(items, _options);
        _list.Measure();
    }

    /// <summary>Sets a paragraph.</summary>
    /// <param name="pieces">The paragraph.</param>
    /// <param name="format">Its shape.</param>
    /// <param name="measurePt">Width of the text area; indents count from its edges.</param>
    /// <param name="context">What the job's paragraphs share.</param>
    /// <returns>At least one line, unless there is nothing in the paragraph at all.</returns>
    public static ImmutableArray<SetLine> Set(
        ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, double measurePt, ParagraphContext context) =>
        new ParagraphSetter(pieces, format, measurePt, context).SetLines();

    /// <summary>How wide a paragraph's words and lines are.</summary>
    /// <param name="pieces">The paragraph.</param>
    /// <param name="format">Its shape.</param>
    /// <param name="context">What the job's paragraphs share.</param>
    /// <returns>The widest part of a word that no line's end may divide, the widest word, and the longest line if none is broken.</returns>
    public static (double PartPt, double WordPt, double LinePt) Widths(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, ParagraphContext context)
    {
        var list = new ParagraphSetter(pieces, format, WidestMeasurePt, context)._list;
        var (part, word, line) = (0.0, 0.0, 0.0);
        var (wordStart, lineStart) = (0, 0);
        for (var i = 1; i < list.Breakpoints.Length; i++)
        {
            var end = list.Breakpoints[i];
            part = Math.Max(part, Width(i - 1, i));
            if (end.Offset > 0)
            {
                continue;
            }

            word = Math.Max(word, Width(wordStart, i));
            wordStart = i;
            if (end.IsForced)
            {
                line = Math.Max(line, Width(lineStart, i));
                lineStart = i;
            }
        }

        return (part, word, line);

        double Width(int from, int to) => list.WithinWord(from, to) ?? list.Breakpoints[to].EndWidth - list.Breakpoints[from].StartWidth;
    }

    private static double Em(IReadOnlyList<HorizontalItem> items)
    {
        var em = 0.0;
        foreach (var item in items)
        {
            em = item is Fragment fragment ? Math.Max(em, fragment.Piece.Font.SizePt) : em;
        }

        return em > 0 ? em : 10;
    }

    private double Room(double indent) => Math.Max(1, _measure - indent - _format.RightIndentPt);

    private double Indent(int line, bool isAnew) => line == 0 ? _firstIndent : isAnew ? LineIndent : _format.LeftIndentPt;

    private double LineIndent => _format.LineIndentPt ?? _format.LeftIndentPt;

    private void FindBreaks(List<HorizontalItem> items, ParagraphContext context)
    {
        var isRagged = _format.Alignment != Alignment.Justified;
        var analysis = new WordAnalysis(
            context.Hyphenators, _options, _options.HyphenPenalty * (isRagged ? _options.RaggedHyphenFactor : 1));
        var lastText = items.FindLastIndex(static item => item is Fragment);
        var word = new List<Fragment>();
        var room = Math.Min(Room(_firstIndent), Room(_format.LeftIndentPt));
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is Fragment fragment)
            {
                word.Add(fragment);
            }

            if (items[i] is Glue glue && i + 1 < items.Count && items[i + 1] is Fragment next && Spaces.IsDash(next.Text[0]))
            {
                // A dash that has a space before it closes what precedes; at a line's start it looks like the mark of a speech.
                glue.Penalty = _options.DashPenalty * 5;
            }

            if (word.Count > 0 && (items[i] is Glue or ForcedBreak || i == items.Count - 1))
            {
                var isLast = i > lastText || i == items.Count - 1;
                analysis.Analyse(word, _format.Hyphenate && (_options.HyphenateLastWord || !isLast), room);
                word.Clear();
            }
        }
    }

    private ImmutableArray<SetLine> SetLines()
    {
        if (_list.Items.Count == 0)
        {
            return [];
        }

        var em = Em(_list.Items);
        var isJustified = _format.Alignment == Alignment.Justified;
        var isCentered = _format.Alignment == Alignment.Centered;
        var shape = new LineShape(Room(_firstIndent), Room(_format.LeftIndentPt), em)
        {
            // Centred lines are to be of like length, the last as well, so they may all be far shorter than the measure.
            RaggedStretchPt = isJustified ? 0 : isCentered ? Room(_format.LeftIndentPt) / 2 : _options.RaggedStretchEm * em,
            FirstLeftPt = _firstIndent,
            LeftPt = _format.LeftIndentPt,
            AnewLeftPt = LineIndent,
            AnewWidthPt = Room(LineIndent),
            IsMoved = _format.Alignment is Alignment.Centered or Alignment.Right,
            LastLineIsFree = !isCentered,
            LastLineMinimumPt = isCentered ? 0 : _format.LastLineMinimumPt ?? Math.Max(1.5 * em, _format.FirstIndentPt - _format.LeftIndentPt + (em / 4)),
        };
        var breaks = LineBreaker.Break(_list.Breakpoints, _list.WordSpaces, _list.WithinWord, shape, _options);
        var lines = ImmutableArray.CreateBuilder<SetLine>(breaks.Length);
        var start = 0;
        foreach (var end in breaks)
        {
            lines.Add(Compose(start, end, lines.Count, em));
            start = end;
        }

        return lines.MoveToImmutable();
    }

    private SetLine Compose(int start, int end, int line, double em)
    {
        var from = _list.Breakpoints[start];
        var to = _list.Breakpoints[end];
        var within = _list.WithinWord(start, end);
        var width = within ?? to.EndWidth - from.StartWidth;
        var indent = Indent(line, from.Kind == BreakKind.Line);
        var room = Room(indent);
        var stretch = within is null ? to.EndStretch - from.StartStretch : 0;
        var shrink = within is null ? Math.Max(0, to.EndShrink - from.StartShrink) : 0;
        var flex = within is null ? Math.Max(0, to.EndGlyphFlex - from.StartGlyphFlex) : 0;
        var letterspace = within is null ? Math.Max(0, to.EndLetterspace - from.StartLetterspace) : 0;
        var fit = Fit(room - width, stretch, shrink, flex, letterspace, mayStretch: !to.IsForced);
        var spaceLimit = _options.MaximumSpaceEm * em;

        var composer = new LineComposer(indent + Start(room - width) - HangingPt(from, to), fit, _options);
        TextPiece? last = null;
        var set = (fit.Glyphs * flex) + (fit.Loosening * letterspace);
        var firstItem = from.Offset > 0 ? from.Item : from.Item + 1;
        var endItem = to.Offset > 0 ? to.Item + 1 : to.Item;
        for (var i = firstItem; i < endItem; i++)
        {
            switch (_list.Items[i])
            {
                case Fragment fragment:
                    last = fragment.Piece;
                    break;
                case Glue glue:
                    last = glue.Piece;
                    set += Advance(glue) - glue.WidthPt;
                    break;
                case Marker marker:
                    // Notes stand below in the order in which they are read, wherever their marks are seen.
                    composer.AddNote(marker);
                    break;
            }
        }

        if (_list.AsSeen(firstItem, endItem) is { } order)
        {
            foreach (var place in order)
            {
                composer.Place = place;
                Add(firstItem + place);
            }
        }
        else
        {
            for (var i = firstItem; i < endItem; i++)
            {
                Add(i);
            }
        }

        composer.EndOfDirections();

        if (to.Kind == BreakKind.Space && _list.Items[to.Item] is Glue broken)
        {
            composer.AddTrailingSpace(broken.Piece, broken.Glyph);
        }
        else if (to.Kind == BreakKind.Line && last is not null)
        {
            var tag = ((ForcedBreak)_list.Items[to.Item]).Tag ?? last.Tag;
            var fragment = new TextPiece(" ", last.Font with { IsRightToLeft = false }, last.Language, tag) { RisePt = last.RisePt };
            composer.AddTrailingSpace(fragment, Shaper.Shape(last.Font, " ", last.Language)[0]);
        }

        return composer.ToLine(width + set, Math.Max(0, width + set - room), to.Kind == BreakKind.Hyphen);

        double Advance(Glue glue) => Math.Min(glue.WidthPt + (fit.Spaces * (fit.Spaces >= 0 ? glue.StretchPt : glue.ShrinkPt)), Math.Max(glue.WidthPt, spaceLimit));

        void Add(int index)
        {
            switch (_list.Items[index])
            {
                case Fragment fragment:
                    var partStart = index == from.Item ? from.Offset : 0;
                    var isBroken = index == to.Item && to.Offset > 0;
                    var partEnd = isBroken ? to.Offset : fragment.Text.Length;
                    if (partEnd > partStart)
                    {
                        var part = fragment.Part(partStart, partEnd, isBroken && to.Kind == BreakKind.Hyphen);
                        composer.Add(fragment.Piece, isBroken && fragment.IsOpenAt(partEnd) ? WithZeroWidthSpace(part.Glyphs) : part.Glyphs, fragment.IsRigid);
                    }

                    break;
                case Glue glue:
                    composer.AddSpace(glue.Piece, glue.Glyph with { AdvancePt = Advance(glue) + (fit.Glyphs * glue.GlyphFlexPt) + (fit.Loosening * glue.LetterspacePt) });
                    break;
                case Kern kern:
                    composer.AddKern(kern.WidthPt);
                    break;
                case Marker marker:
                    composer.Add(marker);
                    break;
            }
        }
    }

    /// <summary>The last glyph of a line reads as having the space of no width at which the line was broken: else nothing would tell that the word goes on.</summary>
    private static ImmutableArray<ShapedGlyph> WithZeroWidthSpace(ImmutableArray<ShapedGlyph> glyphs) =>
        glyphs.SetItem(glyphs.Length - 1, glyphs[^1] with { Text = glyphs[^1].Text + Spaces.ZeroWidthSpace });

    private LineFit Fit(double missing, double stretch, double shrink, double flex, double letterspace, bool mayStretch)
    {
        if (_format.Alignment != Alignment.Justified || (missing >= 0 && !mayStretch))
        {
            return default;
        }

        var fit = LineFit.Of(missing, stretch, shrink, flex, letterspace);
        return fit with { Spaces = double.IsInfinity(fit.Spaces) ? 0 : Math.Max(-1, fit.Spaces) };
    }

    private double Start(double missing) => _format.Alignment switch
    {
        Alignment.Centered => missing / 2,
        Alignment.Right => missing,
        _ => 0,
    };

    /// <summary>How far the line's first character stands out past the left edge.</summary>
    private double HangingPt(in Breakpoint from, in Breakpoint to)
    {
        if (!_options.OpticalMargins)
        {
            return 0;
        }

        for (var i = from.Offset > 0 ? from.Item : from.Item + 1; i < _list.Items.Count && i <= to.Item; i++)
        {
            if (_list.Items[i] is Fragment fragment)
            {
                var start = i == from.Item ? from.Offset : 0;
                var part = fragment.Part(start, fragment.Text.Length, hyphenated: false);
                return Protrusion.LeftPt(part.Glyphs);
            }

            if (_list.Items[i] is not Marker)
            {
                return 0;
            }
        }

        return 0;
    }
}
