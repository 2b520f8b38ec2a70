using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Gathers the glyphs of a page into lines.</summary>
/// <remarks>
/// By geometry: what counts is where a glyph stands on the page. The order of painting only tells which glyphs belong
/// together where places alone do not: an accent and its letter, a raised figure and the word before it.
/// All lengths that are compared are parts of the size of type, which the same page shows at any scale.
/// </remarks>
internal static class LineBuilder
{
    /// <summary>Deviation from a baseline that nobody sees.</summary>
    private const double SameBaseline = 0.06;

    /// <summary>A raised or lowered character is nearer than this to its line; the next line is farther.</summary>
    private const double RaisedBaseline = 0.8;

    /// <summary>A raised character is nearer than this to a lowered one, by the size of both.</summary>
    private const double RaisedToLowered = 0.9;

    /// <summary>Type above or below the line is smaller than this part of the line's.</summary>
    private const double LargestRaised = 0.85;

    /// <summary>A gap that is seen as a space, in text without spaces of its own: TeX's are never narrower.</summary>
    private const double Gap = 0.16;

    /// <summary>The same in text with spaces, where a smaller gap is letterspacing.</summary>
    private const double GapBesideSpaces = 0.24;

    /// <summary>Gaps between the letters of a word that are all alike, at least, for them to be its letterspacing.</summary>
    private const int LeastSpaced = 2;

    /// <summary>The greatest letterspacing that keeps a word together; what stands farther apart are several.</summary>
    private const double MostLetterspacing = 0.35;

    /// <summary>The lines from the page's head down.</summary>
    public static ImmutableArray<TextLine> Build(PageContent page, ReadOnlySpan<Glyph> glyphs)
    {
        var runs = Runs(glyphs);
        runs.Sort(static (a, b) => b.Baseline.CompareTo(a.Baseline) is var order and not 0 ? order : a.Order.CompareTo(b.Order));
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var i = 0; i < runs.Count;)
        {
            var end = i + 1;
            while (end < runs.Count && runs[i].Baseline - runs[end].Baseline <= 0.15 * Math.Max(runs[i].SizePt, runs[end].SizePt))
            {
                end++;
            }

            // A raised mark that was painted apart from the words before it.
            if (end < runs.Count && end == i + 1 && runs[i].IsRaisedOver(runs[end]))
            {
                var baseline = runs[end].Baseline;
                while (end < runs.Count && baseline - runs[end].Baseline <= 0.15 * runs[end].SizePt)
                {
                    end++;
                }
            }

            if (Line(page, runs[i..end]) is { } line)
            {
                lines.Add(line);
            }

            i = end;
        }

        return lines.DrainToImmutable();
    }

    private static List<GlyphRun> Runs(ReadOnlySpan<Glyph> glyphs)
    {
        var runs = new List<GlyphRun>();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            var (left, right) = (glyphs[start].Left, glyphs[start].Right);
            var isTurned = LogicalOrder.IsTurned(glyphs[start]);
            while (end < glyphs.Length && (GoesOn(glyphs[end - 1], glyphs[end]) || (isTurned && GoesOnTurned(glyphs[start..end], glyphs[end], left, right))))
            {
                (left, right) = (Math.Min(left, glyphs[end].Left), Math.Max(right, glyphs[end].Right));
                isTurned |= LogicalOrder.IsTurned(glyphs[end]);
                end++;
            }

            runs.Add(new GlyphRun(glyphs[start..end].ToImmutableArray(), runs.Count));
            start = end;
        }

        return runs;
    }

    private static bool GoesOn(in Glyph previous, in Glyph next)
    {
        var size = Math.Max(previous.SizePt, next.SizePt);
        var rise = Math.Abs(next.LineBaseline - previous.LineBaseline);
        var gap = next.Left - previous.Right;
        return rise <= SameBaseline * size
            ? gap > -1.5 * size
            : (rise <= (AreOfOneSize(previous, next) ? RaisedToLowered : RaisedBaseline) * size && gap > -1.2 * size && (gap < 0.6 * size || IsRaisedApart(previous, next))) || IsAccentOver(next, previous);
    }

    private static bool AreOfOneSize(in Glyph one, in Glyph other) => Math.Min(one.SizePt, other.SizePt) >= LargestRaised * Math.Max(one.SizePt, other.SizePt);

    /// <summary>
    /// Whether small type above or below the line may stand far from what was painted before it: behind a space, which grows as a
    /// justified line asks for, or at either end of a phrase that is read from right to left, which is painted from its right end.
    /// </summary>
    private static bool IsRaisedApart(in Glyph previous, in Glyph next) =>
        previous.Cell == next.Cell && !AreOfOneSize(previous, next)
        && (previous.IsSpace || LogicalOrder.IsTurned(previous) != LogicalOrder.IsTurned(next));

    /// <summary>Whether a line goes on in which eyes go from right to left: what is read next may stand far to the left, in room that has been left for it, or behind all that has been read.</summary>
    private static bool GoesOnTurned(ReadOnlySpan<Glyph> run, in Glyph next, double left, double right)
    {
        var size = Math.Max(run[^1].SizePt, next.SizePt);
        if (Math.Abs(next.LineBaseline - run[^1].LineBaseline) > RaisedBaseline * size || next.Left < left - (SameBaseline * size) || next.Left - right > 0.6 * size)
        {
            return false;
        }

        // Where something stands already, it is the next line, which begins close below.
        var nothing = SameBaseline * size;
        foreach (ref readonly var glyph in run)
        {
            if (glyph.Left < next.Right - nothing && glyph.Right > next.Left + nothing)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a glyph without width stands over, under or across the one before it: faces draw accents at any height.</summary>
    private static bool IsAccentOver(in Glyph accent, in Glyph letter) =>
        accent.Right - accent.Left < 0.01 * accent.SizePt && char.GetUnicodeCategory(accent.Text[0]) is UnicodeCategory.NonSpacingMark
        && Math.Abs(accent.Baseline - letter.Baseline) <= 1.2 * letter.SizePt
        && accent.Left > letter.Left - letter.SizePt && accent.Left < letter.Right + letter.SizePt;

    private static TextLine? Line(PageContent page, List<GlyphRun> runs)
    {
        runs.Sort(static (a, b) => a.Left.CompareTo(b.Left) is var order and not 0 ? order : a.Order.CompareTo(b.Order));
        var glyphs = Glyphs(runs);
        var isTurned = LogicalOrder.IsNeeded(glyphs.AsSpan());
        glyphs = isTurned ? LogicalOrder.FromLeftToRight(glyphs) : glyphs;
        if (glyphs.All(static glyph => glyph.IsSpace))
        {
            return null;
        }

        var seen = WithGaps(glyphs, page.HasSpaces ? GapBesideSpaces : Gap);
        return new TextLine(page, isTurned ? LogicalOrder.Of(seen) : seen, Longest(runs).Baseline);
    }

    /// <summary>The glyphs of all runs. Nearly every line is one run, whose glyphs are at hand.</summary>
    private static ImmutableArray<Glyph> Glyphs(List<GlyphRun> runs)
    {
        if (runs is [var only])
        {
            return only.Glyphs;
        }

        var glyphs = ImmutableArray.CreateBuilder<Glyph>(runs.Sum(run => run.Glyphs.Length));
        foreach (var run in runs)
        {
            glyphs.AddRange(run.Glyphs);
        }

        return glyphs.MoveToImmutable();
    }

    /// <summary>The run that has most of the line's type.</summary>
    private static GlyphRun Longest(List<GlyphRun> runs)
    {
        var size = runs.Max(run => run.SizePt);
        return runs.Where(run => run.SizePt >= 0.8 * size).MaxBy(run => run.Glyphs.Length)!;
    }

    /// <summary>The glyphs with a space in each gap that is seen as one. Nearly every line has spaces of its own, and stays as it is.</summary>
    private static ImmutableArray<Glyph> WithGaps(ImmutableArray<Glyph> glyphs, double gap)
    {
        ImmutableArray<Glyph>.Builder? result = null;
        var right = 0.0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs.ItemRef(i);
            if (i > 0)
            {
                ref readonly var previous = ref glyphs.ItemRef(i - 1);

                // No word begins with a mark that combines: however far off its face draws it, its letter is before it.
                if (!previous.IsSpace && !glyph.IsSpace && glyph.Left - right > gap * Math.Max(previous.SizePt, glyph.SizePt) && !PageCharacters.IsAccent(glyph.Text)
                    && glyph.Left - right > Letterspacing(glyphs.AsSpan(), i) + (gap * Math.Max(previous.SizePt, glyph.SizePt)))
                {
                    if (result is null)
                    {
                        result = ImmutableArray.CreateBuilder<Glyph>(glyphs.Length + 8);
                        result.AddRange(glyphs.AsSpan(0, i));
                    }

                    result.Add(glyph with { Text = " ", Left = right, Right = glyph.Left, Link = previous.Link == glyph.Link ? glyph.Link : -1 });
                }
            }

            // An accent may be drawn anywhere over its letter, whose end is that of both; so may what has no form.
            right = i > 0 && (IsAccentOver(glyph, glyphs.ItemRef(i - 1)) || char.GetUnicodeCategory(glyph.Text[0]) is UnicodeCategory.Format) ? Math.Max(right, glyph.Right) : glyph.Right;
            result?.Add(glyph);
        }

        return result?.DrainToImmutable() ?? glyphs;
    }

    /// <summary>How far the letters of a word stand apart: as far as those do that are nearest to each other. That two are far from each other says nothing of the word.</summary>
    /// <param name="glyphs">The glyphs of a line.</param>
    /// <param name="index">Index of one in the word.</param>
    private static double Letterspacing(ReadOnlySpan<Glyph> glyphs, int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && !glyphs[start - 1].IsSpace)
        {
            start--;
        }

        while (end + 1 < glyphs.Length && !glyphs[end + 1].IsSpace)
        {
            end++;
        }

        if (end - start < LeastSpaced)
        {
            return 0;
        }

        var least = double.PositiveInfinity;
        for (var i = start + 1; i <= end; i++)
        {
            least = Math.Min(least, glyphs[i].Left - glyphs[i - 1].Right);
        }

        return least > MostLetterspacing * glyphs[index].SizePt ? 0 : Math.Max(0, least);
    }

    /// <summary>Glyphs that were painted one after another along a baseline.</summary>
    private sealed class GlyphRun
    {
        public GlyphRun(ImmutableArray<Glyph> glyphs, int order)
        {
            (Glyphs, Order) = (glyphs, order);
            (Left, Right) = LogicalOrder.IsNeeded(glyphs.AsSpan()) ? (glyphs.Min(glyph => glyph.Left), glyphs.Max(glyph => glyph.Right)) : (glyphs[0].Left, glyphs[^1].Right);

            // The baseline of most of it: raised characters are few.
            var counts = new Dictionary<double, double>();
            var most = 0.0;
            var size = TypeSize.Of(glyphs.AsSpan());
            foreach (ref readonly var glyph in glyphs.AsSpan())
            {
                if (!TypeSize.IsOf(glyph, size))
                {
                    continue;
                }

                var rounded = Math.Round(glyph.LineBaseline, 2);
                var count = counts[rounded] = counts.GetValueOrDefault(rounded) + (glyph.IsSpace ? 0.1 : 1) + (glyph.SizePt / 1000);
                if (count > most)
                {
                    (Baseline, SizePt, most) = (glyph.LineBaseline, glyph.SizePt, count);
                }
            }
        }

        public ImmutableArray<Glyph> Glyphs { get; }

        public int Order { get; }

        public double Left { get; }

        public double Right { get; }

        public double Baseline { get; }

        public double SizePt { get; }

        public bool IsRaisedOver(GlyphRun line) =>
            SizePt <= LargestRaised * line.SizePt && Baseline - line.Baseline <= 0.6 * line.SizePt
            && Left >= line.Left - line.SizePt && Right <= line.Right + (2 * line.SizePt) && Right - Left <= 3 * line.SizePt;
    }
}
