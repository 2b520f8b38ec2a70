using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>The page and the place of the text on it. All lengths in points.</summary>
/// <remarks>Odd pages are rectos: their inner margin is on the left.</remarks>
internal sealed record PageGeometry
{
    /// <summary>Nothing stands nearer to the edge of a trimmed page: printers' knives err by a sixteenth of an inch.</summary>
    public const double LeastEdgePt = 9;

    /// <summary>Trimmed width.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Trimmed height.</summary>
    public required double HeightPt { get; init; }

    /// <summary>Margin above the text area.</summary>
    public required double TopPt { get; init; }

    /// <summary>Margin below; no baseline is lower, descenders are.</summary>
    public required double BottomPt { get; init; }

    /// <summary>Margin at the binding.</summary>
    public required double InnerPt { get; init; }

    /// <summary>Margin at the fore-edge.</summary>
    public required double OuterPt { get; init; }

    /// <summary>The step of the baseline grid: the leading of the main text.</summary>
    public required double GridPt { get; init; }

    /// <summary>From the text area's top to the first baseline; null for four fifths of the grid's step.</summary>
    public double? FirstBaselinePt { get; init; }

    /// <summary>Baseline of the running head, from the page's top.</summary>
    public double HeadBaselinePt { get; init; }

    /// <summary>Baseline of what stands below the text, from the page's top.</summary>
    public double FootBaselinePt { get; init; }

    /// <summary>Width of the text area.</summary>
    public double MeasurePt => WidthPt - InnerPt - OuterPt;

    /// <summary>What the galley knows of the page.</summary>
    internal TextArea TextArea => new(MeasurePt, LastBaseline - FirstBaseline + GridPt, GridPt);

    /// <summary>The text area's left edge.</summary>
    /// <param name="isRecto">Whether the page is a right-hand one.</param>
    public double LeftPt(bool isRecto) => isRecto ? InnerPt : OuterPt;

    /// <summary>The first baseline, from the page's top.</summary>
    internal double FirstBaseline => TopPt + (FirstBaselinePt ?? GridPt * 0.8);

    /// <summary>The lowest baseline of the grid, from the page's top.</summary>
    internal double LastBaseline =>
        FirstBaseline + (Math.Max(0, Math.Floor(((HeightPt - BottomPt - FirstBaseline) / GridPt) + 1e-6)) * GridPt);
}
