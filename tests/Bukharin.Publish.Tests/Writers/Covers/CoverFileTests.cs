using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Layout.Faces;
using SkiaSharp;

namespace Bukharin.Publish.Tests.Writers.Covers;

public class CoverFileTests
{
    private static readonly CoverStyle Colours = Styles.Classic.Epub.Cover;
    private static readonly CoverDrawing Drawing = Draw();

    [Fact]
    public void Two_covers_of_the_same_words_are_the_same_bytes()
    {
        var again = Draw();

        Assert.Equal(CoverPng.Write(Drawing), CoverPng.Write(again));
    }

    [Fact]
    public void The_picture_is_of_the_size_that_stores_ask_for()
    {
        var png = CoverPng.Write(Drawing);

        // PNG, 11.2.1: width and height are the first words of the first chunk.
        Assert.Equal("IHDR", Encoding.ASCII.GetString(png, 12, 4));
        Assert.Equal(1600, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(2560, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void Every_pixel_is_the_ground_a_colour_of_the_style_or_a_mixture_of_the_two()
    {
        using var picture = SKBitmap.Decode(CoverPng.Write(Drawing));
        var colours = new Dictionary<SKColor, int>();
        foreach (var pixel in picture.Pixels)
        {
            colours[pixel] = colours.GetValueOrDefault(pixel) + 1;
        }

        Assert.All(colours.Keys, colour => Assert.True(IsMixture(colour, Colours.Ink) || IsMixture(colour, Colours.Accent), colour.ToString()));
        Assert.Equal(Skia(Colours.Ground), colours.MaxBy(colour => colour.Value).Key);
        Assert.Contains(Skia(Colours.Ink), colours.Keys);
        Assert.Contains(Skia(Colours.Accent), colours.Keys);
    }

    [Fact]
    public void The_pixels_are_the_same_on_every_machine()
    {
        using var picture = SKBitmap.Decode(CoverPng.Write(Drawing));

        byte[] channels = [.. picture.Pixels.SelectMany(pixel => new[] { pixel.Red, pixel.Green, pixel.Blue })];
        Assert.Equal("9859c01575a96c7d", Convert.ToHexStringLower(SHA256.HashData(channels))[..16]);
    }

    private static bool IsMixture(SKColor colour, Colour other) =>
        Enumerable.Range(0, 16).Any(share => colour == new SKColor(
            Mixed(Colours.Ground.Red, other.Red, share), Mixed(Colours.Ground.Green, other.Green, share), Mixed(Colours.Ground.Blue, other.Blue, share)));

    private static byte Mixed(byte behind, byte front, int share) => (byte)Math.Round(((behind * (15 - share)) + (front * share)) / 15.0, MidpointRounding.AwayFromZero);

    private static SKColor Skia(Colour colour) => new(colour.Red, colour.Green, colour.Blue);

    private static CoverDrawing Draw() => CoverDesign.Draw(
        new CoverWords("Anna Reed", "The Ferryman’s “Answers”", "A letter of 1901", ["Edited by Paul Oster"], "Marsh Press"),
        Colours,
        new PdfFonts(Styles.Classic),
        "en-GB",
        () => null);
}
