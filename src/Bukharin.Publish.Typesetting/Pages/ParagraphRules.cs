using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Draws the rules of paragraphs: frames around them, and lines to write on.</summary>
/// <param name="measurePt">Width of the text area.</param>
/// <param name="thicknessPt">How thick rules are.</param>
internal sealed class ParagraphRules(double measurePt, double thicknessPt)
{
    // Distances of a frame from the first and the last baseline within it, as parts of the leading.
    private const double AbovePart = 1.2;
    private const double BelowPart = 0.7;

    /// <summary>The rules drawn after a line: the frame, after the last line of the paragraph on the page; a line to write on, after its words.</summary>
    /// <param name="lines">The lines of text on a page.</param>
    /// <param name="at">Index of the line.</param>
    /// <param name="left">Left edge of the text.</param>
    /// <param name="baselines">The baseline of each line.</param>
    public IEnumerable<PlacedContent> Of(ImmutableArray<GalleyLine> lines, int at, double left, double[] baselines)
    {
        if (FillRule(lines[at], left, baselines[at]) is { } rule)
        {
            yield return rule;
        }

        if (lines[at].Paragraph.Format.HasFrame && (lines[at].Index == lines[at].Count - 1 || at == lines.Length - 1))
        {
            yield return Frame(lines[at], left, baselines[Math.Max(0, at - lines[at].Index)], baselines[at]);
        }
    }

    /// <summary>A rule from the end of a paragraph's words to the edge, slightly below the baseline, to write on.</summary>
    private PlacedRule? FillRule(GalleyLine line, double left, double baseline)
    {
        var format = line.Paragraph.Format;
        if (!format.HasFillRule || line.Index != line.Count - 1 - format.LinesBelow || line.Line.Runs is not [.., var last])
        {
            return null;
        }

        var gap = last.Font.SizePt / 2;
        var start = last.XPt + last.Glyphs.Sum(glyph => glyph.AdvancePt) + gap;
        var width = measurePt - format.RightIndentPt - start;
        return width > 0 ? new PlacedRule(left + start, baseline + (gap / 4), width, thicknessPt) : null;
    }

    /// <summary>The frame around the part of a paragraph that is on the page.</summary>
    private PlacedFrame Frame(GalleyLine line, double left, double first, double last)
    {
        var leading = line.Paragraph.Format.LeadingPt;
        var top = first - (leading * AbovePart);
        return new PlacedFrame(left, top, measurePt, last + (leading * BelowPart) - top, thicknessPt);
    }
}
