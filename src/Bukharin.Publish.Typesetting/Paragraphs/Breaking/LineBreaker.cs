using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>Chooses the line breaks of a paragraph so that all its lines together are as good as possible.</summary>
/// <remarks>
/// After D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines (1981). Up to four attempts are made, each more lenient: with two
/// tolerances, with extra stretch for each line, and with overfull lines. The last one always succeeds.
/// </remarks>
internal sealed class LineBreaker
{
    private readonly ImmutableArray<Breakpoint> _breakpoints;
    private readonly Func<int, int, double?> _withinWord;
    private readonly LineShape _shape;
    private readonly LineBreakingOptions _options;
    private readonly Rivers? _rivers;
    private readonly List<LineNode> _active = [];
    private readonly List<LineNode> _found = [];

    private double _tolerance;
    private double _emergencyStretch;
    private bool _acceptOverfull;

    private LineBreaker(
        ImmutableArray<Breakpoint> breakpoints,
        ImmutableArray<WordSpace> spaces,
        Func<int, int, double?> withinWord,
        LineShape shape,
        LineBreakingOptions options)
    {
        _breakpoints = breakpoints;
        _withinWord = withinWord;
        _shape = shape;
        _options = options;
        _rivers = options.RiverDemerits > 0 && !shape.IsMoved ? new Rivers(spaces, options) : null;
    }

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="breakpoints">All legal breaks; the first is the paragraph's start, the last, forced, its end.</param>
    /// <param name="spaces">Word spaces, by which rivers are found; may be empty.</param>
    /// <param name="withinWord">Width of a line that is a part of one word, between two breakpoints; null if they are not within one word.</param>
    /// <param name="shape">Indents and widths of lines.</param>
    /// <param name="options">Preferences.</param>
    /// <returns>Indices of the breakpoints at which lines end, ascending, including the last.</returns>
    public static ImmutableArray<int> Break(
        ImmutableArray<Breakpoint> breakpoints,
        ImmutableArray<WordSpace> spaces,
        Func<int, int, double?> withinWord,
        LineShape shape,
        LineBreakingOptions options)
    {
        var breaker = new LineBreaker(breakpoints, spaces, withinWord, shape, options);
        var emergency = options.EmergencyStretchEm * shape.EmPt;
        var first = breaker.Attempt(options.Tolerance, 0, acceptOverfull: false);
        if (first is { EndsWell: true })
        {
            return Chain(first);
        }

        // A last line that is too short justifies looser lines, but not extra stretch.
        var second = breaker.Attempt(options.LooseTolerance, 0, acceptOverfull: false);
        var best = second is { EndsWell: true } ? second : first ?? second
            ?? breaker.Attempt(double.PositiveInfinity, emergency, acceptOverfull: false)
            ?? breaker.Attempt(double.PositiveInfinity, emergency, acceptOverfull: true);
        return Chain(best!);
    }

    private static ImmutableArray<int> Chain(LineNode end)
    {
        var breaks = ImmutableArray.CreateBuilder<int>(end.Line);
        for (var node = end; node.Previous is not null; node = node.Previous)
        {
            breaks.Add(node.Break);
        }

        breaks.Reverse();
        return breaks.DrainToImmutable();
    }

    private LineNode? Attempt(double tolerance, double emergencyStretch, bool acceptOverfull)
    {
        _tolerance = tolerance;
        _emergencyStretch = emergencyStretch;
        _acceptOverfull = acceptOverfull;
        _active.Clear();
        _active.Add(LineNode.Start);
        for (var i = 1; i < _breakpoints.Length; i++)
        {
            TryBreakAt(i);
            if (_active.Count == 0)
            {
                return null;
            }
        }

        return ChooseEnd();
    }

    private void TryBreakAt(int index)
    {
        ref readonly var end = ref _breakpoints.ItemRef(index);
        _found.Clear();
        LineNode? overfull = null;
        var leastExcess = double.PositiveInfinity;
        for (var i = 0; i < _active.Count;)
        {
            var node = _active[i];
            var line = Measure(node, index, in end);
            var tooLong = line.ExcessPt > 0;
            if (!tooLong && line.Badness <= _tolerance && Hyphens(node, in end) <= _options.MaximumConsecutiveHyphens)
            {
                Keep(Extend(node, index, in end, line), line.Fit);
            }

            // If the line is too wide by more than a hyphen and a hanging stop, no later break can be reached from this node.
            if (end.IsForced || (tooLong && (_acceptOverfull || line.ExcessPt > _shape.EmPt)))
            {
                if (tooLong && line.ExcessPt < leastExcess)
                {
                    overfull = node;
                    leastExcess = line.ExcessPt;
                }

                _active.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }

        _active.AddRange(_found);
        if (_active.Count == 0 && _acceptOverfull && overfull is not null)
        {
            _active.Add(Extend(overfull, index, in end, new MeasuredLine(default, 0, 0, 0)));
        }
    }

    private MeasuredLine Measure(LineNode node, int index, in Breakpoint end)
    {
        ref readonly var start = ref _breakpoints.ItemRef(node.Break);
        var width = (start.Item == end.Item ? _withinWord(node.Break, index) : null) ?? end.EndWidth - start.StartWidth;
        var missing = _shape.Width(node.Line, start.Kind == BreakKind.Line) - width;
        if (missing >= 0 && end.IsForced && _shape.LastLineIsFree)
        {
            return new MeasuredLine(default, 0, width, 0);
        }

        var isRagged = _shape.RaggedStretchPt > 0;
        var stretch = isRagged ? _shape.RaggedStretchPt : end.EndStretch - start.StartStretch;
        var shrink = isRagged ? 0 : Math.Max(0, end.EndShrink - start.StartShrink);
        var flex = isRagged || start.Item == end.Item ? 0 : Math.Max(0, end.EndGlyphFlex - start.StartGlyphFlex);
        var excess = -missing - shrink - flex;
        var letterspace = flex > 0 ? Math.Max(0, end.EndLetterspace - start.StartLetterspace) : 0;
        var fit = LineFit.Of(missing, stretch + _emergencyStretch, shrink, flex, letterspace);

        // Up to a hundredth of a point is a rounding error.
        return excess <= 0.01 && fit.Spaces < -1
            ? Measured(fit with { Spaces = -1 }, 0, width)
            : Measured(fit, excess, width);
    }

    private MeasuredLine Measured(LineFit fit, double excess, double width) =>
        new(fit, excess, width, Cubed(100, fit.Spaces) + Cubed(_options.GlyphBadness, fit.Glyphs) + (_options.LooseningBadness * fit.Loosening));

    private LineNode Extend(LineNode node, int index, in Breakpoint end, MeasuredLine line)
    {
        var badness = Math.Min(line.Badness, 1e9);
        var demerits = (_options.LinePenalty + badness) * (_options.LinePenalty + badness);
        demerits += end.IsForced ? 0 : end.Penalty * end.Penalty;
        ref readonly var start = ref _breakpoints.ItemRef(node.Break);
        if (start.IsFlagged && end.IsFlagged)
        {
            demerits += _options.ConsecutiveHyphenDemerits;
        }

        var fitness = Fitness(line.Fit);
        if (_shape.RaggedStretchPt <= 0 && node.Previous is not null && Math.Abs(fitness - node.Fitness) > 1)
        {
            demerits += _options.FitnessDemerits;
        }

        var endsWell = true;
        if (end.Kind == BreakKind.End && node.Previous is not null)
        {
            demerits += start.IsFlagged ? _options.FinalHyphenDemerits : 0;
            endsWell = line.WidthPt >= _shape.LastLineMinimumPt;
            demerits += endsWell ? 0 : _options.ShortLastLineDemerits;
        }

        return new LineNode(node, index, node.Line + 1, fitness, Hyphens(node, in end), node.Demerits + demerits, endsWell);
    }

    /// <summary>Keeps the best node of each state that makes a difference to later lines.</summary>
    private void Keep(LineNode node, LineFit fit)
    {
        var rival = Rival(node);
        if (rival >= 0 && _found[rival].Demerits <= node.Demerits)
        {
            return;
        }

        if (_rivers is not null)
        {
            // Rivers only add demerits, so they are searched for only if the node would be kept without them.
            node = FollowRivers(node, fit);
            if (rival >= 0 && _found[rival].Demerits <= node.Demerits)
            {
                return;
            }
        }

        if (rival >= 0)
        {
            _found[rival] = node;
        }
        else
        {
            _found.Add(node);
        }
    }

    private int Rival(LineNode node)
    {
        for (var i = 0; i < _found.Count; i++)
        {
            var other = _found[i];
            if (other.Fitness == node.Fitness && other.Hyphens == node.Hyphens
                && (_options.Looseness == 0 || other.Line == node.Line))
            {
                return i;
            }
        }

        return -1;
    }

    private LineNode FollowRivers(LineNode node, LineFit fit)
    {
        var previous = node.Previous!;
        ref readonly var start = ref _breakpoints.ItemRef(previous.Break);
        ref readonly var end = ref _breakpoints.ItemRef(node.Break);
        var set = _shape.RaggedStretchPt > 0 ? default : fit;
        var demerits = _rivers!.Follow(previous.Whites, in start, in end, set, _shape.Left(previous.Line, start.Kind == BreakKind.Line));
        return node with { Demerits = node.Demerits + demerits, Whites = _rivers.Whites() };
    }

    private LineNode? ChooseEnd()
    {
        LineNode? best = null;
        foreach (var node in _active)
        {
            best = best is null || node.Demerits < best.Demerits ? node : best;
        }

        if (best is null || _options.Looseness == 0)
        {
            return best;
        }

        var wanted = best.Line + _options.Looseness;
        var chosen = best;
        foreach (var node in _active)
        {
            var nearer = Math.Abs(node.Line - wanted) - Math.Abs(chosen.Line - wanted);
            chosen = nearer < 0 || (nearer == 0 && node.Demerits < chosen.Demerits) ? node : chosen;
        }

        return chosen;
    }

    private static int Hyphens(LineNode node, in Breakpoint end) => end.IsFlagged ? node.Hyphens + 1 : 0;

    private static double Cubed(double factor, double ratio) => factor * Math.Abs(ratio * ratio * ratio);

    /// <summary>Classes of tightness: tight, decent, loose, very loose. They are taken from the change of glyphs, if there is any, since glyphs change first.</summary>
    private static int Fitness(LineFit fit) =>
        fit.Spaces < -0.5 || fit.Glyphs < -0.75 ? 0
        : fit.Spaces > 1 ? 3
        : fit.Spaces > 0.5 || fit.Glyphs > 0.75 ? 2 : 1;

    private readonly record struct MeasuredLine(LineFit Fit, double ExcessPt, double WidthPt, double Badness);
}
