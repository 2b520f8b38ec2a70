using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>Distributes lines and note lines over the pages, so that all pages together cost as little as possible.</summary>
/// <remarks>
/// This is a shortest path through states (lines set, note lines set, parity of the next page, shortness of the facing page, figures set at heads and feet). A page
/// with fewer note lines than it refers to splits a note. Breaks are never forbidden, only expensive, so there is always a way: each
/// step sets at least one more line.
/// </remarks>
internal sealed class PageBreaker
{
    // How many ways to reach a line are pursued. In practice the others never win.
    private const int MostStates = 24;

    private readonly VerticalList _list;
    private readonly PageEndings _endings;
    private readonly double _noteLineWorth;
    private int _segmentStart;
    private int _float;

    private PageBreaker(VerticalList list, PageGeometry geometry, PageBreakingOptions options)
    {
        _list = list;
        _endings = new PageEndings(list, geometry, options);

        // Of two ways to reach a line, the one that has set more note lines saves part of a later page of notes.
        var height = Math.Max(geometry.GridPt, geometry.LastBaseline - geometry.FirstBaseline);
        _noteLineWorth = list.NoteLines.IsEmpty
            ? 0
            : options.NotesOnlyPageCost * new NoteHeights(list.NoteLines).Between(0, list.NoteLines.Length) / list.NoteLines.Length / height;
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
            if (start > 0 && pageBreak?.Kind == (isRecto ? PageBreakKind.NextVerso : PageBreakKind.NextRecto))
            {
                plans.Add(new PagePlan(start, start, noteStart, noteStart, Style: null, IsBlank: true));
                isRecto = !isRecto;
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
        var firstFloat = _float;
        _float = _endings.Begin(start, end, firstFloat);
        var noteEnd = _list.Lines[end - 1].NoteLinesReferred;
        var states = new List<PageNode>?[end - start + 1];
        states[0] = [new PageNode(null, start, noteStart, isRecto, 0, 0) { Float = firstFloat }];
        for (var line = start; line < end; line++)
        {
            if (states[line - start] is { } nodes)
            {
                PageNodeRanking.KeepBest(nodes, MostStates, _noteLineWorth);

                // A page of notes alone leads to the same line again, so it is appended to this list.
                for (var i = 0; i < nodes.Count; i++)
                {
                    foreach (var ending in _endings.Of(nodes[i]))
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
            var finished = FinishNotes(FinishFloats(node), noteEnd);
            best = best is null || finished.Cost < best.Cost ? finished : best;
        }

        AddPlans(best!, style, plans);
    }

    private void Keep(List<PageNode>?[] states, PageNode node)
    {
        var nodes = states[node.Line - _segmentStart] ??= [];
        if (node.Line == node.Previous!.Line && node.Float > node.Previous.Float && nodes.Exists(other => IsSame(other, node) && other.Cost <= node.Cost))
        {
            // Many figures that wait can fill many pages, in as many ways as there are to come to the first of them.
            return;
        }

        for (var i = 0; i < nodes.Count && node.Line != node.Previous.Line; i++)
        {
            var other = nodes[i];
            if (IsSame(other, node))
            {
                nodes[i] = node.Cost < other.Cost ? node : other;
                return;
            }
        }

        nodes.Add(node);
    }

    private static bool IsSame(PageNode one, PageNode other) =>
        one.NoteLine == other.NoteLine && one.IsRecto == other.IsRecto && one.Short == other.Short && one.Float == other.Float;

    /// <summary>Sets the figures that still wait on pages of their own after the last line of the text.</summary>
    private PageNode FinishFloats(PageNode node)
    {
        while (_endings.OnlyFloats(node) is { } page)
        {
            node = page;
        }

        return node;
    }

    /// <summary>Sets the remaining notes on pages of their own after the last line of the text.</summary>
    private PageNode FinishNotes(PageNode node, int noteEnd)
    {
        while (node.NoteLine < noteEnd)
        {
            node = _endings.NotesOnly(node, noteEnd);
        }

        return node;
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
            plans.Add(new PagePlan(from.Line, node.Line, from.NoteLine, node.NoteLine, i == nodes.Count - 1 ? style : null)
            {
                FloatStart = from.Float,
                HeadEnd = from.Float + node.Heads,
                FloatEnd = node.Float,
            });
        }
    }
}
