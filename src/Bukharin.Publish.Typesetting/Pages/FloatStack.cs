using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>How figures stand upon each other at the head and the foot of a page.</summary>
/// <param name="floats">All of them.</param>
/// <param name="geometry">The page.</param>
internal sealed class FloatStack(ImmutableArray<FloatBlock> floats, PageGeometry geometry)
{
    // White between two of them, and between them and the text, in steps of the grid. The text's own lines stay on the grid.
    private const double BetweenSteps = 1;
    private const double FromTextSteps = 1.2;
    private const double Rounding = 1e-4;

    // The heights of all figures before each, with the white below them: there may be many.
    private readonly double[] _heights = Heights(floats, geometry.GridPt * BetweenSteps);

    /// <summary>The baselines of those at the head, line by line.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The one behind the last.</param>
    public double[] HeadBaselines(int start, int end) => Baselines(start, end, geometry.TopPt);

    /// <summary>The baselines of those at the foot, line by line.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="last">The baseline of the last line.</param>
    public double[] FootBaselines(int start, int end, double last)
    {
        var baselines = Baselines(start, end, 0);
        return baselines.Length == 0 ? [] : [.. baselines.Select(baseline => baseline + (last - baselines[^1]))];
    }

    /// <summary>The height of a stack, from the upper edge of its first picture to the baseline of its last line.</summary>
    /// <param name="start">The first figure.</param>
    /// <param name="end">The one behind the last.</param>
    public double HeightPt(int start, int end) => end <= start ? 0 : _heights[end] - _heights[start] - (geometry.GridPt * BetweenSteps);

    /// <summary>How far the text begins below the head of the page: whole steps of the grid.</summary>
    /// <param name="heightPt">The height of the stack at the head; 0 for none.</param>
    public double DownPt(double heightPt) =>
        heightPt <= 0 ? 0 : geometry.GridPt * Math.Ceiling((heightPt / geometry.GridPt) + FromTextSteps - Rounding);

    /// <summary>The room that a stack at the foot takes, with the white above it.</summary>
    /// <param name="heightPt">The height of the stack; 0 for none.</param>
    public double UpPt(double heightPt) => heightPt <= 0 ? 0 : heightPt + (geometry.GridPt * FromTextSteps);

    private static double[] Heights(ImmutableArray<FloatBlock> floats, double between)
    {
        var heights = new double[floats.Length + 1];
        for (var i = 0; i < floats.Length; i++)
        {
            heights[i + 1] = heights[i] + between + floats[i].Lines.Sum(HeightPt);
        }

        return heights;
    }

    private static double HeightPt(GalleyLine line) => line.Picture is { } picture ? picture.HeightPt : line.SpaceBeforePt + line.LeadingPt;

    private double[] Baselines(int start, int end, double top)
    {
        var baselines = new List<double>();
        var edge = top;
        for (var i = start; i < end; i++)
        {
            foreach (var line in floats[i].Lines)
            {
                edge += HeightPt(line);
                baselines.Add(edge);
            }

            edge += geometry.GridPt * BetweenSteps;
        }

        return [.. baselines];
    }
}
