using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>Finds rivers: white that runs down through word spaces on consecutive lines.</summary>
/// <param name="spaces">All word spaces that stretch, in order.</param>
/// <param name="options">The demerits of rivers.</param>
internal sealed class Rivers(ImmutableArray<WordSpace> spaces, LineBreakingOptions options)
{
    // Word spaces that miss each other by less than this are seen as connected.
    private const float MarginPt = 0.3f;

    private White[] _whites = new White[16];
    private int _count;

    /// <summary>Finds the white of a line, and the demerits of rivers that continue to it or start on it.</summary>
    /// <param name="above">The white of the line above; empty for the first line.</param>
    /// <param name="start">The break before the line.</param>
    /// <param name="end">The break after it.</param>
    /// <param name="fit">How the line is fitted to its width.</param>
    /// <param name="leftPt">Where it begins.</param>
    /// <returns>Demerits.</returns>
    public double Follow(White[] above, in Breakpoint start, in Breakpoint end, LineFit fit, double leftPt)
    {
        _count = Math.Max(0, end.SpacesBefore - start.SpacesThrough);
        if (_count > _whites.Length)
        {
            _whites = new White[_count * 2];
        }

        var demerits = 0.0;
        var isLoose = fit.Spaces >= 0;
        var next = 0;
        for (var i = 0; i < _count; i++)
        {
            ref readonly var space = ref spaces.AsSpan()[start.SpacesThrough + i];
            var before = isLoose ? space.Stretch - start.StartStretch : space.Shrink - start.StartShrink;
            var own = isLoose ? space.StretchPt : space.ShrinkPt;
            var letters = (fit.Glyphs * (space.GlyphFlex - start.StartGlyphFlex)) + (fit.Loosening * (space.Letterspace - start.StartLetterspace));
            var x = (float)(leftPt + space.X - start.StartWidth + letters + (fit.Spaces * before));
            var right = x + (float)(space.WidthPt + (fit.Spaces * own));
            while (next < above.Length && above[next].EndPt + MarginPt <= x)
            {
                next++;
            }

            var depth = 0;
            for (var j = next; j < above.Length && above[j].StartPt < right + MarginPt; j++)
            {
                depth = Math.Max(depth, above[j].Depth);
            }

            _whites[i] = new White(x, right, depth + 1);
            demerits += Demerits(depth + 1);
        }

        return demerits;
    }

    /// <summary>The white that was found last.</summary>
    public White[] Whites() => _whites.AsSpan(0, _count).ToArray();

    private double Demerits(int depth) =>
        depth < options.RiverLines - 1 ? 0 : depth < options.RiverLines ? options.RiverDemerits / 10 : options.RiverDemerits;
}
