using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>Follows white from line to line of a paragraph, where word spaces stand below each other.</summary>
/// <param name="spaces">All word spaces that stretch, in order.</param>
/// <param name="options">What a river costs.</param>
internal sealed class Rivers(ImmutableArray<WordSpace> spaces, LineBreakingOptions options)
{
    // Whites that only just miss each other are seen as one.
    private const float MarginPt = 0.3f;

    private White[] _whites = new White[16];
    private int _count;

    /// <summary>Finds the whites of a line, and what the rivers cost that go on to it or begin on it.</summary>
    /// <param name="above">Whites of the line above; empty for the first line.</param>
    /// <param name="start">The break before the line.</param>
    /// <param name="end">The break after it.</param>
    /// <param name="fit">How the line is brought to its width.</param>
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

    /// <summary>The whites that were found last.</summary>
    public White[] Whites() => _whites.AsSpan(0, _count).ToArray();

    private double Demerits(int depth) =>
        depth < options.RiverLines - 1 ? 0 : depth < options.RiverLines ? options.RiverDemerits / 10 : options.RiverDemerits;
}
