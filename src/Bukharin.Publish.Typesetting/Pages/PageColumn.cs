using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Where baselines fall on a page.</summary>
/// <param name="geometry">The page.</param>
/// <param name="options">The options with the space above the notes.</param>
internal sealed class PageColumn(PageGeometry geometry, PageBreakingOptions options)
{
    private const double Rounding = 1e-6;

    /// <summary>The lowest baseline.</summary>
    public double LastBaseline { get; } = geometry.LastBaseline;

    /// <summary>Space between text and notes, on top of the notes' leading.</summary>
    public double NoteSeparationPt { get; } = options.NoteSeparationPt ?? geometry.GridPt * 0.75;

    /// <summary>Baseline of a page's first line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="downPt">How far below the head of the page the text begins, in whole steps of the grid.</param>
    public double First(GalleyLine line, double downPt = 0)
    {
        if (line.Table is { Head: [_, ..] head })
        {
            return Next(BaselinesOfHead(head, downPt)[^1], line with { SpaceBeforePt = line.LeadingPt * TableLine.RuleGap });
        }

        // A line with more leading than the grid is higher, but starts at the same top.
        var baseline = geometry.FirstBaseline + Math.Max(0, line.LeadingPt - geometry.GridPt) + line.SinkPt + downPt;
        return OnGrid(line, baseline);
    }

    /// <summary>Baselines of a table's head that is repeated at the top of a page.</summary>
    public double[] BaselinesOfHead(ImmutableArray<GalleyLine> head, double downPt)
    {
        var baselines = new double[head.Length];
        for (var i = 0; i < head.Length; i++)
        {
            baselines[i] = i == 0 ? First(head[0] with { SinkPt = 0 }, downPt) : Next(baselines[i - 1], head[i]);
        }

        return baselines;
    }

    /// <summary>Baseline of a line below another.</summary>
    public double Next(double baseline, GalleyLine line) =>
        OnGrid(line, baseline + line.LeadingPt + line.SpaceBeforePt + line.SinkPt);

    /// <summary>Height of the notes, with the space above them.</summary>
    public double NotesHeight(NoteHeights heights, int start, int end) =>
        end <= start ? 0 : heights.Between(start, end) + NoteSeparationPt;

    /// <summary>Whether there is room for a baseline with notes of a height below it.</summary>
    public bool Fits(double baseline, double notesHeight) => baseline + notesHeight <= LastBaseline + Rounding;

    /// <summary>Baselines of the text lines of a page.</summary>
    public double[] Baselines(ImmutableArray<GalleyLine> lines, int start, int end, double downPt)
    {
        var baselines = new double[end - start];
        var aside = -1;
        for (var i = 0; i < baselines.Length; i++)
        {
            var line = lines[start + i];
            baselines[i] = i == 0 ? First(line, downPt) : Next(baselines[i - 1], line);
            if (!IsOnGrid(line))
            {
                aside = aside < 0 ? i : aside;
                continue;
            }

            if (aside > 0)
            {
                var spare = baselines[i] - baselines[i - 1] - line.LeadingPt - line.SpaceBeforePt - line.SinkPt;
                Lower(baselines, aside, i, spare * Share(lines[start + aside].SpaceBeforePt, line.SpaceBeforePt));
            }

            aside = -1;
        }

        return baselines;
    }

    /// <summary>The baselines of the notes of a page: they stand at its foot; on a page of notes alone they start at its top.</summary>
    public double[] NoteBaselines(ImmutableArray<NoteLine> lines, NoteHeights heights, PagePlan plan)
    {
        var baselines = new double[Math.Max(0, plan.NoteEnd - plan.NoteStart)];
        for (var i = 0; i < baselines.Length; i++)
        {
            var line = lines[plan.NoteStart + i];
            var leading = line.Paragraph.Format.LeadingPt;
            baselines[i] = i > 0 ? baselines[i - 1] + (line.SpaceBeforePt + leading)
                : plan.End > plan.Start || plan.HasFloats ? LastBaseline - heights.Between(plan.NoteStart, plan.NoteEnd) + leading
                : geometry.FirstBaseline;
        }

        return baselines;
    }

    /// <summary>The white that the grid adds around an extract or a heading is divided in proportion to the spaces above and below it.</summary>
    private static double Share(double above, double below) => above + below > 0 ? above / (above + below) : 0.5;

    private static void Lower(double[] baselines, int start, int end, double height)
    {
        for (var i = start; i < end; i++)
        {
            baselines[i] += height;
        }
    }

    /// <summary>Lines with the leading of the main text are on the grid, so that they are level with the facing page.</summary>
    private bool IsOnGrid(GalleyLine line) => !line.IsAside && Math.Abs(line.LeadingPt - geometry.GridPt) <= Rounding;

    private double OnGrid(GalleyLine line, double baseline)
    {
        if (!IsOnGrid(line))
        {
            return baseline;
        }

        var steps = Math.Ceiling(((baseline - geometry.FirstBaseline) / geometry.GridPt) - 1e-4);
        return geometry.FirstBaseline + (steps * geometry.GridPt);
    }
}
