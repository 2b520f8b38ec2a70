using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Wraps;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>Sets the words of a spine, from its head to its foot: author, title, publisher.</summary>
internal static class SpinePanel
{
    private const double LargestPt = 16;
    private const double LeastPt = 6;

    // Of the title's size: a spine is known by its title, and the publisher is looked for last.
    private const double SizeOfAuthors = 0.84;
    private const double SizeOfPublisher = 0.62;

    // The part of the room between the folds that letters fill, from the foot of a g to the head of a b; full spines look crammed.
    private const double Filled = 0.6;

    // Between the parts, in sizes of the title, at the least.
    private const double LeastGap = 1.6;

    /// <summary>Sets the words.</summary>
    /// <param name="words">The cover's words.</param>
    /// <param name="geometry">The measures.</param>
    /// <param name="insetPt">How far from head and foot they begin and end: where the frames of back and front do.</param>
    /// <param name="titleFont">The font of the title; its size is not asked for.</param>
    /// <param name="nameFont">The font of a name; its size is not asked for.</param>
    /// <param name="fallback">The faces for what these fonts lack.</param>
    /// <param name="ink">Their colour.</param>
    /// <param name="language">The text's language.</param>
    /// <returns>The words in a panel as long as the book is high; null where they have no room in a size that can be read.</returns>
    public static ImmutableArray<WrapContent>? Set(
        CoverWords words, WrapGeometry geometry, double insetPt, FontInstance titleFont, Func<string, FontInstance> nameFont, FallbackFaces fallback, Ink ink, string language)
    {
        var title = Part(words.Title, titleFont, 1);
        var authors = words.Authors is { } names ? Part(names, nameFont(names), SizeOfAuthors) : null;
        var publisher = words.Publisher is { } house ? Part(house, nameFont(house), SizeOfPublisher) : null;
        SpinePart[] parts = [.. new[] { authors, title, publisher }.OfType<SpinePart>()];

        var (head, foot) = (insetPt, geometry.HeightPt - insetPt);
        var room = geometry.SpinePt - (2 * geometry.Printer.SpineMargin(geometry.SpinePt));
        var depth = (titleFont.Face.CapHeight - Math.Min(titleFont.Face.Descender, 0)) / (double)titleFont.Face.UnitsPerEm;
        var size = Math.Min(LargestPt, Math.Min(room * Filled / depth, (foot - head) / (parts.Sum(part => part.Width) + (LeastGap * (parts.Length - 1)))));
        if (size * parts.Min(part => part.Size) < LeastPt * SizeOfPublisher)
        {
            return null;
        }

        // The title stands in the middle, or as near to it as its neighbours let it.
        var least = authors is null ? head : head + ((authors.Width + LeastGap) * size);
        var most = (publisher is null ? foot : foot - ((publisher.Width + LeastGap) * size)) - (title.Width * size);
        return
        [
            .. authors is null ? [] : Placed(authors, head),
            .. Placed(title, Math.Clamp((geometry.HeightPt - (title.Width * size)) / 2, least, Math.Max(least, most))),
            .. publisher is null ? [] : Placed(publisher, foot - (publisher.Width * size)),
        ];

        SpinePart Part(string text, FontInstance font, double share)
        {
            // Tracking goes between letters: what follows the last is no part of the line.
            var width = fallback.WidthPt(font with { SizePt = share }, text, language) - (font.TrackingEm * share);
            return new SpinePart(text, font, share, width);
        }

        ImmutableArray<WrapContent> Placed(SpinePart part, double x)
        {
            var font = part.Font with { SizePt = size * part.Size };

            // Capitals and small capitals stand in the middle of the spine, each by their own height.
            var height = part == title ? font.Face.CapHeight : (font.Face.CapHeight + font.Face.XHeight) / 2.0;
            var baseline = (geometry.SpinePt + (height * font.UnitPt)) / 2;
            return WrapLine.Set(part.Text, font, x, baseline, fallback, ink, language);
        }
    }

    /// <summary>A part of a spine's words.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Font">Their font.</param>
    /// <param name="Size">Their size, of the title's.</param>
    /// <param name="Width">Their length where the title's size is 1.</param>
    private sealed record SpinePart(string Text, FontInstance Font, double Size, double Width);
}
