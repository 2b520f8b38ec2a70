using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Puts line numbers into the inner margins of pages.</summary>
/// <param name="numbering">Which lines have numbers, and how these look.</param>
/// <param name="geometry">The page.</param>
internal sealed class PageLineNumbers(LineNumbering numbering, PageGeometry geometry)
{
    // Excess widths below this are rounding errors.
    private const double LeastExcessPt = 0.1;

    /// <summary>The numbers of a page.</summary>
    /// <param name="lines">Its lines of text.</param>
    /// <param name="baselines">The baseline of each.</param>
    /// <param name="isRecto">Whether it is a right-hand page.</param>
    public IEnumerable<PlacedText> Beside(ImmutableArray<GalleyLine> lines, double[] baselines, bool isRecto)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (NumberOf(lines[i]) is not { } number)
            {
                continue;
            }

            // Figures are of no language.
            var glyphs = Shaper.Shape(numbering.Font, number, language: "und");
            var width = glyphs.Sum(glyph => glyph.AdvancePt);
            var (start, end) = Extent(lines[i].Line);
            var x = isRecto
                ? Math.Max(PageGeometry.LeastEdgePt, geometry.LeftPt(isRecto) + start - numbering.DistancePt - width)
                : Math.Min(geometry.WidthPt - PageGeometry.LeastEdgePt - width, geometry.LeftPt(isRecto) + end + numbering.DistancePt);
            yield return new PlacedText(x, baselines[i], numbering.Font, glyphs, Language: "und", Tag: null) { Artifact = ArtifactKind.LineNumber };
        }
    }

    /// <summary>The number for a line: the one that it has from another edition; else its own, if that is a multiple of the step.</summary>
    private string? NumberOf(GalleyLine line) => numbering.Step == 0
        ? line.Line.Marginals.FirstOrDefault(marginal => marginal.Kind == MarginalKind.LineNumber)?.Words[0].Text
        : line.Number > 0 && line.Number % numbering.Step == 0 ? line.Number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The edges of the text, or of a line that is wider, so that its number stands clear of it.</summary>
    private (double StartPt, double EndPt) Extent(SetLine line)
    {
        if (line.OverfullPt < LeastExcessPt || line.Runs.IsEmpty)
        {
            return (0, geometry.MeasurePt);
        }

        var start = Math.Min(0, line.Runs.Min(run => run.XPt));
        return (start, start + geometry.MeasurePt + line.OverfullPt);
    }
}
