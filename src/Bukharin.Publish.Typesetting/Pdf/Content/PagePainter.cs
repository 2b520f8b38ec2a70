using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>Paints pages as content streams (ISO 32000-1, 7.8.2).</summary>
/// <param name="objects">Takes the streams.</param>
/// <param name="fonts">The fonts.</param>
/// <param name="images">The pictures.</param>
/// <param name="structure">The structure tree for marked content; null for a file without one.</param>
internal sealed class PagePainter(PdfObjects objects, FontTable fonts, ImageTable images, StructureTree? structure = null)
{
    private readonly SyntaxWriter _writer = new();
    private readonly List<PaintedImage> _painted = [];

    /// <summary>Paints one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Its index in the file, from 0.</param>
    /// <returns>The content stream, with the fonts and pictures in the order of their first use.</returns>
    /// <exception cref="ArgumentException">A glyph cannot be shown, or read back, or the structure tree has no place for it.</exception>
    public PaintedPage Paint(Page page, int index = 0)
    {
        _writer.Clear();
        _painted.Clear();

        // Black in DeviceGray is printed with black ink alone, whatever the colour management of the reader.
        _writer.Raw("0 g\n"u8);
        var text = new TextPainter(_writer, fonts, page.HeightPt);
        foreach (var group in ContentGroup.Of(page.Contents, structure))
        {
            var open = BeginFloat(page.Contents[group.Start]) + BeginMarkedContent(group, index);
            for (var i = group.Start; i < group.Start + group.Count; i++)
            {
                switch (page.Contents[i])
                {
                    case PlacedText placed:
                        text.Paint(placed);
                        break;
                    case PlacedRule rule:
                        text.End();
                        PaintRule(rule, page.HeightPt);
                        break;
                    case PlacedFrame frame:
                        text.End();
                        PaintFrame(frame, page.HeightPt);
                        break;
                    case PlacedPicture picture:
                        text.End();
                        PaintPicture(picture, group, page.HeightPt);
                        break;
                    default:
                        throw new System.Diagnostics.UnreachableException(page.Contents[i].GetType().Name);
                }
            }

            // A marked-content sequence and a text object must nest (14.6.1).
            text.End();
            for (; open > 0; open--)
            {
                _writer.Raw("EMC\n"u8);
            }
        }

        return new PaintedPage(objects.Add(PdfStream.Compressed(_writer.Written)), text.Fonts, [.. _painted.Distinct()]);
    }

    /// <summary>Begins the marked-content sequences that say of a figure at the head or the foot of a page that its lines are no part of the text around it, and where it is written.</summary>
    private int BeginFloat(PlacedContent first)
    {
        if (first.Calls.First > 0)
        {
            _writer.Raw("/FloatCall<</First"u8);
            _writer.Integer(first.Calls.First);
            _writer.Raw("/Last"u8);
            _writer.Integer(first.Calls.Last);
            if (first.Calls.Before > 0)
            {
                _writer.Raw("/Before"u8);
                _writer.Integer(first.Calls.Before);
            }

            _writer.Raw(">>BDC\n"u8);
        }

        if (first.Float > 0)
        {
            _writer.Raw("/Float<</Number"u8);
            _writer.Integer(first.Float);
            _writer.Raw(">>BDC\n"u8);
        }

        return (first.Calls.First > 0 ? 1 : 0) + (first.Float > 0 ? 1 : 0);
    }

    /// <summary>Begins the marked-content sequences of a group: for an artifact (14.8.2.2), or for an element of the structure tree (14.7.4).</summary>
    /// <returns>How many sequences were begun; none for text in a file without a structure tree.</returns>
    private int BeginMarkedContent(in ContentGroup group, int pageIndex)
    {
        if (group.Cell.Number > 0)
        {
            // In files without tags nothing else tells which words of a line belong to one table cell and continue on the next line.
            _writer.Raw("/Cell<</Number"u8);
            _writer.Integer(group.Cell.Number);
            if (group.Cell.FirstRow > 0)
            {
                // Where cells span rows, it is not seen either which of two that are level in part begins above the other.
                _writer.Raw("/Row"u8);
                _writer.Integer(group.Cell.FirstRow);
                _writer.Raw("/LastRow"u8);
                _writer.Integer(group.Cell.LastRow);
            }

            _writer.Raw(">>BDC\n"u8);
        }

        if (group.Owner is null)
        {
            if (group.IsRepeatedHead)
            {
                // An artifact, because its words have been read on the page before, but not one of the page's furniture.
                _writer.Raw("/RepeatedHead BMC\n/Artifact<</Type/Layout>>BDC\n"u8);
                return 3;
            }

            _writer.Raw(group.Artifact switch
            {
                ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8,
                // The name is from ISO 32000-2, table 363; ISO 32000-1 allows other names than its own.
                ArtifactKind.LineNumber => "/Artifact<</Type/Pagination/Subtype/LineNum>>BDC\n"u8,
                // Marked as marginal so that readers can tell it from a header, which its place alone does not.
                ArtifactKind.OtherPage => "/Marginal BMC\n/Artifact<</Type/Pagination>>BDC\n"u8,
                // Marked as well, so that readers can tell it from a number in the margin.
                ArtifactKind.VerseNumber => "/VerseNumber BMC\n/Artifact<</Type/Pagination/Subtype/LineNum>>BDC\n"u8,
                ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8,
                _ => "/Artifact<</Type/Layout>>BDC\n"u8,
            });
            return group.Artifact is ArtifactKind.OtherPage or ArtifactKind.VerseNumber ? 2 : 1;
        }

        if (group.IsMarginal)
        {
            // Without this mark nothing tells that text in the margin does not interrupt the lines.
            _writer.Raw("/Marginal BMC\n"u8);
        }

        if (group.MarginNote > 0)
        {
            // Nor that lines beside the text are a note in its margin, nor where one such note ends and the next begins.
            _writer.Raw("/MarginNote<</Number"u8);
            _writer.Integer(group.MarginNote);
            _writer.Raw(">>BDC\n"u8);
        }

        if (group.StatedRisePt != 0)
        {
            // Small type beside large is seen to be raised or lowered; where nothing stands on the baseline, that is not seen.
            _writer.Raw("/Raised<</Rise"u8);
            _writer.Number(group.StatedRisePt);
            _writer.Raw(">>BDC\n"u8);
        }

        if (group.IsGap)
        {
            // The author's own text can have a number and low lines too.
            _writer.Raw("/Gap BMC\n"u8);
        }

        if (group.IsNoteSign)
        {
            // Asterisks and daggers stand high in every face, and the text can have the same at its words.
            _writer.Raw("/NoteSign BMC\n"u8);
        }

        if (group.EndsInsideWord)
        {
            // A line that ends without a space is the last of its paragraph, or ends inside a word, and its look does not tell which.
            _writer.Raw("/OpenWord BMC\n"u8);
        }

        var open = (group.IsMarginal ? 1 : 0) + (group.MarginNote > 0 ? 1 : 0) + (group.Cell.Number > 0 ? 1 : 0) + (group.StatedRisePt != 0 ? 1 : 0) + (group.EndsInsideWord ? 1 : 0) + (group.IsGap ? 1 : 0) + (group.IsNoteSign ? 1 : 0);
        if (structure is null || group.Owner is not TaggedContent content)
        {
            return open;
        }

        _writer.Name(content.Owner.Element.Type.ToString());
        _writer.Raw("<</MCID"u8);
        _writer.Integer(structure.Mark(content, pageIndex).Id);
        _writer.Raw(">>BDC\n"u8);
        return open + 1;
    }

    /// <summary>Paints a picture: a unit square that is scaled to its place (8.9.4).</summary>
    private void PaintPicture(PlacedPicture picture, in ContentGroup group, double pageHeight)
    {
        var bottom = pageHeight - picture.TopPt - picture.HeightPt;
        if (group.Owner is TaggedContent content)
        {
            content.Owner.Box = new PlacedBox(picture.XPt, bottom, picture.XPt + picture.WidthPt, bottom + picture.HeightPt);
        }

        var image = images[picture.Image];
        _painted.Add(image);
        _writer.Raw("q\n"u8);
        foreach (var number in (ReadOnlySpan<double>)[picture.WidthPt, 0, 0, picture.HeightPt, picture.XPt, bottom])
        {
            _writer.Number(number);
        }

        _writer.Keyword("cm\n"u8);
        _writer.Name(image.ResourceName);
        _writer.Keyword("Do\nQ\n"u8);
    }

    /// <summary>Strokes a frame (8.5.3.2). A filled shape would cover the words inside.</summary>
    private void PaintFrame(PlacedFrame frame, double pageHeight)
    {
        var inset = frame.ThicknessPt / 2;
        _writer.Raw("q\n"u8);
        _writer.Number(frame.ThicknessPt);
        _writer.Keyword("w\n"u8);
        foreach (var number in (ReadOnlySpan<double>)
            [frame.XPt + inset, pageHeight - frame.TopPt - frame.HeightPt + inset, frame.WidthPt - frame.ThicknessPt, frame.HeightPt - frame.ThicknessPt])
        {
            _writer.Number(number);
        }

        _writer.Keyword("re S\nQ\n"u8);
    }

    private void PaintRule(PlacedRule rule, double pageHeight)
    {
        // A filled rectangle, because readers widen thin strokes to a whole device pixel.
        _writer.Number(rule.XPt);
        _writer.Number(pageHeight - rule.YPt - (rule.ThicknessPt / 2));
        _writer.Number(rule.WidthPt);
        _writer.Number(rule.ThicknessPt);
        _writer.Keyword("re f\n"u8);
    }
}
