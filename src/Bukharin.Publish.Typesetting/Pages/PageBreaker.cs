using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Distributes lines and note lines over pages, all together, so that the pages are as good as they can be as a whole.</summary>
/// <remarks>
/// A shortest path over (lines set, note lines set, parity of the next page, shortness of the page that it faces). A page
/// that ends with fewer note lines set than referred to splits a note; there is no other case of that. Pages are never
/// impossible, only dear: each way goes on with at least one line more.
/// </remarks>
internal sealed class PageBreaker
{
    // Ways to end one page, and ways to reach one line, that are followed up. The rest could not win any more in practice.
    private const int MostEndings = 14;
    private const int MostStates = 24;

    private readonly VerticalList _list;
    private readonly PageBreakingOptions _options;
    private readonly PageColumn _column;
    private readonly PageGeometry _geometry;
    private readonly NoteHeights _heights;
    private readonly double[] _breakCosts;
    private readonly double _noteLineWorth;
    private readonly List<PageNode> _endings = [];
    private readonly List<PageNode> _fallbacks = [];
    private int _segmentStart;
    private int _segmentEnd;

    private PageBreaker(VerticalList list, PageGeometry geometry, PageBreakingOptions options)
    {
        _list = list;
        _options = options;
        _geometry = geometry;
        _column = new PageColumn(geometry, options);
        _heights = new NoteHeights(list.NoteLines);
        _breakCosts = BreakCosts.Of(list.Lines, options);

        // Of two ways to reach a line, one that has more note lines behind it saves as much of a page of notes to come.
        var height = Math.Max(geometry.GridPt, _column.LastBaseline - geometry.FirstBaseline);
        _noteLineWorth = list.NoteLines.IsEmpty
            ? 0
            : options.NotesOnlyPageCost * _heights.Between(0, list.NoteLines.Length) / list.NoteLines.Length / height;
    }

    /// <summary>Breaks a text into pages.</summary>
    /// <param name="list">The text and its notes.</param>
    /// <param name="geometry">The page.</param>
    /// <param name="options">Preferences.</param>
    /// <param name="startsRecto">Whether the first page is a right-hand one.</param>
    public static ImmutableArray<PagePlan> Break(
        VerticalList list, PageGeometry geometry, PageBreakingOptions options, bool startsRecto)
    {
        var breaker = new PageBreaker(list, geometry, options);
        var plans = ImmutableArray.CreateBuilder<PagePlan>();
        for (var start = 0; start < list.Lines.Length;)
        {
            var end = start + 1;
            while (end < list.Lines.Length && list.Lines[end].BreakBefore is null)
            {
                end++;
            }

            var pageBreak = list.Lines[start].BreakBefore;
            var isRecto = startsRecto == (plans.Count % 2 == 0);
            var noteStart = start == 0 ? 0 : list.Lines[start - 1].NoteLinesReferred;
            if (start > 0 && pageBreak?.Kind == PageBreakKind.NextRecto && !isRecto)
            {
                plans.Add(new PagePlan(start, start, noteStart, noteStart, Style: null, IsBlank: true));
                isRecto = true;
            }

            breaker.BreakSegment(start, end, noteStart, isRecto, pageBreak?.PageStyle, plans);
            start = end;
        }

        return plans.DrainToImmutable();
    }

    private void BreakSegment(
        int start, int end, int noteStart, bool isRecto, string? style, ImmutableArray<PagePlan>.Builder plans)
    {
        _segmentStart = start;
        _segmentEnd = end;
        var noteEnd = _list.Lines[end - 1].NoteLinesReferred;
        var states = new List<PageNode>?[end - start + 1];
        states[0] = [new PageNode(null, start, noteStart, isRecto, 0, 0)];
        for (var line = start; line < end; line++)
        {
            if (states[line - start] is { } nodes)
            {
                PageNodeRanking.KeepBest(nodes, MostStates, _noteLineWorth);

                // A page of notes only leads to the same line again, and so to the end of this list.
                for (var i = 0; i < nodes.Count; i++)
                {
                    FindEndings(nodes[i]);
                    foreach (var ending in _endings)
                    {
                        Keep(states, ending);
                    }
                }

                states[line - start] = null;
            }
        }

        PageNode? best = null;
        foreach (var node in states[^1]!)
        {
            var finished = FinishNotes(node, noteEnd);
            best = best is null || finished.Cost < best.Cost ? finished : best;
        }

        AddPlans(best!, style, plans);
    }

    private void Keep(List<PageNode>?[] states, PageNode node)
    {
        var nodes = states[node.Line - _segmentStart] ??= [];
        for (var i = 0; i < nodes.Count && node.Line != node.Previous!.Line; i++)
        {
            var other = nodes[i];
            if (other.NoteLine == node.NoteLine && other.IsRecto == node.IsRecto && other.Short == node.Short)
            {
                nodes[i] = node.Cost < other.Cost ? node : other;
                return;
            }
        }

        nodes.Add(node);
    }

    /// <summary>Finds the ways in which the page after a node may end.</summary>
    private void FindEndings(PageNode node)
    {
        _endings.Clear();
        _fallbacks.Clear();
        var baseline = 0.0;
        for (var end = node.Line + 1; end <= _segmentEnd; end++)
        {
            var line = _list.Lines[end - 1];
            baseline = end == node.Line + 1 ? _column.First(line) : _column.Next(baseline, line);
            if (!_column.Fits(baseline, 0) && end > node.Line + 1)
            {
                break;
            }

            AddEnding(node, end, baseline);
        }

        if (_endings.Count == 0)
        {
            // The rest of a long note may leave no room for the notes of the very next line; it then gets a page first.
            var referred = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NoteLinesReferred;
            if (node.NoteLine < referred)
            {
                _endings.Add(NotesOnly(node, referred));
            }

            PageNodeRanking.KeepBest(_fallbacks, 3, 0);
            _endings.AddRange(_fallbacks);
        }

        PageNodeRanking.KeepBest(_endings, MostEndings, 0);
    }

    private void AddEnding(PageNode node, int end, double baseline)
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

        // Above notes, less than a line's gap is not seen as missing.
        missing = fit > node.NoteLine ? Math.Floor(missing + 1e-6) : missing;
        var isLast = end == _segmentEnd;
        cost += PageCost(node, end, missing, hasNotes: fit > node.NoteLine);

        // Notes stand at the foot of their page, which then is as deep as any, whatever gap is above them.
        var shortness = node.IsRecto || isLast || fit > node.NoteLine ? 0 : (int)Math.Min(6, Math.Round(missing));
        if (fit >= least)
        {
            _endings.Add(new PageNode(node, end, fit, !node.IsRecto, shortness, node.Cost + cost));
            return;
        }

        cost += LateNotes(node, end, fit) * _options.LateNoteCost;
        _fallbacks.Add(new PageNode(node, end, fit, !node.IsRecto, shortness, node.Cost + cost));
    }

    /// <summary>Note lines that must be set at the end of a page: every note begins on the page of its mark.</summary>
    private int LeastNotes(PageNode node, int end, int referred)
    {
        var before = node.Line == 0 ? 0 : _list.Lines[node.Line - 1].NotesReferred;
        var after = _list.Lines[end - 1].NotesReferred;
        if (after == before)
        {
            // No mark on the page: what is left over of a note goes on, by two lines at least.
            return Math.Min(referred, node.NoteLine + 2);
        }

        var start = _list.NoteStarts[after - 1];
        return Math.Max(node.NoteLine, Math.Min(_list.NoteStarts[after], start + 2));
    }

    /// <summary>Notes with a mark on the page that do not begin there, or with a single line: one at least, if their lines do not fit.</summary>
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
                // A line less is a small price for not turning the page in the middle of a word.
                var isHyphenated = _list.NoteLines[end - 1].Line.IsHyphenated;
                var isBetter = isHyphenated && end - 1 >= least && end - 1 > start && MaySplitAt(end - 1)
                    && !_list.NoteLines[end - 2].Line.IsHyphenated;
                return (isBetter ? end - 1 : end, isHyphenated && !isBetter ? _options.VersoHyphenCost : 0);
            }
        }

        return (fit, fit > start ? _options.NoteSingleLineCost : 0);
    }

    private bool MaySplitAt(int end) => end == _list.NoteLines.Length || _list.NoteLines[end].MayBreakBefore;

    private double PageCost(PageNode node, int end, double missing, bool hasNotes)
    {
        var lines = end - node.Line;
        if (end == _segmentEnd)
        {
            return lines < _options.MinimumLastPageLines && node.Line > _segmentStart ? _options.EmptyLastPageCost : 0;
        }

        var cost = (missing * missing * _options.MissingLineCost) + _breakCosts[end];
        if (node.IsRecto && node.Previous is not null)
        {
            var difference = (hasNotes ? 0 : missing) - node.Short;
            cost += difference * difference * _options.FacingDifferenceCost;
        }

        if (_list.Lines[end - 1].Line.IsHyphenated)
        {
            cost += node.IsRecto ? _options.RectoHyphenCost : _options.VersoHyphenCost;
        }

        if (hasNotes && lines < _options.MinimumBodyLines)
        {
            var lacking = _options.MinimumBodyLines - lines;
            cost += lacking * lacking * _options.BodyLineCost;
        }

        return cost;
    }

    /// <summary>Sets the rest of the notes on pages of their own, after the text's last line.</summary>
    private PageNode FinishNotes(PageNode node, int noteEnd)
    {
        while (node.NoteLine < noteEnd)
        {
            node = NotesOnly(node, noteEnd);
        }

        return node;
    }

    private PageNode NotesOnly(PageNode node, int noteEnd)
    {
        // The first note line stands on the first baseline, so the room is for the lines after it.
        var room = _column.LastBaseline - _geometry.FirstBaseline + _list.NoteLines[node.NoteLine].Paragraph.Format.LeadingPt;
        var fit = _heights.Fit(node.NoteLine, noteEnd, room);
        var end = fit >= noteEnd ? noteEnd : Split(node.NoteLine, Math.Max(fit, node.NoteLine + 1), node.NoteLine + 1).Fit;
        return new PageNode(node, node.Line, end, !node.IsRecto, 0, node.Cost + _options.NotesOnlyPageCost);
    }

    private static void AddPlans(PageNode end, string? style, ImmutableArray<PagePlan>.Builder plans)
    {
        var nodes = new List<PageNode>();
        for (var node = end; node.Previous is not null; node = node.Previous)
        {
            nodes.Add(node);
        }

        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            var from = node.Previous!;
            plans.Add(new PagePlan(from.Line, node.Line, from.NoteLine, node.NoteLine, i == nodes.Count - 1 ? style : null));
        }
    }
}
