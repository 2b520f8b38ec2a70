using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Sets a paragraph: turns pieces into lines.</summary>
internal sealed class ParagraphSetter
{
    // So wide that no line needs a break.
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
    /// <param name="measurePt">Width of the text area, to whose edges indents are relative.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <returns>At least one line, unless the paragraph is empty.</returns>
    public static ImmutableArray<SetLine> Set(
        ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, double measurePt, ParagraphContext context) =>
        new ParagraphSetter(pieces, format, measurePt, context).SetLines();

    /// <summary>The widths of a paragraph's words and lines.</summary>
    /// <param name="pieces">The paragraph.</param>
    /// <param name="format">Its shape.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <returns>The widest part of a word that cannot be divided, the widest word, and the longest line without any line breaks.</returns>
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

    private double LineIndent => _format.LineIndentPt ?? _format.LeftIndentPt;

    private void FindBreaks(List<HorizontalItem> items, ParagraphContext context)
    {
        var isRagged = _format.Alignment != Alignment.Justified;
        var analysis = new WordAnalysis(
            context.Hyphenators, _options, _options.HyphenPenalty * (isRagged ? _options.RaggedHyphenFactor : 1));
        var lastText = items.FindLastIndex(static item => item is Fragment);
        var word = new List<Fragment>();
        var room = Math.Min(Room(_firstIndent), Room(_format.LeftIndentPt));
        LeadingSpaces.Fit(items, room);

        // The spaces with which a line begins leave its first word less room.
        var (indentPt, beginsLine) = (0.0, true);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is Fragment fragment)
            {
                word.Add(fragment);
                beginsLine = false;
            }
            else if (beginsLine)
            {
                indentPt += items[i].WidthPt;
            }

            if (items[i] is Glue glue && i + 1 < items.Count && items[i + 1] is Fragment next && Spaces.IsDash(next.Text[0]))
            {
                // A spaced dash belongs to the words before it; at the start of a line it looks like a dash of dialogue.
                glue.Penalty = _options.DashPenalty * 5;
            }

            if (word.Count > 0 && (items[i] is Glue or ForcedBreak || i == items.Count - 1))
            {
                var isLast = i > lastText || i == items.Count - 1;
                analysis.Analyse(word, _format.Hyphenate && (_options.HyphenateLastWord || !isLast), indentPt, room);
                word.Clear();
                indentPt = 0;
            }

            if (items[i] is ForcedBreak)
            {
                (indentPt, beginsLine) = (0, true);
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
            // Centred lines should be about equally long, including the last, so all of them can be much shorter than the measure.
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
        var setter = new LineSetter(_list, _format.Alignment, shape, _options);
        var lines = ImmutableArray.CreateBuilder<SetLine>(breaks.Length);
        var start = 0;
        foreach (var end in breaks)
        {
            lines.Add(setter.Set(start, end, lines.Count));
            start = end;
        }

        return lines.MoveToImmutable();
    }
}
