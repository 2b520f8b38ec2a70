using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>Finds the possible ends of a page with their costs.</summary>
internal sealed class PageEndings
{
    // How many ways to end a page are pursued. In practice the others never win.
    private const int MostEndings = 14;

    private readonly VerticalList _list;
    private readonly PageBreakingOptions _options;
    private readonly PageColumn _column;
    private readonly PageGeometry _geometry;
    private readonly NoteHeights _heights;
    private readonly FloatChoices _floats;
    private readonly double[] _breakCosts;
    private readonly List<PageNode> _endings = [];
    private readonly List<PageNode> _fallbacks = [];
    private int _segmentStart;
    private int _segmentEnd;

    public PageEndings(VerticalList list, PageGeometry geometry, PageBreakingOptions options)
    {
        _list = list;
        _options = options;
        _geometry = geometry;
        _column = new PageColumn(geometry, options);
        _heights = new NoteHeights(list.NoteLines);
        _floats = new FloatChoices(list, geometry, options);
        _breakCosts = BreakCosts.Of(list.Lines, _column, options);
    }

    /// <summary>Starts with a stretch of lines that lies between two forced page breaks.</summary>
    /// <param name="start">Its first line.</param>
    /// <param name="end">The line after its last.</param>
    /// <param name="firstFloat">The first of its figures that stand at heads and feet of pages.</param>
    /// <returns>The first figure behind them.</returns>
    public int Begin(int start, int end, int firstFloat)
    {
        _segmentStart = start;
        _segmentEnd = end;
        var floatEnd = _floats.EndOf(firstFloat, end);
        _floats.Begin(start, end, floatEnd);
        return floatEnd;
    }

    /// <summary>The best ways to end the page after a node. The list is reused by the next call.</summary>
    public List<PageNode> Of(PageNode node)
    {
        _endings.Clear();
        _fallbacks.Clear();
        var choices = _floats.Of(node);
        var baseline = 0.0;
        for (var end = node.Line + 1; end <= _segmentEnd; end++)
        {
            var line = _list.Lines[end - 1];
            baseline = end == node.Line + 1 ? _column.First(line) : _column.Next(baseline, line);
            if (!_column.Fits(baseline, 0) && end > node.Line + 1)
            {
                break;
            }

            foreach (var choice in choices)
            {
                if (_floats.Allows(choice, node, end) && (choice.Count == 0 || _column.Fits(baseline + choice.DownPt + choice.UpPt, 0)))
                {
                    AddEnding(node, end, baseline + choice.DownPt + choice.UpPt, choice);
                }
            }
        }

        var floats = OnlyFloats(node);
        if (_endings.Count == 0 && (_fallbacks.Count > 0 || floats is null))
        {
            // If the rest of a long note leaves no room for the notes of the next line, it gets a page of its own first.
            var referred = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NoteLinesReferred;
            if (node.NoteLine < referred)
            {
                _endings.Add(NotesOnly(node, referred));
            }

            PageNodeRanking.KeepBest(_fallbacks, 3, 0);
            _endings.AddRange(_fallbacks);
        }

        PageNodeRanking.KeepBest(_endings, MostEndings, 0);
        if (floats is not null)
        {
            _endings.Add(floats);
        }

        return _endings;
    }

    /// <summary>A page with nothing but figures that wait, above what is left of notes; null where none is due.</summary>
    public PageNode? OnlyFloats(PageNode node)
    {
        if (_floats.OnlyFloats(node) is not { } page)
        {
            return null;
        }

        var referred = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NoteLinesReferred;
        if (node.NoteLine >= referred)
        {
            return page;
        }

        var fit = Math.Max(node.NoteLine, _heights.Fit(node.NoteLine, referred, _floats.RoomForNotesPt(page) - _column.NoteSeparationPt));
        var (end, cost) = fit < referred ? Split(node.NoteLine, fit, node.NoteLine) : (fit, 0);
        return page with { NoteLine = end, Cost = page.Cost + cost + (end < referred ? _options.NoteSplitCost : 0) };
    }

    /// <summary>A page with nothing but notes.</summary>
    /// <param name="node">The node before it.</param>
    /// <param name="noteEnd">The note line in front of which it ends at the latest.</param>
    public PageNode NotesOnly(PageNode node, int noteEnd)
    {
        // The first note line is on the first baseline, so the room is for the lines behind it.
        var room = _column.LastBaseline - _geometry.FirstBaseline + _list.NoteLines[node.NoteLine].Paragraph.Format.LeadingPt;
        var fit = _heights.Fit(node.NoteLine, noteEnd, room);
        var end = fit >= noteEnd ? noteEnd : Split(node.NoteLine, Math.Max(fit, node.NoteLine + 1), node.NoteLine + 1).Fit;
        return new PageNode(node, node.Line, end, !node.IsRecto, 0, node.Cost + _options.NotesOnlyPageCost) { Float = node.Float };
    }

    private void AddEnding(PageNode node, int end, double baseline, in FloatChoice floats)
    {
        var referred = _list.Lines[end - 1].NoteLinesReferred;
        var room = _column.LastBaseline - baseline - _column.NoteSeparationPt;
        var fit = Math.Max(node.NoteLine, _heights.Fit(node.NoteLine, referred, room));
        var least = LeastNotes(node, end, referred);
        var cost = 0.0;
        if (fit < referred)
        {
            (fit, cost) = Split(node.NoteLine, fit, Math.Min(least, referred));
            cost += _options.NoteSplitCost;
        }

        var missing = Math.Max(0, _column.LastBaseline - baseline - _column.NotesHeight(_heights, node.NoteLine, fit)) / _geometry.GridPt;

        // Above notes and figures, a gap of less than a line does not look like a missing line.
        var hasFoot = fit > node.NoteLine || floats.Feet > 0;
        missing = hasFoot ? Math.Floor(missing + 1e-6) : missing;
        var isLast = end == _segmentEnd;
        cost += PageCost(node, end, missing, hasFoot, hasFloats: floats.Count > 0) + _floats.Cost(floats, node, end);

        // Notes stand at the foot, so a page with notes always has full depth, whatever the gap above them; so do figures.
        var shortness = node.IsRecto || isLast || hasFoot ? 0 : (int)Math.Min(6, Math.Round(missing));
        if (fit >= least)
        {
            _endings.Add(new PageNode(node, end, fit, !node.IsRecto, shortness, node.Cost + cost) { Float = node.Float + floats.Count, Heads = floats.Heads });
            return;
        }

        cost += LateNotes(node, end, fit) * _options.LateNoteCost;
        _fallbacks.Add(new PageNode(node, end, fit, !node.IsRecto, shortness, node.Cost + cost) { Float = node.Float + floats.Count, Heads = floats.Heads });
    }

    /// <summary>The least number of note lines at the end of a page, since every note begins on the page with its mark.</summary>
    private int LeastNotes(PageNode node, int end, int referred)
    {
        var before = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NotesReferred;
        var after = _list.Lines[end - 1].NotesReferred;
        if (after == before)
        {
            // Without marks on the page, at least two more lines of the open note are set.
            return Math.Min(referred, node.NoteLine + 2);
        }

        var start = _list.NoteStarts[after - 1];
        return Math.Max(node.NoteLine, Math.Min(_list.NoteStarts[after], start + 2));
    }

    /// <summary>The number of notes with a mark on the page that begin later, or begin here with a single line; at least one, if the lines do not fit.</summary>
    private int LateNotes(PageNode node, int end, int fit)
    {
        var note = _list.Lines[end - 1].NotesReferred;
        var before = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NotesReferred;
        var late = 0;
        while (note > before && _list.NoteStarts[note - 1] >= fit)
        {
            note--;
            late++;
        }

        return Math.Max(1, late);
    }

    private (int Fit, double Cost) Split(int start, int fit, int least)
    {
        for (var end = fit; end >= least && end > start; end--)
        {
            if (MaySplitAt(end))
            {
                // It is better to have a line less than to turn the page in the middle of a word.
                var isHyphenated = _list.NoteLines[end - 1].Line.IsHyphenated;
                var isBetter = isHyphenated && end - 1 >= least && end - 1 > start && MaySplitAt(end - 1)
                    && !_list.NoteLines[end - 2].Line.IsHyphenated;
                return (isBetter ? end - 1 : end, isHyphenated && !isBetter ? _options.VersoHyphenCost : 0);
            }
        }

        return (fit, fit > start ? _options.NoteSingleLineCost : 0);
    }

    private bool MaySplitAt(int end) => end == _list.NoteLines.Length || _list.NoteLines[end].MayBreakBefore;

    private double PageCost(PageNode node, int end, double missing, bool hasFoot, bool hasFloats)
    {
        var lines = end - node.Line;
        if (end == _segmentEnd)
        {
            return lines < _options.MinimumLastPageLines && node.Line > _segmentStart ? _options.EmptyLastPageCost : 0;
        }

        var cost = (missing * missing * _options.MissingLineCost) + _breakCosts[end];
        if (node.IsRecto && node.Previous is not null)
        {
            var difference = (hasFoot ? 0 : missing) - node.Short;
            cost += difference * difference * _options.FacingDifferenceCost;
        }

        if (_list.Lines[end - 1].Line.IsHyphenated)
        {
            cost += node.IsRecto ? _options.RectoHyphenCost : _options.VersoHyphenCost;
        }

        if ((hasFoot || hasFloats) && lines < _options.MinimumBodyLines)
        {
            var lacking = _options.MinimumBodyLines - lines;
            cost += lacking * lacking * _options.BodyLineCost;
        }

        return cost;
    }
}
