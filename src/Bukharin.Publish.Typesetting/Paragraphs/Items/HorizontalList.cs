using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Directions;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A paragraph as one unbroken line, with all places where a line can end.</summary>
/// <param name="items">Fragments, spaces and markers.</param>
/// <param name="options">Options for protrusion and flexibility.</param>
internal sealed class HorizontalList(List<HorizontalItem> items, LineBreakingOptions options)
{
    private readonly GlyphFlexibility _flexibility = new(options);

    /// <summary>Fragments, spaces and markers in reading order.</summary>
    public IReadOnlyList<HorizontalItem> Items => items;

    /// <summary>All possible breaks, from the start to the end.</summary>
    public ImmutableArray<Breakpoint> Breakpoints { get; private set; } = [];

    /// <summary>The word spaces that stretch, in order.</summary>
    public ImmutableArray<WordSpace> WordSpaces { get; private set; } = [];

    /// <summary>Sums up widths and collects the breakpoints.</summary>
    public void Measure()
    {
        var points = ImmutableArray.CreateBuilder<Breakpoint>(items.Count + 2);
        var spaces = ImmutableArray.CreateBuilder<WordSpace>(items.Count);
        points.Add(new Breakpoint { Kind = BreakKind.Line, Item = -1, StartWidth = LeftPt(0) });
        var width = 0.0;
        var stretch = 0.0;
        var shrink = 0.0;
        var flex = 0.0;
        var letterspace = 0.0;
        for (var i = 0; i < items.Count; i++)
        {
            var right = RightPt(i - 1);
            switch (items[i])
            {
                case Fragment fragment:
                    foreach (var point in fragment.Breaks)
                    {
                        var before = fragment.Part(0, point.Offset, point.IsHyphenated);
                        var after = fragment.Part(point.Offset, fragment.Text.Length, hyphenated: false);
                        points.Add(new Breakpoint
                        {
                            Kind = point.IsHyphenated ? BreakKind.Hyphen : BreakKind.Word,
                            Item = i,
                            Offset = point.Offset,
                            Penalty = point.Penalty,
                            EndWidth = width + before.WidthPt - (options.OpticalMargins ? Protrusion.RightPt(before.Glyphs) : 0),
                            StartWidth = width + fragment.WidthPt - after.WidthPt + (options.OpticalMargins ? Protrusion.LeftPt(after.Glyphs) : 0),
                            EndStretch = stretch,
                            StartStretch = stretch,
                            EndShrink = shrink,
                            StartShrink = shrink,
                            EndLetterspace = fragment.IsRigid ? letterspace : letterspace + _flexibility.LetterspacePt(before, fragment.Piece) - _flexibility.LetterspacePt(fragment.Piece),
                            StartLetterspace = fragment.IsRigid ? letterspace : letterspace + fragment.LetterspacePt - _flexibility.LetterspacePt(after, fragment.Piece),
                            SpacesBefore = spaces.Count,
                            SpacesThrough = spaces.Count,
                            EndGlyphFlex = fragment.IsRigid ? flex : flex + _flexibility.Of(before, fragment.Piece) - _flexibility.LetterspacePt(fragment.Piece),
                            StartGlyphFlex = fragment.IsRigid ? flex : flex + fragment.GlyphFlexPt - _flexibility.Of(after, fragment.Piece),
                        });
                    }

                    break;
                case Glue { IsBreakable: true } glue:
                    points.Add(new Breakpoint
                    {
                        Kind = BreakKind.Space,
                        Item = i,
                        Penalty = glue.Penalty,
                        EndWidth = width - right,
                        StartWidth = width + glue.WidthPt + LeftPt(i + 1),
                        EndStretch = stretch,
                        StartStretch = stretch + glue.StretchPt,
                        EndShrink = shrink,
                        StartShrink = shrink + glue.ShrinkPt,
                        EndGlyphFlex = flex - LastLetterspacePt(i - 1),
                        StartGlyphFlex = flex + glue.GlyphFlexPt,
                        EndLetterspace = letterspace - LastLetterspacePt(i - 1),
                        StartLetterspace = letterspace + glue.LetterspacePt,
                        SpacesBefore = spaces.Count,
                        SpacesThrough = glue.StretchPt > 0 ? spaces.Count + 1 : spaces.Count,
                    });
                    break;
                case ForcedBreak:
                    points.Add(Forced(BreakKind.Line, i, width, right, stretch, shrink, flex, letterspace, spaces.Count));
                    break;
            }

            if (items[i] is Glue { StretchPt: > 0 } space)
            {
                spaces.Add(new WordSpace(width, space.WidthPt, stretch, space.StretchPt, shrink, space.ShrinkPt, flex, letterspace));
            }

            width += items[i].WidthPt;
            flex += items[i].GlyphFlexPt;
            letterspace += items[i].LetterspacePt;
            if (items[i] is Glue passed)
            {
                stretch += passed.StretchPt;
                shrink += passed.ShrinkPt;
            }
        }

        points.Add(Forced(BreakKind.End, items.Count, width, RightPt(items.Count - 1), stretch, shrink, flex, letterspace, spaces.Count));
        WordSpaces = spaces.DrainToImmutable();
        Breakpoints = points.DrainToImmutable();
    }

    /// <summary>Width of a line that is a part of one word.</summary>
    /// <returns>Null if the breakpoints are not within the same fragment.</returns>
    public double? WithinWord(int start, int end)
    {
        var from = Breakpoints[start];
        var to = Breakpoints[end];
        if (from.Item != to.Item || from.Offset == 0)
        {
            return null;
        }

        var part = ((Fragment)items[from.Item]).Part(from.Offset, to.Offset, to.Kind == BreakKind.Hyphen);
        return part.WidthPt - (options.OpticalMargins ? Protrusion.LeftPt(part.Glyphs) + Protrusion.RightPt(part.Glyphs) : 0);
    }

    private Breakpoint Forced(BreakKind kind, int item, double width, double right, double stretch, double shrink, double flex, double letterspace, int spaces) => new()
    {
        Kind = kind,
        Item = item,
        EndWidth = width - right,
        StartWidth = width + LeftPt(item + 1),
        EndStretch = stretch,
        StartStretch = stretch,
        EndShrink = shrink,
        StartShrink = shrink,
        EndGlyphFlex = flex - LastLetterspacePt(item - 1),
        StartGlyphFlex = flex,
        EndLetterspace = letterspace - LastLetterspacePt(item - 1),
        StartLetterspace = letterspace,
        SpacesBefore = spaces,
        SpacesThrough = spaces,
    };

    /// <summary>The letterspacing after a line's last letter, which is not part of its width.</summary>
    private double LastLetterspacePt(int item)
    {
        while (item >= 0 && items[item] is Marker)
        {
            item--;
        }

        return item >= 0 && items[item] is Fragment { IsRigid: false } fragment ? _flexibility.LetterspacePt(fragment.Piece) : 0;
    }

    private double LeftPt(int item)
    {
        while (item < items.Count && items[item] is Marker)
        {
            item++;
        }

        return options.OpticalMargins && item < items.Count && items[item] is Fragment fragment ? Protrusion.LeftPt(fragment.Whole.Glyphs) : 0;
    }

    private double RightPt(int item)
    {
        while (item >= 0 && items[item] is Marker)
        {
            item--;
        }

        return options.OpticalMargins && item >= 0 && items[item] is Fragment fragment ? Protrusion.RightPt(fragment.Whole.Glyphs) : 0;
    }

    /// <summary>The visual order of a line's items, as offsets from the first; null if all run from left to right.</summary>
    /// <param name="firstItem">The first of them.</param>
    /// <param name="endItem">The item behind the last.</param>
    public ImmutableArray<int>? AsSeen(int firstItem, int endItem)
    {
        var isTurned = false;
        for (var i = firstItem; i < endItem && !isTurned; i++)
        {
            isTurned = LevelOf(Items[i]) > 0;
        }

        if (!isTurned)
        {
            return null;
        }

        // Markers and kerns stay with the item before them.
        var levels = new int[endItem - firstItem];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = LevelOf(Items[firstItem + i]) ?? (i > 0 ? levels[i - 1] : 0);
        }

        return VisualOrder.Of(levels);
    }

    private static int? LevelOf(HorizontalItem item) => item switch
    {
        Fragment fragment => fragment.Piece.Level,
        Glue glue => glue.Piece.Level,
        _ => null,
    };
}
