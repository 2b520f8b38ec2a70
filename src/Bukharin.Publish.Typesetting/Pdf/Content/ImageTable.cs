using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>The pictures of a file as image XObjects (ISO 32000-1, 8.9.5), each once.</summary>
/// <param name="objects">Takes them.</param>
/// <param name="isGray">Whether pictures are converted to grey, for a file printed in one ink.</param>
internal sealed class ImageTable(PdfObjects objects, bool isGray)
{
    private readonly Dictionary<RasterImage, PaintedImage> _images = new(ReferenceEqualityComparer.Instance);

    public PaintedImage this[RasterImage image]
    {
        get
        {
            if (!_images.TryGetValue(image, out var painted))
            {
                painted = new PaintedImage(FormattableString.Invariant($"Im{_images.Count + 1}"), objects.Add(StreamOf(image)));
                _images.Add(image, painted);
            }

            return painted;
        }
    }

    private PdfStream StreamOf(RasterImage image)
    {
        if (!isGray && !image.Jpeg.IsEmpty)
        {
            var jpeg = Dictionary(image, ColorSpaceOf(image.JpegChannels));
            jpeg["Filter"] = new PdfName("DCTDecode");
            return PdfStream.Plain(image.Jpeg.ToArray(), jpeg);
        }

        var samples = isGray ? image.Read().ToGray() : image.Read();
        return PdfStream.Compressed(samples.Bytes, Dictionary(image, ColorSpaceOf(samples.Channels)));
    }

    // Both are device colour spaces: the output intent says sRGB in a file for the screen, and black ink in one for a press.
    private static string ColorSpaceOf(int channels) => channels == 1 ? "DeviceGray" : "DeviceRGB";

    /// <summary>The dictionary of an image XObject with samples of eight bits.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="colorSpace">The name of its colour space.</param>
    public static PdfDictionary Dictionary(RasterImage image, string colorSpace) => new()
    {
        ["Type"] = new PdfName("XObject"),
        ["Subtype"] = new PdfName("Image"),
        ["Width"] = image.WidthPx,
        ["Height"] = image.HeightPx,
        ["ColorSpace"] = new PdfName(colorSpace),
        ["BitsPerComponent"] = 8,
    };
}
