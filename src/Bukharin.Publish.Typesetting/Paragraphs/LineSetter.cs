using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Sets the lines of a broken paragraph: spaces and letters are fitted to the width.</summary>
/// <param name="list">The paragraph.</param>
/// <param name="alignment">How lines fill the measure.</param>
/// <param name="shape">Indents and widths of lines.</param>
/// <param name="options">What can be stretched, shrunk and protrude.</param>
internal sealed class LineSetter(HorizontalList list, Alignment alignment, LineShape shape, LineBreakingOptions options)
{
    /// <summary>Sets the line between two breakpoints.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index of the second.</param>
    /// <param name="line">Number of the line, from 0.</param>
    public SetLine Set(int start, int end, int line)
    {
        var from = list.Breakpoints[start];
        var to = list.Breakpoints[end];
        var within = list.WithinWord(start, end);
        var width = within ?? to.EndWidth - from.StartWidth;
        var isAnew = from.Kind == BreakKind.Line;
        var room = shape.Width(line, isAnew);
        var stretch = within is null ? to.EndStretch - from.StartStretch : 0;
        var shrink = within is null ? Math.Max(0, to.EndShrink - from.StartShrink) : 0;
        var flex = within is null ? Math.Max(0, to.EndGlyphFlex - from.StartGlyphFlex) : 0;
        var letterspace = within is null ? Math.Max(0, to.EndLetterspace - from.StartLetterspace) : 0;
        var fit = Fit(room - width, stretch, shrink, flex, letterspace, mayStretch: !to.IsForced);
        var spaceLimit = options.MaximumSpaceEm * shape.EmPt;

        var composer = new LineComposer(shape.Left(line, isAnew) + Start(room - width) - HangingPt(from, to), fit, options);
        TextPiece? last = null;
        var set = (fit.Glyphs * flex) + (fit.Loosening * letterspace);
        var beyond = 0.0;
        var firstItem = from.Offset > 0 ? from.Item : from.Item + 1;
        var endItem = to.Offset > 0 ? to.Item + 1 : to.Item;
        for (var i = firstItem; i < endItem; i++)
        {
            switch (list.Items[i])
            {
                case Fragment fragment:
                    last = fragment.Piece;
                    break;
                case Glue glue:
                    last = glue.Piece;
                    set += Advance(glue) - glue.WidthPt;
                    beyond += glue.BeyondPt;
                    break;
                case Marker marker:
                    // Notes are in reading order, whatever the visual order of their marks is.
                    composer.AddNote(marker);
                    break;
            }
        }

        if (list.AsSeen(firstItem, endItem) is { } order)
        {
            foreach (var place in order)
            {
                composer.Place = place;
                Add(firstItem + place);
            }
        }
        else
        {
            for (var i = firstItem; i < endItem; i++)
            {
                Add(i);
            }
        }

        composer.EndOfDirections();

        if (to.Kind == BreakKind.Space && list.Items[to.Item] is Glue broken)
        {
            composer.AddTrailingSpace(broken.Piece, broken.Glyph);
        }
        else if (to.Kind == BreakKind.Line && last is not null)
        {
            var tag = ((ForcedBreak)list.Items[to.Item]).Tag ?? last.Tag;
            var fragment = new TextPiece(" ", last.Font with { IsRightToLeft = false }, last.Language, tag) { RisePt = last.RisePt };
            composer.AddTrailingSpace(fragment, Shaper.Shape(last.Font, " ", last.Language)[0]);
        }

        return composer.ToLine(width + set, Math.Max(0, width + set - room - beyond), to.Kind);

        double Advance(Glue glue) => glue.IsLeader ? glue.WidthPt + glue.BeyondPt + Math.Max(0, room - width) : Math.Min(glue.WidthPt + (fit.Spaces * (fit.Spaces >= 0 ? glue.StretchPt : glue.ShrinkPt)), Math.Max(glue.WidthPt, spaceLimit));

        void Add(int index)
        {
            switch (list.Items[index])
            {
                case Fragment fragment:
                    var partStart = index == from.Item ? from.Offset : 0;
                    var isBroken = index == to.Item && to.Offset > 0;
                    var partEnd = isBroken ? to.Offset : fragment.Text.Length;
                    if (partEnd > partStart)
                    {
                        var part = fragment.Part(partStart, partEnd, isBroken && to.Kind == BreakKind.Hyphen);
                        composer.Add(fragment.Piece, isBroken && fragment.IsOpenAt(partEnd) ? WithZeroWidthSpace(part.Glyphs) : part.Glyphs, fragment.IsRigid);
                    }

                    break;
                case Glue { IsLeader: true } leader:
                    composer.AddLeader(leader.Piece, leader.Glyph with { AdvancePt = Advance(leader) });
                    break;
                case Glue glue:
                    composer.AddSpace(glue.Piece, glue.Glyph with { AdvancePt = Advance(glue) + (fit.Glyphs * glue.GlyphFlexPt) + (fit.Loosening * glue.LetterspacePt) });
                    break;
                case Kern kern:
                    composer.AddKern(kern.WidthPt);
                    break;
                case Marker marker:
                    composer.Add(marker);
                    break;
            }
        }
    }

    /// <summary>Adds the zero-width space at which a line was broken to the text of its last glyph, so that readers of the file know that the word goes on.</summary>
    private static ImmutableArray<ShapedGlyph> WithZeroWidthSpace(ImmutableArray<ShapedGlyph> glyphs) =>
        glyphs.SetItem(glyphs.Length - 1, glyphs[^1] with { Text = glyphs[^1].Text + Spaces.ZeroWidthSpace });

    private LineFit Fit(double missing, double stretch, double shrink, double flex, double letterspace, bool mayStretch)
    {
        if (alignment != Alignment.Justified || (missing >= 0 && !mayStretch))
        {
            return default;
        }

        var fit = LineFit.Of(missing, stretch, shrink, flex, letterspace);
        return fit with { Spaces = double.IsInfinity(fit.Spaces) ? 0 : Math.Max(-1, fit.Spaces) };
    }

    private double Start(double missing) => alignment switch
    {
        Alignment.Centered => missing / 2,
        Alignment.Right => missing,
        _ => 0,
    };

    /// <summary>How far the first character of the line protrudes past the left edge.</summary>
    private double HangingPt(in Breakpoint from, in Breakpoint to)
    {
        if (!options.OpticalMargins)
        {
            return 0;
        }

        for (var i = from.Offset > 0 ? from.Item : from.Item + 1; i < list.Items.Count && i <= to.Item; i++)
        {
            if (list.Items[i] is Fragment fragment)
            {
                var start = i == from.Item ? from.Offset : 0;
                var part = fragment.Part(start, fragment.Text.Length, hyphenated: false);
                return Protrusion.LeftPt(part.Glyphs);
            }

            if (list.Items[i] is not Marker)
            {
                return 0;
            }
        }

        return 0;
    }
}
