using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>Takes from a page what is seen on it.</summary>
/// <param name="document">The file.</param>
/// <param name="objects">Its objects.</param>
/// <param name="destinations">Its destinations.</param>
/// <param name="book">What is known of the file when all pages have been read.</param>
/// <param name="isTrimmed">Whether only the trimmed page counts, not the sheet around it.</param>
internal sealed class PageReader(PdfDocument document, FileObjects objects, DestinationReader destinations, BookType book, bool isTrimmed)
{
    /// <summary>The separator of footnotes and its like; anything thicker is a box.</summary>
    private const double ThickestRulePt = 3;

    private const double ShortestRulePt = 20;
    private const double UsualSizePt = 10;

    /// <summary>How far raised or lowered type stands from the line, at most, as a part of the size of type before it.</summary>
    private const double MostRise = 0.6;

    private FontDetails? _lastFont;
    private FontLook _lastLook;

    /// <summary>Reads a page.</summary>
    /// <param name="number">1-based number of the page.</param>
    /// <param name="glyphs">Takes the glyphs that can be seen on it, in the order in which they are painted.</param>
    public PageContent Read(int number, List<Glyph> glyphs)
    {
        var page = document.GetPage(number);
        var links = Links(page);
        var marks = new LetterMarks(page);
        var floats = FloatMarks.Of(page);

        var seen = isTrimmed ? Trimmed(page) : new PdfRectangle(0, 0, page.Width, page.Height);
        var visibility = new Visibility(page, seen);
        var turned = ImmutableArray.CreateBuilder<Glyph>();
        var unseen = new StringBuilder();
        var painted = 0;
        var completing = 0;
        foreach (var letter in page.Letters)
        {
            var mark = marks.Next(letter);
            if (PageCharacters.Readable(letter.Value) is not { Length: > 0 } text)
            {
                continue;
            }

            if (visibility.IsSeen(letter))
            {
                floats?.Place(letter, painted);
                var (isTurned, glyph) = GlyphOf(letter, text, links, mark, painted++);
                if (completing > 0 && !isTurned)
                {
                    Complete(glyphs, completing, glyph);
                }

                if (isTurned)
                {
                    turned.Add(glyph);
                }
                else
                {
                    glyphs.Add(glyph);
                }

                completing = isTurned ? 0 : PageCharacters.JoinedAtEnd(letter.Value);
            }
            else if (mark.Tag >= 0)
            {
                unseen.Append(text);
            }
        }

        var rules = Rules(page, seen, glyphs);
        var pictures = PagePictures.Of(page, seen);
        AddPictures(pictures, glyphs, painted);
        for (var i = 0; floats is not null && i < pictures.Length; i++)
        {
            floats.Place(pictures[i], painted + i);
        }

        var all = CollectionsMarshal.AsSpan(glyphs);
        var hasArtifacts = glyphs.Exists(static glyph => glyph.IsArtifact);
        return new PageContent(number, page.Width, page.Height, turned.DrainToImmutable(), rules, links)
        {
            SizePt = TypeSize.OfMost(all),
            LargestPt = TypeSize.Largest(all),
            GlyphCount = all.Length,
            HasArtifacts = hasArtifacts,
            HasNoteSigns = glyphs.Exists(static glyph => glyph.IsNoteSign),
            HasSpaces = glyphs.Exists(static glyph => glyph.IsSpace),
            Kept = hasArtifacts ? [.. GlyphList.Of(all, static (in glyph) => glyph.IsMarginal || glyph.IsVerseNumber || glyph.IsRepeatedHead)] : [.. all],
            Book = book,
            Pictures = pictures,
            Floats = floats?.Painted ?? ImmutableDictionary<int, int>.Empty,
            FloatCalls = floats?.Calls ?? [],
            Unseen = unseen.ToString().Trim(),
        };
    }

    /// <summary>Lets a sign stand for each picture, as large as most type of the page: where it stands among the lines is read as theirs is.</summary>
    private static void AddPictures(ImmutableArray<PagePicture> pictures, List<Glyph> glyphs, int painted)
    {
        if (pictures.IsEmpty)
        {
            return;
        }

        var size = TypeSize.OfMost(CollectionsMarshal.AsSpan(glyphs)) is > 0 and var most ? most : UsualSizePt;
        for (var i = 0; i < pictures.Length; i++)
        {
            var picture = pictures[i];
            glyphs.Add(new Glyph(PageCharacters.Picture, picture.Left, picture.Right, picture.Bottom, picture.Bottom, size, false, false, -1, false, picture.Tag, painted + i) { Picture = i + 1 });
        }
    }

    /// <summary>Gives a glyph the room of those that complete it: what reads as a combining mark, PdfPig joins to it without its width. That of a space knows no bounds.</summary>
    /// <param name="glyphs">The glyphs before; the last one is completed.</param>
    /// <param name="completing">How many complete it.</param>
    /// <param name="next">The glyph after it.</param>
    private static void Complete(List<Glyph> glyphs, int completing, in Glyph next)
    {
        var glyph = glyphs[^1];
        if (next.Left > glyph.Right && (next.Left - glyph.Right < completing * glyph.SizePt || char.IsWhiteSpace(glyph.Text[0])) && Math.Abs(next.Baseline - glyph.Baseline) < MostRise * glyph.SizePt)
        {
            glyphs[^1] = glyph with { Right = next.Left };
        }
    }

    private (bool IsTurned, Glyph Glyph) GlyphOf(
        Letter letter, string text, ImmutableArray<LinkArea> links, LetterMark mark, int painted)
    {
        var (start, end, ink) = (letter.StartBaseLine, letter.EndBaseLine, letter.BoundingBox);
        var size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
        var look = LookOf(letter.FontDetails);
        var run = end.X - start.X;
        var rise = end.Y - start.Y;
        var isTurned = Math.Abs(rise) > Math.Abs(run);
        Glyph glyph;
        if (isTurned)
        {
            var (left, baseline) = rise > 0 ? (start.Y, -start.X) : (-start.Y, start.X);
            glyph = new Glyph(text, left, left + Math.Abs(rise), baseline, baseline, size, look.IsItalic, look.IsBold, -1, mark.IsArtifact, mark.Tag, painted);
        }
        else
        {
            var bottom = ink.Height > 0 ? ink.Bottom : start.Y;
            var link = LinkAt((start.X + end.X) / 2, start.Y, size, links);
            glyph = new Glyph(text, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, bottom, size, look.IsItalic, look.IsBold, link, mark.IsArtifact, mark.Tag, painted);
        }

        return (isTurned, glyph with
        {
            RisePt = mark.RisePt,
            IsGap = mark.IsGap,
            IsNoteSign = mark.IsNoteSign,
            EndsInsideWord = mark.EndsInsideWord,
            IsMarginal = mark.IsMarginal,
            IsVerseNumber = mark.IsVerseNumber,
            MarginNote = mark.MarginNote,
            IsMonospaced = look.IsMonospaced,
            IsSign = look.IsSign || (!look.IsBold && LooksOfScripts.HaveOne(text)),
            IsUpright = LooksOfScripts.AreUpright(text),
            Place = mark.Cell,
            IsRepeatedHead = mark.IsRepeatedHead,
        });
    }

    /// <summary>The look of a font: a book has a few fonts and millions of letters, for each of which names would be searched anew.</summary>
    private FontLook LookOf(FontDetails font)
    {
        if (!ReferenceEquals(font, _lastFont))
        {
            (_lastFont, _lastLook) = (font, FontLook.Of(font));
        }

        return _lastLook;
    }

    /// <summary>The link over a glyph: over the middle of its foot, a little above the baseline.</summary>
    private static int LinkAt(double x, double baseline, double size, ImmutableArray<LinkArea> links)
    {
        var y = baseline + (0.2 * size);
        for (var i = 0; i < links.Length; i++)
        {
            var link = links[i];
            if (x >= link.Left && x <= link.Right && y >= link.Bottom && y <= link.Top)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The trim box, where the page has one: PdfPig measures from the corner of the crop box (14.11.2).</summary>
    private PdfRectangle Trimmed(Page page)
    {
        var box = objects.Array(objects.Entry(page.Dictionary, "TrimBox"));
        var corner = page.CropBox.Bounds;
        return box.Count >= 4 && objects.Number(box[0]) is { } x0 && objects.Number(box[1]) is { } y0
            && objects.Number(box[2]) is { } x1 && objects.Number(box[3]) is { } y1
            ? new PdfRectangle(Math.Min(x0, x1) - corner.Left, Math.Min(y0, y1) - corner.Bottom, Math.Max(x0, x1) - corner.Left, Math.Max(y0, y1) - corner.Bottom)
            : new PdfRectangle(0, 0, page.Width, page.Height);
    }

    private static ImmutableArray<RuledLine> Rules(Page page, PdfRectangle seen, List<Glyph> glyphs)
    {
        var rules = ImmutableArray.CreateBuilder<RuledLine>();
        foreach (var path in page.Paths)
        {
            if ((path.IsFilled || path.IsStroked) && path.GetBoundingRectangle() is { } box
                && box.Height <= ThickestRulePt && box.Width >= ShortestRulePt
                && box.Left < seen.Right && box.Right > seen.Left && box.Bottom < seen.Top && box.Top > seen.Bottom
                && !glyphs.Exists(glyph => IsThrough(glyph, box)))
            {
                rules.Add(new RuledLine(box.Left, box.Right, (box.Top + box.Bottom) / 2));
            }
        }

        return rules.DrainToImmutable();
    }

    /// <summary>Whether a rule strikes a glyph out: it parts nothing on the page.</summary>
    private static bool IsThrough(Glyph glyph, PdfRectangle rule) =>
        rule.Left < glyph.Right && rule.Right > glyph.Left
        && rule.Bottom > glyph.Baseline + (0.1 * glyph.SizePt) && rule.Top < glyph.Baseline + (0.6 * glyph.SizePt);

    private ImmutableArray<LinkArea> Links(Page page)
    {
        var links = ImmutableArray.CreateBuilder<LinkArea>();
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation.Type != AnnotationType.Link)
            {
                continue;
            }

            // 12.5.6.5: the destination itself, or an action that goes to one (12.6.4.2).
            var action = objects.Entry(annotation.AnnotationDictionary, "A");
            var kind = objects.Text(objects.Entry(action, "S"));
            var target = objects.Entry(annotation.AnnotationDictionary, "Dest") ?? (kind == "GoTo" ? objects.Entry(action, "D") : null);
            var box = annotation.Rectangle;
            links.Add(new LinkArea(
                Math.Min(box.Left, box.Right), Math.Min(box.Bottom, box.Top), Math.Max(box.Left, box.Right), Math.Max(box.Bottom, box.Top),
                objects.Text(target),
                destinations.Explicit(target),
                kind == "URI" ? objects.Text(objects.Entry(action, "URI")) : null));
        }

        return links.DrainToImmutable();
    }
}
