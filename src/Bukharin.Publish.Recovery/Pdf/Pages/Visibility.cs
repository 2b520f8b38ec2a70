using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Tells the text that a reader of the page sees from the text that is only in the file.</summary>
internal sealed class Visibility
{
    private const double SmallestSizePt = 1;
    private const double LeastDarkness = 0.02;

    // A rule strikes words out, and hides none; what hides a letter is higher, by this part of its size at least.
    private const double LeastCover = 0.15;
    private readonly PdfRectangle _seen;
    private readonly List<PdfRectangle> _grounds = [];
    private readonly List<Cover> _covers = [];
    private IColor? _lastColor;
    private bool _isLastWhite;

    /// <param name="page">The page.</param>
    /// <param name="seen">The part of it that a reader has before them.</param>
    public Visibility(Page page, PdfRectangle seen)
    {
        _seen = seen;
        var order = PaintingOrder.TextsBeforePaths(page);
        for (var i = 0; i < page.Paths.Count; i++)
        {
            var path = page.Paths[i];
            if (!path.IsFilled || path.GetBoundingRectangle() is not { } box)
            {
                continue;
            }

            if (!IsWhite(path.FillColor))
            {
                _grounds.Add(box);
            }

            // Only of a rectangle is the box all that it covers; nearly all shapes that hide something are rectangles.
            if (!order.IsEmpty && path.All(subpath => subpath.IsDrawnAsRectangle))
            {
                _covers.Add(new Cover(box.Left, box.Right, box.Bottom, box.Top, box.Height, order[i]));
            }
        }

        foreach (var image in page.GetImages())
        {
            _grounds.Add(image.BoundingBox);
        }
    }

    /// <summary>Whether a letter is inked, big enough, within the page, not white on white, and not painted over.</summary>
    public bool IsSeen(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
        if (size < SmallestSizePt || Math.Max(start.X, end.X) <= _seen.Left || Math.Min(start.X, end.X) >= _seen.Right
            || Math.Max(start.Y, end.Y) + size <= _seen.Bottom || Math.Min(start.Y, end.Y) >= _seen.Top)
        {
            return false;
        }

        var middle = (X: (start.X + end.X) / 2, Y: start.Y + (size / 4));
        foreach (var cover in _covers)
        {
            if (letter.TextSequence <= cover.TextsBefore && cover.Height >= LeastCover * size && cover.Left <= middle.X && cover.Right >= middle.X
                && cover.Bottom <= middle.Y && cover.Top >= middle.Y)
            {
                return false;
            }
        }

        // ISO 32000-1, Table 106.
        return letter.RenderingMode switch
        {
            TextRenderingMode.Neither or TextRenderingMode.NeitherClip => false,
            TextRenderingMode.Stroke or TextRenderingMode.StrokeClip => Contrasts(letter.StrokeColor, start, size),
            TextRenderingMode.Fill or TextRenderingMode.FillClip => Contrasts(letter.FillColor, start, size),
            _ => Contrasts(letter.FillColor, start, size) || Contrasts(letter.StrokeColor, start, size),
        };
    }

    private bool Contrasts(IColor? color, PdfPoint start, double size) =>
        !IsPaper(color) || _grounds.Exists(ground => ground.Left <= start.X && ground.Right >= start.X
            && ground.Bottom <= start.Y + (size / 2) && ground.Top >= start.Y);

    /// <summary>Whether a color is white. A page has a few colors and thousands of letters, most of that of the letter before.</summary>
    private bool IsPaper(IColor? color)
    {
        if (!ReferenceEquals(color, _lastColor))
        {
            (_lastColor, _isLastWhite) = (color, IsWhite(color));
        }

        return _isLastWhite;
    }

    private static bool IsWhite(IColor? color)
    {
        // A pattern has no value of its own, and is no plain white.
        if (color is null or PatternColor)
        {
            return false;
        }

        var (red, green, blue) = color.ToRGBValues();
        return 1 - Math.Min(red, Math.Min(green, blue)) < LeastDarkness;
    }

    /// <summary>A filled rectangle, and the number of texts that are painted before it. PdfPig's rectangles reckon each edge anew.</summary>
    private readonly record struct Cover(double Left, double Right, double Bottom, double Top, double Height, int TextsBefore);
}
