using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pieces;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Takes the pictures from a page as the file holds them; nothing of them is unpacked here.</summary>
internal static class PagePictures
{
    // What is smaller is an ornament or a dot, and no picture to look at.
    private const double SmallestPt = 4;
    private const int DeepestMark = 256;
    private const double SamePlace = 0.01;

    /// <summary>The pictures that are seen, from the page's head down.</summary>
    /// <param name="page">The page.</param>
    /// <param name="seen">What of it is seen.</param>
    public static ImmutableArray<PagePicture> Of(Page page, PdfRectangle seen)
    {
        var marked = new List<(PdfRectangle Box, int Tag)>();
        foreach (var content in page.GetMarkedContents())
        {
            Collect(content, -1, 0, marked);
        }

        return
        [
            .. page.GetImages()
                .Where(image => IsSeen(image.BoundingBox, seen))
                .Select(image => new PagePicture(
                    image.BoundingBox.Left,
                    image.BoundingBox.Right,
                    image.BoundingBox.Bottom,
                    marked.Where(one => IsSame(one.Box, image.BoundingBox)).Select(one => one.Tag).DefaultIfEmpty(-1).Last(),
                    Content(image))
                {
                    Top = image.BoundingBox.Top,
                })
                .OrderByDescending(picture => picture.Bottom),
        ];
    }

    private static void Collect(MarkedContentElement content, int outer, int depth, List<(PdfRectangle Box, int Tag)> marked)
    {
        var tag = content.IsArtifact ? -1 : content.MarkedContentIdentifier >= 0 ? content.MarkedContentIdentifier : outer;
        marked.AddRange(content.Images.Select(image => (image.BoundingBox, tag)));
        if (depth < DeepestMark)
        {
            foreach (var child in content.Children)
            {
                Collect(child, tag, depth + 1, marked);
            }
        }
    }

    private static bool IsSeen(PdfRectangle box, PdfRectangle seen) =>
        box.Width >= SmallestPt && box.Height >= SmallestPt && box.Left < seen.Right && box.Right > seen.Left && box.Bottom < seen.Top && box.Top > seen.Bottom;

    private static bool IsSame(PdfRectangle one, PdfRectangle other) =>
        Math.Abs(one.Left - other.Left) < SamePlace && Math.Abs(one.Right - other.Right) < SamePlace
        && Math.Abs(one.Bottom - other.Bottom) < SamePlace && Math.Abs(one.Top - other.Top) < SamePlace;

    private static RecoveredPicture Content(IPdfImage image)
    {
        var dictionary = image.ImageDictionary;
        var channels = NameOf(dictionary, "ColorSpace") switch { "DeviceGray" => 1, "DeviceRGB" => 3, _ => 0 };
        var coding = channels == 0 || image.BitsPerComponent != 8 || dictionary.Data.ContainsKey("SMask") || dictionary.Data.ContainsKey("Mask") || dictionary.Data.ContainsKey("Decode")
            ? PictureCoding.Unknown
            : NameOf(dictionary, "Filter") switch
            {
                "DCTDecode" => PictureCoding.File,
                "FlateDecode" when !dictionary.Data.ContainsKey("DecodeParms") => PictureCoding.PackedSamples,
                _ => PictureCoding.Unknown,
            };
        return new RecoveredPicture(coding, image.RawMemory) { WidthPx = image.WidthInSamples, HeightPx = image.HeightInSamples, Channels = channels };
    }

    private static string? NameOf(DictionaryToken dictionary, string key) => dictionary.Data.GetValueOrDefault(key) switch
    {
        NameToken name => name.Data,
        ArrayToken { Length: 1 } array => (array[0] as NameToken)?.Data,
        _ => null,
    };
}
