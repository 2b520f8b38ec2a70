using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>Finds which figures can stand at the head and the foot of a page, and what that costs.</summary>
/// <remarks>
/// Figures keep the order in which they are written: those at a head come before those at the foot of the same page. None stands on a page
/// before that of its call, nor behind the end of the part of the text that it is written in: at the head of the page on which
/// the next part begins it still stands before that.
/// </remarks>
internal sealed class FloatChoices
{
    // A page holds no more of them at either edge.
    private const int Most = 8;

    // After so many pages without a line of the text there is one with some, unless the text ends.
    private const int MostFloatPages = 3;

    private static readonly List<FloatChoice> None = [default];

    private readonly VerticalList _list;
    private readonly PageBreakingOptions _options;
    private readonly FloatStack _stack;
    private readonly double[] _callSums;
    private readonly double _pagePt;
    private readonly double _gridPt;
    private int _start;
    private int _stretchEnd;
    private int _end;

    public FloatChoices(VerticalList list, PageGeometry geometry, PageBreakingOptions options)
    {
        (_list, _options, _gridPt) = (list, options, geometry.GridPt);
        _callSums = new double[list.Floats.Length + 1];
        for (var i = 0; i < list.Floats.Length; i++)
        {
            _callSums[i + 1] = _callSums[i] + list.Floats[i].CallLine;
        }

        _stack = new FloatStack(list.Floats, geometry);
        _pagePt = geometry.LastBaseline - geometry.TopPt;
    }

    /// <summary>Starts with a stretch of lines that lies between two forced page breaks.</summary>
    /// <param name="start">Its first line.</param>
    /// <param name="end">The line behind its last.</param>
    /// <param name="floatEnd">The first figure behind its own.</param>
    public void Begin(int start, int end, int floatEnd) => (_start, _stretchEnd, _end) = (start, end, floatEnd);

    /// <summary>The first figure behind those that are written in a stretch of lines.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The line behind its last.</param>
    public int EndOf(int first, int end)
    {
        while (first < _list.Floats.Length && (_list.Floats[first].CallLine < end || _list.Floats[first] is { BeginsStretch: false } last && last.CallLine == end))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether all figures have been set.</summary>
    public bool AreSet(PageNode node) => node.Float >= _end;

    /// <summary>What can stand on the page behind a node, as far as there is room for it.</summary>
    public List<FloatChoice> Of(PageNode node)
    {
        if (AreSet(node))
        {
            return None;
        }

        var choices = new List<FloatChoice>();
        for (var heads = 0; heads <= Most && node.Float + heads <= _end && (heads == 0 || MayStandAtHead(node.Float + heads - 1, node.Line)); heads++)
        {
            var down = _stack.DownPt(_stack.HeightPt(node.Float, node.Float + heads));
            var first = node.Float + heads;
            for (var feet = 0; feet <= Most && first + feet <= _end && (feet == 0 || MayStandAtFoot(first + feet - 1, node.Line)); feet++)
            {
                var up = _stack.UpPt(_stack.HeightPt(first, first + feet));
                if (down + up >= _pagePt)
                {
                    break;
                }

                choices.Add(new FloatChoice(heads, feet, down, up));
            }
        }

        return choices.Count == 0 ? None : choices;
    }

    /// <summary>Whether all figures of a choice are called before a page ends, and none is left that cannot stand on a later one.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="node">The node before the page.</param>
    /// <param name="end">The line behind its last.</param>
    public bool Allows(in FloatChoice choice, PageNode node, int end)
    {
        var set = node.Float + choice.Count;
        return (choice.Count == 0 || _list.Floats[set - 1].CallLine <= end) && (set >= _end || _list.Floats[set].EndLine >= end);
    }

    /// <summary>What a choice costs.</summary>
    /// <inheritdoc cref="Allows" path="/param" />
    public double Cost(in FloatChoice choice, PageNode node, int end)
    {
        if (AreSet(node))
        {
            return 0;
        }

        var cost = WaitingCost(node.Float + choice.Count, end);
        if (choice.Heads > 0 && node.Line == _start)
        {
            cost += _options.FloatAboveTitleCost;
        }

        for (var i = 0; i < choice.Count; i++)
        {
            var block = _list.Floats[node.Float + i];
            if (block is { MayStandAtHead: true, MayStandAtFoot: true })
            {
                var call = Math.Max(block.CallLine, node.Line);
                cost += _options.FloatDistanceCost * (i < choice.Heads ? call - node.Line : end - call);
            }
        }

        return cost;
    }

    /// <summary>A page of figures alone behind a node; null where none is called, or those that wait would not fill enough of it and need not be set.</summary>
    public PageNode? OnlyFloats(PageNode node)
    {
        var called = node.Float + Waiting(node.Float, node.Line);
        if (called == node.Float || node.Line == _start)
        {
            return null;
        }

        var (heads, height) = (0, 0.0);
        while (node.Float + heads < called && heads < Most && MayStandAtHead(node.Float + heads, node.Line) && _stack.HeightPt(node.Float, node.Float + heads + 1) is var next && (next <= _pagePt || heads == 0))
        {
            (heads, height) = (heads + 1, next);
        }

        var (feet, first, used) = (0, node.Float + heads, height);
        while (first + feet < called && feet < Most && MayStandAtFoot(first + feet, node.Line - 1) && (heads + feet == 0 || _stack.DownPt(height) + _stack.HeightPt(first, first + feet + 1) <= _pagePt))
        {
            feet++;
            used = _stack.DownPt(height) + _stack.HeightPt(first, first + feet);
        }

        var isLast = node.Line == _stretchEnd;
        var mustBeSet = isLast || _list.Floats[node.Float].EndLine <= node.Line;
        if (heads + feet == 0 || (!mustBeSet && (used < _options.LeastFloatsPage * _pagePt || node.FloatPages >= MostFloatPages)))
        {
            return null;
        }

        var missing = Math.Max(0, _pagePt - used) / _gridPt;
        var cost = (isLast ? _options.LastFloatsPageCost : _options.FloatsOnlyPageCost + (missing * missing * _options.MissingLineCost))
            + WaitingCost(first + feet, node.Line);
        return new PageNode(node, node.Line, node.NoteLine, !node.IsRecto, 0, node.Cost + cost) { Float = first + feet, Heads = heads, FloatPages = node.FloatPages + 1 };
    }

    /// <summary>The room that the last page of a node leaves to notes: the figures on it are alone.</summary>
    public double RoomForNotesPt(PageNode node)
    {
        var first = node.Previous!.Float + node.Heads;
        return _pagePt - _stack.HeightPt(node.Previous.Float, first) - _stack.UpPt(_stack.HeightPt(first, node.Float));
    }

    private bool MayStandAtHead(int index, int line) => _list.Floats[index] is var block && block.MayStandAtHead && block.EndLine >= line;

    private bool MayStandAtFoot(int index, int line) => _list.Floats[index] is var block && block.MayStandAtFoot && block.EndLine > line;

    /// <summary>What it costs that figures wait from one on which are called up to the end of a page.</summary>
    private double WaitingCost(int first, int end)
    {
        var count = Waiting(first, end);
        return ((count * (double)end) - (_callSums[first + count] - _callSums[first])) * _options.LateFloatCost;
    }

    /// <summary>How many figures from one on are called up to the end of a page.</summary>
    private int Waiting(int first, int end)
    {
        var (low, high) = (first, _end);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _list.Floats[middle].CallLine <= end ? (middle + 1, high) : (low, middle);
        }

        return low - first;
    }
}
