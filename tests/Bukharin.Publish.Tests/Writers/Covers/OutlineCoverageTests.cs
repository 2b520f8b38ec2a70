using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Covers;
using CsCheck;
using SkiaSharp;

namespace Bukharin.Publish.Tests.Writers.Covers;

/// <summary>What outlines cover, beside what geometry says and what Skia draws.</summary>
public class OutlineCoverageTests
{
    private const int Width = 40;
    private const int Height = 50;

    [Fact]
    public void A_box_covers_pixels_by_the_part_of_them_that_it_takes()
    {
        var covered = Of(Box(1.5, 2, 4.25, 4.5));

        Assert.Equal([0, 128, 255, 255, 64, 0], covered[2][..6]);
        Assert.Equal([0, 64, 128, 128, 32, 0], covered[4][..6]);
        Assert.All(covered[5], one => Assert.Equal(0, one));
    }

    [Fact]
    public void A_contour_that_runs_the_other_way_round_is_a_hole()
    {
        var covered = Of([.. Box(5, 5, 15, 15), .. Box(12, 8, 8, 12)]);

        Assert.Equal(255, covered[6][10]);
        Assert.Equal(0, covered[10][10]);
        Assert.Equal(255, covered[10][6]);
    }

    [Fact]
    public void What_reaches_out_of_the_picture_is_covered_within_it()
    {
        Assert.All(Of(Box(-1000, -1000, 5000, 5000)), row => Assert.All(row, one => Assert.Equal(255, one)));
        Assert.Equal([255, 255, 128, 0], Of(Box(-7, 3, 2.5, 9))[4][..4]);
        Assert.Equal([0, 64, 255], Of(Box(37.75, 3, 90, 9))[4][^4..^1]);
        Assert.All(Of(Box(41, 3, 90, 9)).SelectMany(row => row), one => Assert.Equal(0, one));
    }

    [Fact]
    public void Shapes_lie_where_Skia_draws_them()
    {
        // Curves and lines from anywhere to anywhere, some of them outside. Of contours that cross themselves Skia counts the parts
        // that wind in either direction, and areas cancel each other: so these are contours around a point, as a star's.
        (from corners in Gen.Double[2, 30].Array[3, 12]
         from centreX in Gen.Double[-5, Width + 5]
         from centreY in Gen.Double[-5, Height + 5]
         from isCurved in Gen.Bool
         select Star(centreX, centreY, corners, isCurved)).Sample(
            outline =>
            {
                var (covered, drawn) = (Of(outline), Drawn(outline));
                for (var y = 0; y < Height; y++)
                {
                    for (var x = 0; x < Width; x++)
                    {
                        Assert.True(Math.Abs(covered[y][x] - drawn[y][x]) <= 12, $"{x}, {y}: {covered[y][x]} and not {drawn[y][x]}");
                    }
                }
            },
            seed: "0000KOIPe036",
            iter: 300);
    }

    private static byte[][] Of(ImmutableArray<OutlineStep> outline)
    {
        byte[][] rows = [.. Enumerable.Range(0, Height).Select(_ => new byte[Width])];
        new OutlineCoverage(Width, Height, [outline]).Read((y, row) => row.CopyTo(rows[y]));
        return rows;
    }

    /// <summary>What Skia covers. It counts a few samples at an edge, so it draws many times larger, and pixels are the means of that.</summary>
    private static int[][] Drawn(ImmutableArray<OutlineStep> outline)
    {
        const int Scale = 8;
        using var mask = new SKBitmap(new SKImageInfo(Width * Scale, Height * Scale, SKColorType.Alpha8, SKAlphaType.Premul));
        mask.Erase(SKColors.Transparent);
        using var canvas = new SKCanvas(mask);
        canvas.Scale(Scale);
        using var paint = new SKPaint { IsAntialias = true, Color = SKColors.Black };
        using var path = new SKPath { FillType = SKPathFillType.Winding };
        foreach (var step in outline)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    path.MoveTo((float)step.X, (float)step.Y);
                    break;
                case OutlineVerb.Line:
                    path.LineTo((float)step.X, (float)step.Y);
                    break;
                case OutlineVerb.Curve:
                    path.QuadTo((float)step.ControlX, (float)step.ControlY, (float)step.X, (float)step.Y);
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        canvas.DrawPath(path, paint);
        canvas.Flush();
        var pixels = mask.GetPixelSpan().ToArray();
        return [.. Enumerable.Range(0, Height).Select(y => Enumerable.Range(0, Width).Select(x => Mean(x, y)).ToArray())];

        int Mean(int x, int y) =>
            Enumerable.Range(0, Scale * Scale).Sum(i => pixels[(((y * Scale) + (i / Scale)) * mask.RowBytes) + (x * Scale) + (i % Scale)]) / (Scale * Scale);
    }

    private static ImmutableArray<OutlineStep> Star(double x, double y, double[] corners, bool isCurved)
    {
        var steps = ImmutableArray.CreateBuilder<OutlineStep>();
        for (var i = 0; i < corners.Length; i++)
        {
            var (toX, toY) = At(i, corners[i]);
            var (controlX, controlY) = At(i - 0.5, corners[i]);
            steps.Add(i == 0 ? new OutlineStep(OutlineVerb.Move, toX, toY)
                : isCurved ? new OutlineStep(OutlineVerb.Curve, toX, toY, controlX, controlY)
                : new OutlineStep(OutlineVerb.Line, toX, toY));
        }

        return [.. steps, new OutlineStep(OutlineVerb.Close)];

        (double X, double Y) At(double corner, double distance)
        {
            var angle = 2 * Math.PI * corner / corners.Length;
            return (x + (distance * Math.Cos(angle)), y + (distance * Math.Sin(angle)));
        }
    }

    private static ImmutableArray<OutlineStep> Box(double left, double top, double right, double bottom) =>
    [
        new(OutlineVerb.Move, left, top),
        new(OutlineVerb.Line, right, top),
        new(OutlineVerb.Line, right, bottom),
        new(OutlineVerb.Line, left, bottom),
        new(OutlineVerb.Close),
    ];
}
