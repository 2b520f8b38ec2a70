using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;
using SkiaSharp;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Writes a cover as PNG.</summary>
/// <remarks>
/// Skia only says how much of each pixel a shape covers, in the fixed-point numbers of its own rasteriser; the colours are
/// mixed here, in whole numbers. So no processor's way with fractions, and no machine's colour management or fonts, can make
/// the picture another one.
/// </remarks>
internal static class CoverPng
{
    // Steps from the ground to a colour. More are not seen at an edge, and each costs bytes.
    private const int Steps = 15;

    /// <summary>Writes the file.</summary>
    public static byte[] Write(CoverDrawing drawing)
    {
        var pixels = new byte[CoverDrawing.Width * CoverDrawing.Height];
        var palette = ImmutableArray.CreateBuilder<Colour>();
        palette.Add(drawing.Ground);
        foreach (var shapes in drawing.Shapes.GroupBy(shape => shape.Colour))
        {
            Paint(pixels, before: palette.Count - 1, [.. shapes]);
            palette.AddRange(Enumerable.Range(1, Steps).Select(step => Mix(drawing.Ground, shapes.Key, step)));
        }

        return PalettePng.Write(CoverDrawing.Width, CoverDrawing.Height, palette.DrainToImmutable(), pixels);
    }

    /// <summary>Paints shapes of one colour.</summary>
    /// <param name="pixels">The picture.</param>
    /// <param name="before">Number of the palette's colour before the first step to this one.</param>
    /// <param name="shapes">The shapes.</param>
    private static void Paint(Span<byte> pixels, int before, ImmutableArray<CoverShape> shapes)
    {
        using var mask = new SKBitmap(new SKImageInfo(CoverDrawing.Width, CoverDrawing.Height, SKColorType.Alpha8, SKAlphaType.Premul));
        mask.Erase(SKColors.Transparent);
        using (var canvas = new SKCanvas(mask))
        using (var paint = new SKPaint { IsAntialias = true, Color = SKColors.Black })
        {
            foreach (var shape in shapes)
            {
                using var path = Path(shape.Outline);
                canvas.DrawPath(path, paint);
            }
        }

        var coverage = mask.GetPixelSpan();
        for (var y = 0; y < CoverDrawing.Height; y++)
        {
            var row = coverage.Slice(y * mask.RowBytes, CoverDrawing.Width);
            for (var x = 0; row[x..].IndexOfAnyExcept((byte)0) is >= 0 and var blank; x++)
            {
                x += blank;
                if (((row[x] * Steps) + (byte.MaxValue / 2)) / byte.MaxValue is > 0 and var step)
                {
                    pixels[(y * CoverDrawing.Width) + x] = (byte)(before + step);
                }
            }
        }
    }

    private static Colour Mix(Colour ground, Colour colour, int step)
    {
        return new Colour(Channel(ground.Red, colour.Red), Channel(ground.Green, colour.Green), Channel(ground.Blue, colour.Blue));

        byte Channel(byte behind, byte front) => (byte)(((behind * (Steps - step)) + (front * step) + (Steps / 2)) / Steps);
    }

    private static SKPath Path(ImmutableArray<OutlineStep> outline)
    {
        var path = new SKPath { FillType = SKPathFillType.Winding };
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

        return path;
    }
}
