using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Writes a cover as PNG.</summary>
/// <remarks>Colours are mixed in whole numbers: no machine's colour management can make the picture another one.</remarks>
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
    private static void Paint(byte[] pixels, int before, ImmutableArray<CoverShape> shapes)
    {
        new OutlineCoverage(CoverDrawing.Width, CoverDrawing.Height, shapes.Select(shape => shape.Outline)).Read((y, row) =>
        {
            for (var x = 0; row[x..].IndexOfAnyExcept((byte)0) is >= 0 and var blank; x++)
            {
                x += blank;
                if (((row[x] * Steps) + (OutlineCoverage.Full / 2)) / OutlineCoverage.Full is > 0 and var step)
                {
                    pixels[(y * CoverDrawing.Width) + x] = (byte)(before + step);
                }
            }
        });
    }

    private static Colour Mix(Colour ground, Colour colour, int step)
    {
        return new Colour(Channel(ground.Red, colour.Red), Channel(ground.Green, colour.Green), Channel(ground.Blue, colour.Blue));

        byte Channel(byte behind, byte front) => (byte)(((behind * (Steps - step)) + (front * step) + (Steps / 2)) / Steps);
    }
}
