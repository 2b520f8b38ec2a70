using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Content;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>Paints a cover in the four inks of a press.</summary>
/// <param name="objects">Takes the streams.</param>
/// <param name="fonts">The fonts.</param>
/// <param name="mostInk">The most ink that the paper can take: the sum of all four, each of which is at most 1.</param>
internal sealed class WrapPainter(PdfObjects objects, FontTable fonts, double mostInk)
{
    private readonly SyntaxWriter _writer = new();
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly List<PaintedImage> _images = [];

    /// <summary>Paints a sheet.</summary>
    public PaintedPage Paint(WrapSheet sheet)
    {
        foreach (var panel in sheet.Panels)
        {
            Paint(panel, sheet.HeightPt);
        }

        return new PaintedPage(objects.Add(PdfStream.Compressed(_writer.Written)), [.. _fonts.Distinct()], [.. _images]);
    }

    private void Paint(WrapPanel panel, double sheetHeight)
    {
        // ISO 32000-1, 8.3.4: the origin is moved to the panel's lower left corner, and turned with it.
        _writer.Raw("q\n"u8);
        ReadOnlySpan<double> place = panel.IsTurned
            ? [0, -1, 1, 0, panel.LeftPt, sheetHeight - panel.TopPt]
            : [1, 0, 0, 1, panel.LeftPt, sheetHeight - panel.TopPt - panel.HeightPt];
        Numbers(place);
        _writer.Keyword("cm\n"u8);
        var text = new TextPainter(_writer, fonts, panel.HeightPt);
        Ink? ink = null;
        foreach (var content in panel.Contents)
        {
            switch (content)
            {
                case WrapWords words:
                    // Colours can be set within a text object (8.2), and remain set after it.
                    Select(words.Ink);
                    text.Paint(words.Text);
                    break;
                case WrapShape shape:
                    text.End();
                    Select(shape.Ink);
                    Fill(shape.Outline, panel.HeightPt);
                    break;
                case WrapPicture picture:
                    text.End();
                    Paint(picture.Picture, StreamOf(picture.Picture.Image), panel.HeightPt, picture.Clip);
                    break;
                case WrapStamp stamp:
                    text.End();
                    Paint(stamp.Picture, StreamOf(stamp), panel.HeightPt, clip: null);
                    break;
            }
        }

        text.End();
        _fonts.AddRange(text.Fonts);
        _writer.Raw("Q\n"u8);

        void Select(Ink wanted)
        {
            if (ink != wanted)
            {
                ink = wanted;
                Numbers([wanted.Cyan, wanted.Magenta, wanted.Yellow, wanted.Black]);
                _writer.Keyword("k\n"u8);
            }
        }
    }

    private void Fill(ImmutableArray<OutlineStep> outline, double height)
    {
        if (Rectangle(outline) is var (left, top, right, bottom))
        {
            Numbers([left, height - bottom, right - left, bottom - top]);
            _writer.Keyword("re f\n"u8);
            return;
        }

        var (x, y) = (0.0, 0.0);
        foreach (var step in outline)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    Numbers([step.X, height - step.Y]);
                    _writer.Keyword("m\n"u8);
                    break;
                case OutlineVerb.Line:
                    Numbers([step.X, height - step.Y]);
                    _writer.Keyword("l\n"u8);
                    break;
                case OutlineVerb.Curve:
                    // The quadratic curve as an equal cubic one.
                    Numbers([
                        x + ((step.ControlX - x) * 2 / 3), height - (y + ((step.ControlY - y) * 2 / 3)),
                        step.X + ((step.ControlX - step.X) * 2 / 3), height - (step.Y + ((step.ControlY - step.Y) * 2 / 3)),
                        step.X, height - step.Y]);
                    _writer.Keyword("c\n"u8);
                    break;
                default:
                    _writer.Keyword("h\n"u8);
                    continue;
            }

            (x, y) = (step.X, step.Y);
        }

        _writer.Keyword("f\n"u8);
    }

    private static (double Left, double Top, double Right, double Bottom)? Rectangle(ImmutableArray<OutlineStep> outline) =>
        outline is [{ Verb: OutlineVerb.Move } a, { Verb: OutlineVerb.Line } b, { Verb: OutlineVerb.Line } c, { Verb: OutlineVerb.Line } d, { Verb: OutlineVerb.Close }]
            && a.Y.Equals(b.Y) && b.X.Equals(c.X) && c.Y.Equals(d.Y) && d.X.Equals(a.X) && a.X < b.X && b.Y < c.Y
            ? (a.X, a.Y, b.X, c.Y)
            : null;

    private void Paint(PlacedPicture place, PdfStream stream, double height, (double Left, double Top, double Right, double Bottom)? clip)
    {
        var image = new PaintedImage(FormattableString.Invariant($"Im{_images.Count + 1}"), objects.Add(stream));
        _images.Add(image);
        _writer.Raw("q\n"u8);
        if (clip is { } area)
        {
            Numbers([area.Left, height - area.Bottom, area.Right - area.Left, area.Bottom - area.Top]);
            _writer.Keyword("re W n\n"u8);
        }

        Numbers([place.WidthPt, 0, 0, place.HeightPt, place.XPt, height - place.TopPt - place.HeightPt]);
        _writer.Keyword("cm\n"u8);
        _writer.Name(image.ResourceName);
        _writer.Keyword("Do\nQ\n"u8);
    }

    private PdfStream StreamOf(RasterImage image)
    {
        var samples = image.Read();
        return samples.Channels == 1
            ? PdfStream.Compressed(samples.Bytes, ImageTable.Dictionary(image, "DeviceGray"))
            : PdfStream.Compressed(Inks(samples.Bytes), ImageTable.Dictionary(image, "DeviceCMYK"));
    }

    /// <summary>The samples of a stamp: each mixed of ground and ink, by how dark the picture is there.</summary>
    private static PdfStream StreamOf(WrapStamp stamp)
    {
        var samples = stamp.Picture.Image.Read().ToGray().Bytes;
        var inks = new byte[4 * samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var dark = 1 - (samples[i] / 255.0);
            var (ground, ink) = (stamp.Ground, stamp.Ink);
            inks[4 * i] = Share(Mixed(ground.Cyan, ink.Cyan, dark));
            inks[(4 * i) + 1] = Share(Mixed(ground.Magenta, ink.Magenta, dark));
            inks[(4 * i) + 2] = Share(Mixed(ground.Yellow, ink.Yellow, dark));
            inks[(4 * i) + 3] = Share(Mixed(ground.Black, ink.Black, dark));
        }

        // Where the picture is white nothing is painted (ISO 32000-1, 8.9.6.4), so that no edge of it is seen on the ground.
        var dictionary = ImageTable.Dictionary(stamp.Picture.Image, "DeviceCMYK");
        var mask = new PdfArray();
        foreach (var ink in new[] { stamp.Ground.Cyan, stamp.Ground.Magenta, stamp.Ground.Yellow, stamp.Ground.Black })
        {
            mask.Add((int)Share(ink));
            mask.Add((int)Share(ink));
        }

        dictionary["Mask"] = mask;
        return PdfStream.Compressed(inks, dictionary);

        static double Mixed(double ground, double ink, double dark) => ground + ((ink - ground) * dark);
    }

    private byte[] Inks(ReadOnlySpan<byte> rgb)
    {
        var inks = new byte[rgb.Length / 3 * 4];
        for (int from = 0, to = 0; to < inks.Length; from += 3, to += 4)
        {
            var ink = Ink.Of(rgb[from] / 255.0, rgb[from + 1] / 255.0, rgb[from + 2] / 255.0, mostInk);
            (inks[to], inks[to + 1], inks[to + 2], inks[to + 3]) = (Share(ink.Cyan), Share(ink.Magenta), Share(ink.Yellow), Share(ink.Black));
        }

        return inks;
    }

    private static byte Share(double ink) => (byte)Math.Round(ink * 255);

    private void Numbers(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            _writer.Number(number);
        }
    }
}
