using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs.Breaking;

public class RiversTests
{
    private const string Prose =
        "The boats came in at noon with the tide behind them and the men of the rock went down to the stones to see what "
        + "had been sent. There was oil for the lamp in six small casks, and a box of glass, and flour, and the letters of "
        + "a month tied up in sailcloth. Nobody said a word while the old man cut the string. He had waited so long for an "
        + "answer that he did not believe in it any more, and when he saw the seal he put the letter away and helped with "
        + "the casks, as if it were a day like all the others. We were told of it in the evening, when the lamp was lit and "
        + "the wind had gone round to the north, and he read it to us by the fire, twice, and then a third time for the boy.";

    private static readonly ParagraphContext Context = new(Garamond.Hyphenators, LineBreakingOptions.Default, new ShapingCache(), FallbackFaces.None);

    [Fact]
    public void White_is_followed_from_space_to_space_below_it()
    {
        ImmutableArray<WordSpace> spaces = [new(10, 3, 0, 1, 0, 1, 0, 0), new(30, 3, 1, 1, 1, 1, 0, 0), new(60, 3, 2, 1, 2, 1, 0, 0)];
        var rivers = new Rivers(spaces, new LineBreakingOptions { RiverLines = 2, RiverDemerits = 10 });
        var start = new Breakpoint { Kind = BreakKind.Line };
        var end = new Breakpoint { Kind = BreakKind.End, SpacesBefore = 3, EndWidth = 80 };
        White[] above = [new(11, 14, 1), new(40, 43, 1), new(66, 69, 4)];

        // Spaces twice as wide by stretch are at 10 to 14, 31 to 35 and 62 to 66, and the last is only just missed.
        var demerits = rivers.Follow(above, in start, in end, new LineFit(0, 1), 0);

        Assert.Equal([new White(10, 14, 2), new White(31, 35, 1), new White(62, 66, 5)], rivers.Whites());
        Assert.Equal(10 + 1 + 10, demerits, 6);
    }

    [Fact]
    public void Lines_are_broken_so_that_there_are_fewer_rivers_and_hardly_any_more_hyphens()
    {
        var (avoided, allowed, hyphens, hyphensBefore) = (0, 0, 0, 0);
        for (var measure = 220; measure <= 330; measure += 5)
        {
            var lines = Set(measure, LineBreakingOptions.Default);
            var before = Set(measure, LineBreakingOptions.Default with { RiverDemerits = 0 });
            avoided += Count(lines);
            allowed += Count(before);
            hyphens += lines.Count(line => line.IsHyphenated);
            hyphensBefore += before.Count(line => line.IsHyphenated);
        }

        Assert.True(avoided * 3 <= allowed, $"{avoided} of {allowed} rivers are left");
        Assert.True(hyphens <= hyphensBefore + 5, $"{hyphens} hyphens instead of {hyphensBefore}");
    }

    private static ImmutableArray<SetLine> Set(double measure, LineBreakingOptions options) => ParagraphSetter.Set(
        [new TextPiece(Prose, Garamond.Body, "en-GB", null)], new ParagraphFormat(12) { LineBreaking = options }, measure, Context);

    /// <summary>Rivers of four lines, by the glyphs' places.</summary>
    private static int Count(ImmutableArray<SetLine> lines)
    {
        var rivers = 0;
        var above = new List<(double Start, double End, int Depth)>();
        foreach (var line in lines)
        {
            var whites = new List<(double Start, double End, int Depth)>();
            foreach (var run in line.Runs)
            {
                var x = run.XPt;
                foreach (var glyph in run.Glyphs)
                {
                    var end = x + glyph.AdvancePt;
                    if (glyph.Text == " " && end < line.WidthPt)
                    {
                        var depth = above.Where(white => white.Start < end && white.End > x).Select(white => white.Depth).DefaultIfEmpty(0).Max() + 1;
                        whites.Add((x, end, depth));
                        rivers += depth == 4 ? 1 : 0;
                    }

                    x = end;
                }
            }

            above = whites;
        }

        return rivers;
    }
}
