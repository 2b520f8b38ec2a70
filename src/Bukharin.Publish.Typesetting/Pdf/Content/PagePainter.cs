using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>Paints pages as content streams (ISO 32000-1, 7.8.2).</summary>
internal sealed class PagePainter(PdfObjects objects, FontTable fonts)
{
    private readonly SyntaxWriter _writer = new();

    /// <summary>Paints one page.</summary>
    /// <returns>Its content stream, and the fonts that it uses, in the order of first use.</returns>
    /// <exception cref="ArgumentException">A glyph cannot be shown, or read back.</exception>
    public PaintedPage Paint(Page page)
    {
        _writer.Clear();

        // Black as DeviceGray: one ink on paper, whatever the reader's colour management does.
        _writer.Raw("0 g\n"u8);
        var text = new TextPainter(_writer, fonts, page.HeightPt);
        foreach (var group in ContentGroup.Of(page.Contents))
        {
            BeginMarkedContent(group.Tag);
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
                    default:
                        throw new System.Diagnostics.UnreachableException(page.Contents[i].GetType().Name);
                }
            }

            // A marked-content sequence and a text object must nest (14.6.1).
            text.End();
            EndMarkedContent(group.Tag);
        }

        return new PaintedPage(objects.Add(PdfStream.Compressed(_writer.Written)), text.Fonts);
    }

    /// <summary>Opens the sequence of a group. Only artifacts (14.8.2.2) are marked while the file has no structure tree.</summary>
    private void BeginMarkedContent(object? tag)
    {
        if (tag is null)
        {
            _writer.Raw("/Artifact BMC\n"u8);
        }
    }

    private void EndMarkedContent(object? tag)
    {
        if (tag is null)
        {
            _writer.Raw("EMC\n"u8);
        }
    }

    private void PaintRule(PlacedRule rule, double pageHeight)
    {
        // A filled rectangle, not a stroke: readers widen thin strokes to a device pixel.
        _writer.Number(rule.XPt);
        _writer.Number(pageHeight - rule.YPt - (rule.ThicknessPt / 2));
        _writer.Number(rule.WidthPt);
        _writer.Number(rule.ThicknessPt);
        _writer.Keyword("re f\n"u8);
    }
}
